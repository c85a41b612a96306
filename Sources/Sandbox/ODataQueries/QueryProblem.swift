/// The reason why an address or a query option cannot be understood: one sentence, for the response's error.
package struct QueryProblem: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Kind: Sendable, Hashable {
    /// It is not OData.
    case syntax
    /// It is OData, of a kind that is not served.
    case unsupported
  }

  package var kind: Kind
  package var message: String

  package init(_ message: String, kind: Kind = .syntax) {
    self.message = message
    self.kind = kind
  }

  package static func unsupported(_ message: String) -> QueryProblem { QueryProblem(message, kind: .unsupported) }

  package var description: String { message }
}
