import Diagnostics

/// Whether two declarations say the same, wherever they stand: what a document declares twice with the same words is
/// harmless.
extension EntityType {
  package func isSame(as other: Self) -> Bool { unlocated == other.unlocated }

  private var unlocated: Self {
    var type = self
    type.location.line = 0
    type.location.column = 0
    type.properties = properties.map(\.unlocated)
    type.navigationProperties = navigationProperties.map(\.unlocated)
    return type
  }
}

extension ComplexType {
  package func isSame(as other: Self) -> Bool { unlocated == other.unlocated }

  private var unlocated: Self {
    var type = self
    type.location.line = 0
    type.location.column = 0
    type.properties = properties.map(\.unlocated)
    type.navigationProperties = navigationProperties.map(\.unlocated)
    return type
  }
}

extension EnumType {
  package func isSame(as other: Self) -> Bool {
    var other = other
    other.location = location
    return self == other
  }
}

extension TypeDefinition {
  package func isSame(as other: Self) -> Bool {
    var other = other
    other.location = location
    return self == other
  }
}

extension Association {
  package func isSame(as other: Self) -> Bool {
    var other = other
    other.location = location
    return self == other
  }
}

extension Property {
  package func isSame(as other: Self) -> Bool { unlocated == other.unlocated }

  fileprivate var unlocated: Self {
    var property = self
    property.location.line = 0
    property.location.column = 0
    return property
  }
}

extension NavigationProperty {
  package func isSame(as other: Self) -> Bool { unlocated == other.unlocated }

  fileprivate var unlocated: Self {
    var navigation = self
    navigation.location.line = 0
    navigation.location.column = 0
    return navigation
  }
}

extension EntitySet {
  package func isSame(as other: Self) -> Bool {
    var other = other
    other.location = location
    return self == other
  }
}

extension Parameter {
  package func isSame(as other: Self) -> Bool {
    var other = other
    other.location = location
    return self == other
  }
}
