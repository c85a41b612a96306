package import Diagnostics

/// An `EnumType` of V3 or V4.
package struct EnumType: Sendable, Equatable {
  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: Int64

    package init(name: String, value: Int64) {
      self.name = name
      self.value = value
    }
  }

  package var name: String
  /// CSDL's default is `Edm.Int32`.
  package var underlyingType = QualifiedName("Edm.Int32")
  package var isFlags = false
  package var members: [Member] = []
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

/// A V4 `TypeDefinition`: a primitive type under another name.
package struct TypeDefinition: Sendable, Equatable {
  package var name: String
  package var underlyingType: QualifiedName
  package var facets = Facets()
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, underlyingType: QualifiedName, location: SourceLocation) {
    self.name = name
    self.underlyingType = underlyingType
    self.location = location
  }
}
