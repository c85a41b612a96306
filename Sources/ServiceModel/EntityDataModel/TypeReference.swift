/// The declared type of a property, parameter or return value: a named type, or a collection of it.
package struct TypeReference: Sendable, Hashable, CustomStringConvertible {
  package var name: QualifiedName
  package var isCollection: Bool

  package init(_ name: QualifiedName, isCollection: Bool = false) {
    self.name = name
    self.isCollection = isCollection
  }

  /// As CSDL spells it: `Edm.String`, `Collection(Edm.String)`.
  package var description: String { isCollection ? "Collection(\(name))" : name.description }
}
