package import Diagnostics

/// What `$metadata` does not say of a function.
package struct FunctionAnnotations: Sendable, Equatable {
  package var permission: Located<String>?
  package var pageSize: Located<Int>?
  package var webhookTopic: Located<String>?
  /// Whether it takes parameters that no source names.
  package var parametersUnknown: Located<Bool>?
  package var origin: Located<SetAnnotations.Origin>?
  package var location: SourceLocation?

  package init(location: SourceLocation? = nil) { self.location = location }
}
