/// Facts about a set that are in the service's documentation and not in its metadata.
package struct DocumentedTraits: Sendable {
  /// Properties and navigation properties that cannot be written.
  package var readOnly: Set<String> = []
  /// Properties and navigation properties that a `POST` must have.
  package var required: [String] = []
  /// The only properties that `$filter` accepts; nil if unknown.
  package var filterable: Set<String>?
  /// Whether a read without `$select` is refused.
  package var isSelectRequired = false
  /// Codes that are padded with spaces on their left: the column, and how long they are.
  package var padding: [Int: Int] = [:]
  /// The topic of webhook notifications about the set.
  package var webhookTopic: String?

  package init() {}
}
