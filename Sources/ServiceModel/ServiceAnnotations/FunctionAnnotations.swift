package import Diagnostics

/// Facts about a function that `$metadata` does not have.
package struct FunctionAnnotations: Sendable, Equatable {
  package var permission: Located<String>?
  package var pageSize: Located<Int>?
  package var webhookTopic: Located<String>?
  /// Whether it takes parameters that no source names.
  package var parametersUnknown: Located<Bool>?
  /// The only properties of its result that `$filter` accepts; nil if its calls take no filter.
  package var filterable: Located<[String]>?
  /// The advice instead of using it.
  package var deprecated: Located<String>?
  package var origin: Located<SetAnnotations.Origin>?
  package var location: SourceLocation?

  package init(location: SourceLocation? = nil) { self.location = location }
}
