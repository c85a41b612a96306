import EntityDataModel

/// Entity containers: the types of their sets, and the sets that other declarations name.
extension UnresolvedDocument {
  mutating func resolveContainers(
    _ scope: NameScope, keyless: Set<QualifiedName>, _ findings: DiagnosticCollector
  ) {
    // A set may be named from another container, with or without that container's name before it.
    let sets = Set(document.schemas.lazy.flatMap(\.containers).flatMap { $0.entitySets.lazy.map(\.name) })
    let setTypes = Dictionary(
      document.schemas.lazy.flatMap(\.containers).flatMap { $0.entitySets.lazy.map { ($0.name, $0.entityType) } }
    ) { first, _ in first }
    var bases: [QualifiedName: QualifiedName] = [:]
    for schema in document.schemas {
      for type in schema.entityTypes {
        bases[QualifiedName(namespace: schema.namespace, name: type.name)] = type.baseType
      }
    }
    let singletons = Set(document.schemas.lazy.flatMap(\.containers).flatMap { $0.singletons.lazy.map(\.name) })
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for position in document.schemas[index].containers.indices {
        let check = ContainerCheck(
          scope: scope, namespace: namespace, sets: sets, setTypes: setTypes, singletons: singletons,
          keyless: keyless, bases: bases, findings: findings)
        // Taken out while it changes, so that its schema can still be asked for associations.
        var container = document.schemas[index].containers[position]
        check.resolve(&container) { name in
          scope.associations[name].map { document.schemas[$0.schema].associations[$0.index] }
        }
        document.schemas[index].containers[position] = container
      }
    }
  }
}
