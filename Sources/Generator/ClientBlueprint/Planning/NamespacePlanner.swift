package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// Arranges services as nested namespaces: `sync/CRM` → `Sync.CRM`.
///
/// A namespace may hide names only where no generated code spells them: no child is called like the root of its own
/// path (`Sync.Sync` would make `Sync.CRM` unreachable from within).
package struct NamespacePlanner {
  package struct Node: Sendable, Equatable {
    /// The service path, or what it begins with.
    package var path: String
    package var document: Int?
    package var swiftPath: SwiftPath
    package var accessor: String
    package var base: String
    /// Names of the namespaces directly in it.
    package var children: [String] = []
  }

  private let documents: [MetadataDocument]
  private let annotations: Annotations
  private let configuration: Configuration
  private let servicePaths: Set<String>
  /// What the annotated names of documents say of the paths above theirs.
  private let toldByChildren: [String: Set<String>]

  package init(_ documents: [MetadataDocument], annotations: Annotations, configuration: Configuration) {
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
  package func plan(_ selected: [Int], session: inout NamingSession) -> [String: Node] {
    let tree = tree(of: selected)
    var nodes: [String: Node] = [:]
    let avoided = session.lockedTypeNames([.type, .enumeration])
    var level = tree[""] ?? []
    var parents = [""]
    while !parents.isEmpty {
      level = []
      for parent in parents {
        let children = tree[parent] ?? []
        name(children, below: nodes[parent], avoided: avoided, nodes: &nodes, session: &session)
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
    session: inout NamingSession
  ) {
    if paths.isEmpty { return }
    var reserved = ReservedNames.types
    reserved.insert(configuration.module)
    if let root = parent?.swiftPath.components.first { reserved.insert(root) }
    let scope = NameScope(
      reserved: reserved, avoided: parent == nil ? avoided : [], ignoresCase: true, position: .type)
    let names = session.assign(
      paths.map { path in
        let candidates = candidates(for: path, session: session)
        return NameRequest(
          path: LockPath(.service, path), wireName: path, usual: candidates.first ?? "",
          override: session.override(path)?.split(separator: "/").last.map(String.init), overridePath: path,
          suffix: "Service"
        ) { Array(candidates.dropFirst()) }
      }, in: scope)
    var accessors: [String] = []
    if parent == nil {
      accessors = session.assign(
        zip(paths, names).map { Self.accessorRequest(path: $0, name: $1, session: session) },
        in: NameScope(reserved: ReservedNames.entryPoints.union(names), position: .member))
    }
    for (index, path) in paths.enumerated() {
      let swiftPath = parent?.swiftPath.appending(names[index]) ?? SwiftPath([names[index]])
      nodes[path] = Node(
        path: path, swiftPath: swiftPath, accessor: accessors.isEmpty ? "" : accessors[index], base: "")
    }
  }

  /// How a parent's accessor for a namespace is called: `SalesInvoice` → `salesInvoice`.
  package static func accessorRequest(path: String, name: String, session: NamingSession) -> NameRequest {
    let plain = name.replacing("`", with: "")
    return NameRequest(
      path: LockPath(.member, path), wireName: path,
      usual: session.sanitizer.member(plain), overridePath: path, suffix: "Service")
  }

  private func candidates(for path: String, session: NamingSession) -> [String] {
    let segments = path.split(separator: "/").map(String.init)
    let depth = segments.count - 1
    let told = toldName(of: path, depth: depth)
    let name = told.map { $0.utf8.allSatisfy { $0 < 0x80 } ? session.sanitizer.type($0) : $0 }
    let usual = session.sanitizer.type(segments[depth])
    let joined = segments.map(session.sanitizer.type).joined()
    return [name, usual, joined, session.sanitizer.lessProcessedType(segments[depth])].compactMap(\.self)
  }

  /// The annotated name's word for a path: that of its own document, else what its children agree on.
  private func toldName(of path: String, depth: Int) -> String? {
    let own = annotations.services[path]?.name?.value.split(separator: "/") ?? []
    return depth < own.count ? String(own[depth]) : toldByChildren[path]?.min()
  }

  /// Where nothing else is said, a parent's base is that of its children without their last segment.
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
