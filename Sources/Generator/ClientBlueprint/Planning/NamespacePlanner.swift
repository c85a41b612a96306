import EntityDataModel
import ServiceAnnotations
import SwiftNaming

/// Arranges services as nested namespaces: `sync/CRM` → `Sync.CRM`.
///
/// A namespace may hide names only where no generated code spells them: no child is called like the root of its own
/// path (`Sync.Sync` would make `Sync.CRM` unreachable from within).
struct NamespacePlanner {
  struct Node: Sendable, Equatable {
    /// The service path, or the beginning of one.
    var path: String
    var document: Int?
    var swiftPath: SwiftPath
    /// The base of the accessor's name. It hides no module: of `SystemService` it is `System`.
    var word: String
    var accessor: SwiftIdentifier
    var base: String
    /// Whether its namespace has another name than the usual one.
    var isRenamed = false
    /// Names of the namespaces directly in it.
    var children: [String] = []
  }

  private static let suffix = "Service"

  private let documents: [MetadataDocument]
  private let annotations: Annotations
  private let configuration: Configuration
  private let servicePaths: Set<String>
  /// The names of the paths above documents, from the documents' annotated names.
  private let toldByChildren: [String: Set<String>]

  init(_ documents: [MetadataDocument], annotations: Annotations, configuration: Configuration) {
    self.documents = documents
    self.annotations = annotations
    self.configuration = configuration
    servicePaths = Set(documents.map(\.servicePath))
    var told: [String: Set<String>] = [:]
    for path in servicePaths {
      let names = annotations.services[path]?.name?.value.split(separator: "/") ?? []
      let segments = path.split(separator: "/")
      for (depth, name) in names.prefix(max(0, segments.count - 1)).enumerated() {
        told[segments[...depth].joined(separator: "/"), default: []].insert(String(name))
      }
    }
    toldByChildren = told
  }

  /// The namespaces of the given documents by service path, their parents included.
  func plan(_ selected: [Int], registry: inout NameRegistry) -> [String: Node] {
    let tree = tree(of: selected)
    var nodes: [String: Node] = [:]
    let avoided = registry.lockedTypeNames([.type, .enumeration])
    var level = tree[""] ?? []
    var parents = [""]
    while !parents.isEmpty {
      level = []
      for parent in parents {
        let children = tree[parent] ?? []
        name(children, below: nodes[parent], avoided: avoided, nodes: &nodes, registry: &registry)
        nodes[parent]?.children = children
        level += children
      }
      parents = level
    }
    for document in selected.reversed() { nodes[documents[document].servicePath]?.document = document }
    setBases(&nodes, below: "", tree: tree)
    return nodes
  }

  /// The paths directly below each path, sorted.
  private func tree(of selected: [Int]) -> [String: [String]] {
    var tree: [String: Set<String>] = [:]
    for document in selected {
      var parent = ""
      for segment in documents[document].servicePath.split(separator: "/") {
        let path = parent.isEmpty ? String(segment) : "\(parent)/\(segment)"
        tree[parent, default: []].insert(path)
        parent = path
      }
    }
    return tree.mapValues { $0.sorted() }
  }

  private func name(
    _ paths: [String], below parent: Node?, avoided: Set<String>, nodes: inout [String: Node],
    registry: inout NameRegistry
  ) {
    if paths.isEmpty { return }
    var reserved = ReservedNames.types
    reserved.insert(configuration.module)
    if let root = parent?.swiftPath.components.first {
      reserved.insert(root.text)
    } else {
      reserved.formUnion(ReservedNames.platformModules)
    }
    let scope = NameScope(
      reserved: reserved, avoided: parent == nil ? avoided : [], ignoresCase: true, position: .type)
    let candidates = paths.map { self.candidates(for: $0, registry: registry) }
    let names = registry.assign(
      zip(paths, candidates).map { path, candidates in
        var request = NameRequest(
          path: LockPath(.service, path), wireName: path, usual: candidates.first ?? "",
          override: registry.override(path, startsWithCapital: true), overridePath: path,
          suffix: Self.suffix
        ) { Array(candidates.dropFirst()) }
        // A configuration has each path once, and its name is then that of the accessor.
        request.isVisible = registry.override(path) == nil
        return request
      }, in: scope)
    var children: [Node] = []
    for (index, path) in paths.enumerated() {
      let name = names[index]
      let usual = candidates[index].first ?? ""
      let gaveWay = ReservedNames.platformModules.contains(usual) && name.text == usual + Self.suffix
      children.append(
        Node(
          path: path, swiftPath: parent?.swiftPath.appending(name) ?? SwiftPath([name]),
          word: gaveWay ? usual : name.text, accessor: "", base: "", isRenamed: name.text != usual))
    }
    if parent == nil {
      let accessors = registry.assign(
        children.map { Self.accessorRequest(for: $0, registry: registry) },
        in: NameScope(reserved: ReservedNames.entryPoints.union(names.map(\.text)), position: .member))
      for index in children.indices { children[index].accessor = accessors[index] }
    }
    for child in children { nodes[child.path] = child }
  }

  /// The name of a parent's accessor for a namespace: `SalesInvoice` → `salesInvoice`.
  static func accessorRequest(for node: Node, registry: NameRegistry) -> NameRequest {
    var request = NameRequest(
      path: LockPath(.member, node.path), wireName: node.path, usual: registry.sanitizer.member(node.word),
      override: registry.override(node.path, startsWithCapital: false), overridePath: node.path, suffix: suffix)
    // Of two lines with one path only one could be written, and the accessor follows the namespace's name, unless it has
    // a name already.
    request.isVisible =
      !node.isRenamed && registry.override(node.path) == nil || registry.lock.number(of: request.path) != nil
    return request
  }

  private func candidates(for path: String, registry: NameRegistry) -> [String] {
    let segments = path.split(separator: "/").map(String.init)
    let depth = segments.count - 1
    let told = toldName(of: path, depth: depth)
    let name = told.map { $0.utf8.allSatisfy { $0 < 0x80 } ? registry.sanitizer.type($0) : $0 }
    let usual = registry.sanitizer.type(segments[depth])
    let joined = segments.map(registry.sanitizer.type).joined()
    return [name, usual, joined, registry.sanitizer.lessProcessedType(segments[depth])].compactMap(\.self)
  }

  /// The annotated name's word for a path: that of its own document, or else the one its children agree on.
  private func toldName(of path: String, depth: Int) -> String? {
    let own = annotations.services[path]?.name?.value.split(separator: "/") ?? []
    return depth < own.count ? String(own[depth]) : toldByChildren[path]?.min()
  }

  /// Unless something else is known, a parent's base is that of its children without their last segment.
  private func setBases(_ nodes: inout [String: Node], below parent: String, tree: [String: [String]]) {
    for path in tree[parent] ?? [] {
      setBases(&nodes, below: path, tree: tree)
      let children = (tree[path] ?? []).compactMap { nodes[$0]?.base }
      nodes[path]?.base = base(of: path, children: children)
    }
  }

  private func base(of path: String, children: [String]) -> String {
    if let base = annotations.services[path]?.base?.value { return base }
    let usual = configuration.runtime == .exactOnline ? "/api/v1/{division}/\(path)" : path
    if servicePaths.contains(path) { return usual }
    let shortened = Set(
      children.map { $0.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") })
    guard shortened.count == 1, let base = shortened.first, !base.isEmpty else { return usual }
    return base
  }
}
