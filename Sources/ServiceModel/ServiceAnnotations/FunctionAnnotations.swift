package import Diagnostics

/// What `$metadata` does not say of a function.
package struct FunctionAnnotations: Sendable, Equatable {
  package var permission: Annotated<String>?
  package var pageSize: Annotated<Int>?
  package var webhookTopic: Annotated<String>?
  /// Whether it takes parameters that no source names.
  package var parametersUnknown: Annotated<Bool>?
  package var origin: Annotated<SetAnnotations.Origin>?
  package var location: SourceLocation?

  package init(location: SourceLocation? = nil) { self.location = location }
}
