import EntityDataModel

/// Entity containers: the types of their sets, and the sets that other declarations name.
extension UnresolvedDocument {
  mutating func resolveContainers(
    _ scope: NameScope, keyless: Set<QualifiedName>, _ findings: DiagnosticCollector
  ) {
    // A set may be named from another container, with or without that container's name before it.
    let sets = Set(document.schemas.lazy.flatMap(\.containers).flatMap { $0.entitySets.lazy.map(\.name) })
    let singletons = Set(document.schemas.lazy.flatMap(\.containers).flatMap { $0.singletons.lazy.map(\.name) })
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for position in document.schemas[index].containers.indices {
        let check = ContainerCheck(
          scope: scope, namespace: namespace, sets: sets, singletons: singletons, keyless: keyless,
          findings: findings)
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
