import EntityDataModel
import Diagnostics
import ServiceAnnotations
import SwiftNaming

/// Plans the members of one namespace: accessors of children, sets and functions, in this order of precedence.
struct ServicePlanner: Sendable {
  let index: TypeIndex
  let sets: SetIndex
  let functions: [FunctionIndex.Entry]
  let selection: TypeSelection
  let configuration: Configuration
  let paths: [TypeIndex.ID: SwiftPath]
  /// Names of the types in each namespace.
  private let typeNames: [SwiftPath?: [String]]

  private static let reserved = ReservedNames.serviceMembers.union(ReservedNames.types)

  init(
    index: TypeIndex, sets: SetIndex, functions: [FunctionIndex.Entry], selection: TypeSelection,
    configuration: Configuration, paths: [TypeIndex.ID: SwiftPath]
  ) {
    self.index = index
    self.sets = sets
    self.functions = functions
    self.selection = selection
    self.configuration = configuration
    self.paths = paths
    typeNames = Dictionary(grouping: paths.values, by: \.parent).mapValues { $0.map(\.name.text) }
  }

  func plan(
    _ node: NamespacePlanner.Node, nodes: [String: NamespacePlanner.Node], registry: inout NameRegistry
  ) -> ServiceBlueprint {
    let document = node.document.map { index.documents[$0] }
    var service = ServiceBlueprint(
      path: node.swiftPath, source: document.map(TypeIndex.source), documentation: [DocumentationText.code(node.base)],
      accessor: node.accessor, base: node.base, segment: nil,
      origin: WireOrigin(
        service: node.path, name: node.path, location: document.map { SourceLocation(file: $0.file) }))
    // Members may not be called like a type nested here.
    var taken = Self.reserved.union(typeNames[node.swiftPath] ?? [])
    let children = node.children.compactMap { nodes[$0] }
    taken.formUnion(children.map(\.swiftPath.name.text))
    let accessors = registry.assign(
      children.map { NamespacePlanner.accessorRequest(for: $0, registry: registry) },
      in: NameScope(reserved: taken, position: .member))
    service.children = zip(children, accessors).map { child, accessor in
      ServiceBlueprint.ChildBlueprint(
        accessor: accessor, path: child.swiftPath, base: child.base, segment: segment(of: child, below: node))
    }
    guard let number = node.document else { return service }
    taken.formUnion(accessors.map(\.text))
    service.sets = plan(sets: number, taken: taken, registry: &registry)
    taken.formUnion(service.sets.map(\.name.text))
    let chosen = functions.filter {
      $0.document == number && configuration.selects(service: $0.service, function: $0.function.name)
    }
    service.functions = FunctionPlanner(index: index, configuration: configuration, paths: paths)
      .plan(chosen, taken: taken, sets: Set(service.sets.map(\.wireName)), registry: &registry)
    return service
  }

  /// The child's last path segment, if its base is its parent's with that segment.
  private func segment(of child: NamespacePlanner.Node, below parent: NamespacePlanner.Node) -> String? {
    guard let segment = child.path.split(separator: "/").last else { return nil }
    return child.base == "\(parent.base)/\(segment)" ? String(segment) : nil
  }

  private func plan(sets number: Int, taken: Set<String>, registry: inout NameRegistry) -> [EntitySetBlueprint] {
    let service = index.documents[number].servicePath
    let chosen = sets.byDocument[number].map { sets.entries[$0] }.filter { set in
      !set.capabilities.isEmpty && selection.complete.contains(set.entity)
        && configuration.selects(service: service, set: set.set.name, type: index.entries[set.entity].name.name)
    }
    for set in chosen where set.createsMedia { registry.report(.createsMedia(set)) }
    let sanitizer = registry.sanitizer
    let requests = chosen.map { set in
      let path = "\(service):\(set.wireName)"
      return NameRequest(
        path: LockPath(.set, path), wireName: set.wireName,
        usual: sanitizer.member(set.set.name), override: registry.override(path, startsWithCapital: false),
        overridePath: path, suffix: "Set", location: set.set.location
      ) { [sanitizer.member(set.wireName), sanitizer.lessProcessedMember(set.wireName)] }
    }
    let names = registry.assign(requests, in: NameScope(reserved: taken, position: .member))
    return zip(chosen, names).compactMap { set, name in
      guard let entity = paths[set.entity] else { return nil }
      var blueprint = EntitySetBlueprint(
        name: name, wireName: set.wireName, entity: entity, capabilities: set.capabilities,
        documentation: DocumentationText.lines(
          facts: [DocumentationText.code(set.wireName)] + TypeDocumentation.facts(of: set),
          description: set.set.documentation),
        facts: ServiceFacts(set.annotations),
        origin: WireOrigin(
          service: service, name: set.wireName, location: set.set.location, description: set.set.documentation))
      blueprint.deprecated = set.annotations.deprecated?.value
      return blueprint
    }
  }
}

extension Diagnostic {
  fileprivate static func createsMedia(_ set: SetIndex.Entry) -> Diagnostic {
    Diagnostic(
      .note, rule: "media-entity",
      "\(quoted(set.wireName)) has no create: the rows are media (HasStream), made by posting their bytes and not "
        + "properties.",
      at: set.set.location,
      advice: "Annotate the set's methods with create, if the service creates such rows from properties anyway.")
  }
}
