package import Diagnostics

/// Facts about an entity set that `$metadata` does not have. Nil means unknown.
package struct SetAnnotations: Sendable, Equatable {
  /// The methods that the service allows; a set without any exists for a function alone.
  package var methods: Located<Set<Method>>?
  /// Properties that cannot be written.
  package var readOnly: Located<[String]>?
  /// Properties that a create must give.
  package var required: Located<[String]>?
  /// Properties that a create accepts and an update does not, each with its certainty.
  package var createOnly: Located<[String: Annotations.Enumeration.Confidence]>?
  /// The values that a create sends for properties that were not assigned.
  package var defaults: Located<[String: CreateDefault]>?
  /// Properties that can be null although the metadata promises a value.
  package var nullable: Located<[String]>?
  /// Whether a read without `$select` is refused.
  package var selectRequired: Located<Bool>?
  /// The only properties that `$filter` accepts.
  package var filterable: Located<[String]>?
  /// Byte properties that hold yes or no: 1 or 0.
  package var flags: Located<[String]>?
  /// Width of string codes that are stored padded with leading spaces, by property.
  package var leftPadded: Located<[String: Int]>?
  /// Rows of the largest page.
  package var pageSize: Located<Int>?
  /// The permission group an app needs.
  package var permission: Located<String>?
  /// The advice instead of using the set.
  package var deprecated: Located<String>?
  /// The advice instead of using properties.
  package var deprecatedProperties: Located<[String: String]>?
  /// Topic of webhook notifications.
  package var webhookTopic: Located<String>?
  /// Methods of its rows that post to other sets, by name.
  package var verbs: Located<[String: VerbAnnotations]>?
  /// The facts by which a set is read for its changes; nil for sets that are no feeds.
  package var changes: Located<ChangeAnnotations>?
  package var origin: Located<Origin>?
  package var location: SourceLocation?

  package init(location: SourceLocation? = nil) { self.location = location }

  /// The methods of a client for a set, in the order of its marker type's name.
  package enum Method: String, Sendable, CaseIterable {
    case read = "GET"
    case create = "POST"
    case update = "PUT"
    case delete = "DELETE"
  }

  /// The source of the declaration in the document.
  package enum Origin: String, Sendable, CaseIterable {
    /// Transcribed from a real `$metadata` document.
    case metadata
    /// Derived from reference pages.
    case documentation
  }
}
