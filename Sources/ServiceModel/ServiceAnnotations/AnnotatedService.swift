package import Diagnostics

/// Facts about a service that `$metadata` does not have.
package struct AnnotatedService: Sendable, Equatable {
  /// The service path with its words separated, in as many segments as the path has: `SalesInvoice`, `Sync/CRM`.
  package var name: Located<String>?
  /// Address, unless it is `/api/v1/{division}/<service path>`.
  package var base: Located<String>?
  package var sets: [String: SetAnnotations] = [:]
  package var functions: [String: FunctionAnnotations] = [:]
  package var location: SourceLocation?

  package init(location: SourceLocation? = nil) { self.location = location }
}
