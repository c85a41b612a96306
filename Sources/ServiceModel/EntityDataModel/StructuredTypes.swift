package import Diagnostics

/// An `EntityType`: something with a key. Base types are named, not flattened.
package struct EntityType: Sendable, Equatable {
  package var name: String
  package var baseType: QualifiedName?
  package var isAbstract = false
  package var isOpen = false
  package var hasStream = false
  /// Names of the key properties this type declares; empty if the base type has the key.
  package var key: [String] = []
  package var properties: [Property] = []
  package var navigationProperties: [NavigationProperty] = []
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

/// A `ComplexType`: a structured value without a key.
package struct ComplexType: Sendable, Equatable {
  package var name: String
  package var baseType: QualifiedName?
  package var isAbstract = false
  package var isOpen = false
  package var properties: [Property] = []
  package var navigationProperties: [NavigationProperty] = []
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}

/// A `Property` with its facets as the document spells them.
package struct Property: Sendable, Equatable {
  package var name: String
  package var type: TypeReference
  /// CSDL's default is true.
  package var isNullable = true
  package var facets = Facets()
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, type: TypeReference, location: SourceLocation) {
    self.name = name
    self.type = type
    self.location = location
  }
}

/// The facets that narrow a primitive type; text where CSDL allows words (`Max`, `variable`).
package struct Facets: Sendable, Equatable {
  package var maxLength: String?
  package var precision: String?
  package var scale: String?
  package var isUnicode: Bool?
  package var isFixedLength: Bool?
  package var srid: String?
  package var collation: String?
  package var concurrencyMode: String?
  package var defaultValue: String?

  package init() {}
}

/// The number of rows that one end of a relationship has.
package enum Multiplicity: String, Sendable, Hashable {
  case zeroOrOne = "0..1"
  case one = "1"
  case many = "*"
}

/// A `NavigationProperty`, with its association already resolved to the target type.
package struct NavigationProperty: Sendable, Equatable {
  package var name: String
  package var target: QualifiedName
  package var multiplicity: Multiplicity
  /// V4: the children live only inside their parent.
  package var containsTarget = false
  package var documentation: String?
  package var location: SourceLocation

  package init(name: String, target: QualifiedName, multiplicity: Multiplicity, location: SourceLocation) {
    self.name = name
    self.target = target
    self.multiplicity = multiplicity
    self.location = location
  }
}

/// An `Association` of V1 to V3. Navigation properties carry the resolved result; this keeps the document's spelling.
package struct Association: Sendable, Equatable {
  package struct End: Sendable, Equatable {
    package var role: String
    package var type: QualifiedName
    package var multiplicity: Multiplicity

    package init(role: String, type: QualifiedName, multiplicity: Multiplicity) {
      self.role = role
      self.type = type
      self.multiplicity = multiplicity
    }
  }

  package var name: String
  package var ends: [End] = []
  package var location: SourceLocation

  package init(name: String, location: SourceLocation) {
    self.name = name
    self.location = location
  }
}
