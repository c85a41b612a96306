package import Diagnostics

/// Something that a document declares, at a place.
package protocol Declaration: Equatable {
  var name: String { get }
  var location: SourceLocation { get set }
  /// The declaration without its place, and its parts without theirs.
  var unlocated: Self { get }
}

extension Declaration {
  /// Whether two declarations differ in nothing but their place: declaring the same twice is harmless. Swift compares
  /// names in canonical form and XML by code points, so two spellings of a name are two names that cannot be told apart
  /// here.
  package func isSame(as other: Self) -> Bool {
    name.utf8.elementsEqual(other.name.utf8) && unlocated == other.unlocated
  }

  package var unlocated: Self { withoutLocation() }

  fileprivate func withoutLocation() -> Self {
    var declaration = self
    declaration.location.line = 0
    declaration.location.column = 0
    return declaration
  }
}

extension Property: Declaration {}
extension NavigationProperty: Declaration {}
extension EnumType: Declaration {}
extension TypeDefinition: Declaration {}
extension Association: Declaration {}
extension EntitySet: Declaration {}
extension Parameter: Declaration {}

extension EntityType: Declaration {
  package var unlocated: Self {
    var type = withoutLocation()
    type.properties = properties.map(\.unlocated)
    type.navigationProperties = navigationProperties.map(\.unlocated)
    return type
  }
}

extension ComplexType: Declaration {
  package var unlocated: Self {
    var type = withoutLocation()
    type.properties = properties.map(\.unlocated)
    type.navigationProperties = navigationProperties.map(\.unlocated)
    return type
  }
}
