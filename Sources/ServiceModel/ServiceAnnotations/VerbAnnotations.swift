package import Diagnostics

/// A method of a set's rows that posts to another set: `quotations.accept`.
///
/// The meaning of such an action is not in `$metadata`, where it is a set that accepts new rows.
package struct VerbAnnotations: Sendable, Equatable {
  /// The service of the set that is posted to; nil for the service of the rows.
  package var service: String?
  /// The set that is posted to.
  package var set: String
  /// The property of the posted row that identifies the row acted on.
  package var key: String
  /// The navigation that `key` is a property of, if one call acts on several rows.
  package var collection: String?
  /// The property of the row acted on that is sent; nil for its key.
  package var from: String?
  /// Further properties of the posted row that the method takes, in the order of its parameters.
  package var arguments: [Argument] = []
  /// The values that are sent for properties unless others are assigned.
  package var values: [String: CreateDefault] = [:]
  /// Properties of the response whose text says that the action failed.
  package var failure: [String] = []
  /// The property of the response that is true when the action was carried out.
  package var success: String?
  package var description: String?
  package var location: SourceLocation
  /// The places of its fields.
  var fields: [String: SourceLocation] = [:]

  package init(set: String, key: String, location: SourceLocation) {
    self.set = set
    self.key = key
    self.location = location
  }

  /// A parameter of the method.
  package struct Argument: Sendable, Equatable {
    package var label: String
    package var property: String

    package init(label: String, property: String) {
      self.label = label
      self.property = property
    }
  }

  /// The place of a field, or that of the verb.
  package func place(of field: String) -> SourceLocation { fields[field] ?? location }
}
