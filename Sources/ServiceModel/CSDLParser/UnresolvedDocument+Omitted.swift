import EntityDataModel

/// Removes the declarations that faults leave out, when nothing refers to a position any more.
extension UnresolvedDocument {
  mutating func removeOmitted() {
    for (address, places) in omitted.properties {
      switch address.kind {
      case .entity: document.schemas[address.schema].entityTypes[address.index].properties.remove(places)
      case .complex: document.schemas[address.schema].complexTypes[address.index].properties.remove(places)
      }
    }
    for (address, places) in omitted.navigations {
      switch address.kind {
      case .entity: document.schemas[address.schema].entityTypes[address.index].navigationProperties.remove(places)
      case .complex: document.schemas[address.schema].complexTypes[address.index].navigationProperties.remove(places)
      }
    }
    for (schema, places) in omitted.associations { document.schemas[schema].associations.remove(places) }
    for (schema, places) in omitted.operations { document.schemas[schema].operations.remove(places) }
    for (schema, types) in Dictionary(grouping: omitted.types, by: \.schema) {
      func places(_ kind: NameScope.Kind) -> Set<Int> { Set(types.filter { $0.kind == kind }.map(\.index)) }
      document.schemas[schema].entityTypes.remove(places(.entity))
      document.schemas[schema].complexTypes.remove(places(.complex))
      document.schemas[schema].enumTypes.remove(places(.enumeration))
      document.schemas[schema].typeDefinitions.remove(places(.definition))
    }
  }
}

extension Array {
  /// Removes the elements at some positions.
  mutating func remove(_ places: Set<Int>) {
    if places.isEmpty { return }
    self = enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }
}
