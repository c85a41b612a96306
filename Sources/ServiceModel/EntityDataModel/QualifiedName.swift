/// A name within a namespace, as CSDL refers to types: `Edm.String`, `Exact.Web.Api.Models.Account`.
package struct QualifiedName: Sendable, Hashable, Comparable, CustomStringConvertible {
  package var namespace: String
  package var name: String

  package init(namespace: String, name: String) {
    self.namespace = namespace
    self.name = name
  }

  /// Splits at the last dot; a name without a dot has an empty namespace.
  package init(_ text: String) {
    if let dot = text.lastIndex(of: ".") {
      self.init(namespace: String(text[..<dot]), name: String(text[text.index(after: dot)...]))
    } else {
      self.init(namespace: "", name: text)
    }
  }

  /// A built-in type of the Entity Data Model.
  package var isPrimitive: Bool { namespace == "Edm" }

  package var description: String { namespace.isEmpty ? name : "\(namespace).\(name)" }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.namespace, lhs.name) < (rhs.namespace, rhs.name)
  }
}
