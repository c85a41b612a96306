package import ServiceAnnotations

/// Annotations of a set or function besides its methods, for documentation.
package struct ServiceFacts: Sendable, Equatable {
  /// Rows of the largest page.
  package var pageSize: Int?
  /// Whether a read without `$select` is refused.
  package var isSelectRequired = false
  /// The permission group an app needs.
  package var permission: String?
  /// Topic of webhook notifications.
  package var webhookTopic: String?

  package init() {}

  package init(_ annotations: SetAnnotations) {
    pageSize = annotations.pageSize?.value
    isSelectRequired = annotations.selectRequired?.value == true
    permission = annotations.permission?.value
    webhookTopic = annotations.webhookTopic?.value
  }

  package init(_ annotations: FunctionAnnotations) {
    pageSize = annotations.pageSize?.value
    permission = annotations.permission?.value
    webhookTopic = annotations.webhookTopic?.value
  }
}
