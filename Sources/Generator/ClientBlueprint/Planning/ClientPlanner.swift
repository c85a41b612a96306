import Dispatch
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming
import Synchronization

/// Plans the blueprint of a client from documents, annotations, configuration and lock.
///
/// The result does not depend on the order of the documents: they are taken in that of their service paths.
package struct ClientPlanner {
  package struct Plan: Sendable {
    package var blueprint: ClientBlueprint
    /// The names now in use: the contents of the next `names.lock`.
    package var lock: NameLock
    package var diagnostics: [Diagnostic]
  }

  /// - Parameter faults: what faults have left out of the documents.
  package static func plan(
    _ documents: [MetadataDocument], faults: DocumentFaults = DocumentFaults(), annotations: Annotations,
    configuration: Configuration, lock: NameLock
  ) -> Plan {
    let sorted = documents.sorted { ($0.servicePath, $0.file) < ($1.servicePath, $1.file) }
    var planner = ClientPlanner(distinct(sorted), faults, annotations, configuration, lock)
    for (document, next) in zip(sorted, sorted.dropFirst()) where document.servicePath == next.servicePath {
      planner.diagnostics.append(.sameServicePath(next))
    }
    planner.diagnostics += faults.omissions
    return planner.run()
  }

  private static func distinct(_ documents: [MetadataDocument]) -> [MetadataDocument] {
    var paths: Set<String> = []
    return documents.filter { paths.insert($0.servicePath).inserted }
  }

  private let annotations: Annotations
  private let configuration: Configuration
  private let index: TypeIndex
  private let sets: SetIndex
  private let functions: [FunctionIndex.Entry]
  private let selection: TypeSelection
  private var registry: NameRegistry
  private var diagnostics: [Diagnostic] = []

  private init(
    _ documents: [MetadataDocument], _ faults: DocumentFaults, _ annotations: Annotations,
    _ configuration: Configuration, _ lock: NameLock
  ) {
    self.annotations = annotations
    self.configuration = configuration
    index = TypeIndex(documents)
    sets = SetIndex(index, annotations: annotations, diagnostics: &diagnostics)
    functions = FunctionIndex(index, annotations: annotations, diagnostics: &diagnostics).entries
    selection = TypeSelection(index, sets: sets, functions: functions, configuration: configuration)
    let leftOut = LeftOutNames(documents: documents, faults: faults, annotations: annotations, lock: lock)
    registry = NameRegistry(configuration: configuration, lock: lock, leftOut: leftOut)
  }

  private mutating func run() -> Plan {
    let outlines = outlines()
    let nodes = NamespacePlanner(index.documents, annotations: annotations, configuration: configuration)
      .plan(selectedDocuments(), registry: &registry)
    let lists = nameLists(usedBy: outlines, nodes: nodes)
    let paths = nameTypes(nodes: nodes, lists: lists)
    var blueprint = ClientBlueprint(
      module: configuration.module, runtime: configuration.runtime, access: configuration.access)
    blueprint.types = types(outlines, paths: paths, lists: lists)
    blueprint.enumerations = enumerations(outlines, paths: paths, lists: lists)
    let services = ServicePlanner(
      index: index, sets: sets, functions: functions, selection: selection, configuration: configuration, paths: paths)
    blueprint.services = sideBySide(nodes.values.sorted { $0.swiftPath < $1.swiftPath }, size: 4) { node, part in
      services.plan(node, nodes: nodes, registry: &part)
    }
    let verbs = VerbPlanner(
      index: index, sets: sets, paths: paths, types: blueprint.types, services: blueprint.services)
    blueprint.services = verbs.plan(blueprint.services, registry: &registry)
    diagnostics += selection.stubs.sorted().map { id in
      .stub(index.entries[id].name, index.service(of: id), index.location(of: id))
    }
    let (frozen, remarks) = registry.freeze()
    diagnostics += registry.diagnostics + remarks
    let judge = OmissionJudge(index: index, selection: selection, configuration: configuration)
    diagnostics = judge.findings(diagnostics)
    return Plan(blueprint: blueprint, lock: frozen, diagnostics: diagnostics)
  }

  /// Services that the configuration chooses, and those of types that something chosen needs.
  private func selectedDocuments() -> [Int] {
    let needed = Set(index.entries.indices.filter(selection.isGenerated).map { index.entries[$0].document })
    return index.documents.indices.filter {
      needed.contains($0) || configuration.selects(service: index.documents[$0].servicePath)
    }
  }

  private mutating func outlines() -> [TypeIndex.ID: TypeOutline] {
    let outliner = TypeOutliner(index: index, sets: sets, configuration: configuration, annotations: annotations)
    let ids = index.entries.indices.filter { index.isStructured($0) && selection.isGenerated($0) }
    let parts = Concurrency.map(chunksOf: ids, size: 24) { [selection] ids in
      var diagnostics: [Diagnostic] = []
      let outlines = ids.map {
        outliner.outline($0, isStub: selection.stubs.contains($0), diagnostics: &diagnostics)
      }
      return (outlines, diagnostics)
    }
    diagnostics += parts.flatMap(\.1)
    return Dictionary(uniqueKeysWithValues: parts.flatMap(\.0).map { ($0.id, $0) })
  }

  /// Names that neither a code list nor a type may take.
  private func reservedTypeNames(_ nodes: [String: NamespacePlanner.Node]) -> Set<String> {
    var names = ReservedNames.types
    names.insert(configuration.module)
    for node in nodes.values { names.insert(node.swiftPath.name.text) }
    return names
  }

  private mutating func nameLists(
    usedBy outlines: [TypeIndex.ID: TypeOutline], nodes: [String: NamespacePlanner.Node]
  ) -> [EnumerationPlanner.ListID: SwiftPath] {
    let used = Set(outlines.values.flatMap { $0.members.compactMap(\.list) }).sorted()
    return EnumerationPlanner(annotations).names(of: used, reserved: reservedTypeNames(nodes), registry: &registry)
  }

  private mutating func nameTypes(
    nodes: [String: NamespacePlanner.Node], lists: [EnumerationPlanner.ListID: SwiftPath]
  ) -> [TypeIndex.ID: SwiftPath] {
    var reserved = reservedTypeNames(nodes)
    reserved.formUnion(lists.values.map(\.name.text))
    let generated = index.entries.indices.filter { selection.isGenerated($0) && !isDefinition($0) }
    let former = FormerTypePaths(of: generated, index: index, lock: registry.lock)
    let namer = TypeNamer(index: index, former: former, reserved: reserved)
    let byDocument = Dictionary(grouping: generated) { index.entries[$0].document }
    var paths: [TypeIndex.ID: SwiftPath] = [:]
    for (document, ids) in byDocument.sorted(by: { $0.key < $1.key }) {
      guard let node = nodes[index.documents[document].servicePath] else { continue }
      paths.merge(namer.name(ids, in: node.swiftPath, registry: &registry)) { first, _ in first }
    }
    return paths
  }

  private func isDefinition(_ id: TypeIndex.ID) -> Bool {
    if case .definition = index.entries[id].definition { return true }
    return false
  }

  /// Plans parts with separate naming scopes in parallel, so that the result does not depend on their order.
  private mutating func sideBySide<Element: Sendable, Planned: Sendable>(
    _ elements: [Element], size: Int, _ plan: @Sendable (Element, inout NameRegistry) -> Planned?
  ) -> [Planned] {
    let parts = Concurrency.map(chunksOf: elements, size: size) { [registry] elements in
      var part = NameRegistry(partOf: registry)
      return (elements.compactMap { plan($0, &part) }, part)
    }
    for (_, part) in parts { registry.merge(part) }
    return parts.flatMap(\.0)
  }

  private mutating func types(
    _ outlines: [TypeIndex.ID: TypeOutline], paths: [TypeIndex.ID: SwiftPath],
    lists: [EnumerationPlanner.ListID: SwiftPath]
  ) -> [StructuredTypeBlueprint] {
    var setFacts = Dictionary(
      uniqueKeysWithValues: outlines.keys.filter(index.isEntity).map { ($0, SetFacts(sets.sets(of: $0))) })
    for entry in functions {
      guard let names = entry.annotations.filterable?.value, let type = entry.function.returnType,
        case .entity(let id) = index.resolve(type.name, from: entry.document)
      else { continue }
      setFacts[id]?.addFilterable(byFunction: names, sets: sets.sets(of: id))
    }
    let planner = TypePlanner(
      index: index, sets: sets, configuration: configuration, annotations: annotations, paths: paths,
      listPaths: lists, setFacts: setFacts, closure: WritableClosure(outlines, setFacts: setFacts, index: index),
      stubs: selection.stubs)
    return sideBySide(outlines.keys.sorted(), size: 24) { id, part in
      outlines[id].flatMap { planner.plan($0, registry: &part) }
    }.sorted { $0.path < $1.path }
  }

  private mutating func enumerations(
    _ outlines: [TypeIndex.ID: TypeOutline], paths: [TypeIndex.ID: SwiftPath],
    lists: [EnumerationPlanner.ListID: SwiftPath]
  ) -> [EnumerationBlueprint] {
    let planner = EnumerationPlanner(annotations)
    var uses: [EnumerationPlanner.ListID: [String]] = [:]
    for outline in outlines.values {
      let type = "\(index.service(of: outline.id)):\(index.entries[outline.id].name.name)"
      for member in outline.members {
        if let list = member.list { uses[list, default: []].append("\(type).\(member.wireName)") }
      }
    }
    var result = sideBySide(lists.sorted { $0.value < $1.value }, size: 24) { [uses] list, part in
      planner.plan(list.key, path: list.value, uses: (uses[list.key] ?? []).sorted(), registry: &part)
    }
    for (id, path) in paths.sorted(by: { $0.value < $1.value }) {
      guard case .enumeration(let type) = index.entries[id].definition else { continue }
      result.append(
        planner.plan(
          type, path: path, origin: index.origin(of: id), overridePaths: NamePaths.owners(id, in: index),
          registry: &registry))
    }
    return result.sorted { $0.path < $1.path }
  }
}

extension Diagnostic {
  fileprivate static func stub(_ name: QualifiedName, _ service: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, rule: "stub",
      "\(quoted("\(service):\(name.name)")) is a stub with its key only: something generated leads to it, and the "
        + "configuration excludes it.",
      at: location)
  }

  fileprivate static func sameServicePath(_ document: MetadataDocument) -> Diagnostic {
    Diagnostic(
      .error, rule: "duplicate-service",
      "The service path \(quoted(document.servicePath)) is also that of another document.",
      at: SourceLocation(file: document.file))
  }
}
