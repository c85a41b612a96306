import Diagnostics
import EntityDataModel

/// The trees of base and derived types, walked once to check what depends on ancestors.
///
/// One walk with one table of the names in force visits each member once, however deep the inheritance is.
struct Inheritance {
  /// What the walk found out for others.
  struct Outcome {
    /// Entity types that can be made but have no key, neither of their own nor inherited.
    var keyless: Set<QualifiedName> = []
    /// Types whose base type closes a circle.
    var circular: [UnresolvedDocument.TypeAddress] = []
  }

  private struct Node {
    var name: QualifiedName
    var address: UnresolvedDocument.TypeAddress
    var baseType: QualifiedName?
    var location: SourceLocation
    var parent: Int?
    var children: [Int] = []
    var hasKey: Bool
    /// All ancestors are in this document.
    var isComplete = true
  }

  private let document: MetadataDocument
  private var nodes: [Node] = []
  private var outcome = Outcome()

  init(_ document: MetadataDocument, scope: NameScope) {
    self.document = document
    var positions: [UnresolvedDocument.TypeAddress: Int] = [:]
    for (index, schema) in document.schemas.enumerated() {
      for (position, type) in schema.entityTypes.enumerated() {
        nodes.append(
          Node(
            name: QualifiedName(namespace: schema.namespace, name: type.name),
            address: UnresolvedDocument.TypeAddress(kind: .entity, schema: index, index: position),
            baseType: type.baseType,
            location: type.location, hasKey: !type.key.isEmpty))
      }
      for (position, type) in schema.complexTypes.enumerated() {
        nodes.append(
          Node(
            name: QualifiedName(namespace: schema.namespace, name: type.name),
            address: UnresolvedDocument.TypeAddress(kind: .complex, schema: index, index: position),
            baseType: type.baseType,
            location: type.location, hasKey: true))
      }
    }
    guard nodes.contains(where: { $0.baseType != nil }) else { return }
    for (index, node) in nodes.enumerated() { positions[node.address] = index }
    for index in nodes.indices {
      guard let base = nodes[index].baseType else { continue }
      if let declaration = scope.types[base], let address = declaration.address {
        nodes[index].parent = positions[address]
      } else {
        nodes[index].isComplete = false
      }
    }
  }

  consuming func check(reportingTo findings: DiagnosticCollector) -> Outcome {
    cutCircles(findings)
    var roots: [Int] = []
    for index in nodes.indices {
      if let parent = nodes[index].parent { nodes[parent].children.append(index) } else { roots.append(index) }
    }
    walk(from: roots, findings)
    return outcome
  }

  // MARK: - Circles

  private mutating func cutCircles(_ findings: DiagnosticCollector) {
    /// The walk each node was first met in, counted from 1.
    var walks = Array(repeating: 0, count: nodes.count)
    for start in nodes.indices where walks[start] == 0 {
      var current: Int? = start
      while let index = current, walks[index] == 0 {
        walks[index] = start + 1
        current = nodes[index].parent
      }
      // Ending in a node of this same walk, and not of an earlier one, is a circle.
      if let index = current, walks[index] == start + 1 { cutCircle(at: index, findings) }
    }
  }

  private mutating func cutCircle(at start: Int, _ findings: DiagnosticCollector) {
    var circle = [start]
    while let next = nodes[circle[circle.count - 1]].parent, next != start { circle.append(next) }
    // The one declared first speaks for all, whichever the walk came by.
    guard let first = circle.min(), let position = circle.firstIndex(of: first) else { return }
    let ordered = circle[position...] + circle[..<position]
    let shown = ordered.prefix(8).map { "'\(nodes[$0].name)'" } + (ordered.count > 8 ? ["…"] : [])
    findings.report(
      .error, .cyclicInheritance,
      "Type '\(nodes[first].name)' is its own base type: \((shown + ["'\(nodes[first].name)'"]).joined(separator: " is a ")).",
      at: nodes[first].location, advice: "Remove the 'BaseType' of one of them; here it is ignored.")
    nodes[first].parent = nil
    nodes[first].isComplete = false
    outcome.circular.append(nodes[first].address)
  }

  // MARK: - Members and keys

  private mutating func walk(from roots: [Int], _ findings: DiagnosticCollector) {
    var inherited: [String: Int] = [:]
    var stack: [(node: Int, isLeaving: Bool)] = roots.reversed().map { ($0, false) }
    while let (node, isLeaving) = stack.popLast() {
      if isLeaving {
        for (name, _, _) in members(of: node) where inherited[name] == node { inherited[name] = nil }
        continue
      }
      if let parent = nodes[node].parent {
        nodes[node].hasKey = nodes[node].hasKey || nodes[parent].hasKey
        nodes[node].isComplete = nodes[node].isComplete && nodes[parent].isComplete
      }
      let own = visit(node, inherited, findings)
      if nodes[node].children.isEmpty { continue }
      for name in own.keys where inherited[name] == nil { inherited[name] = node }
      stack.append((node, true))
      for child in nodes[node].children.reversed() { stack.append((child, false)) }
    }
  }

  private typealias Member = (name: String, isNavigation: Bool, location: SourceLocation)

  private func members(of node: Int) -> [Member] {
    let address = nodes[node].address
    let schema = document.schemas[address.schema]
    switch address.kind {
    case .entity:
      let type = schema.entityTypes[address.index]
      return type.properties.map { ($0.name, false, $0.location) }
        + type.navigationProperties.map { ($0.name, true, $0.location) }
    case .complex:
      let type = schema.complexTypes[address.index]
      return type.properties.map { ($0.name, false, $0.location) }
        + type.navigationProperties.map { ($0.name, true, $0.location) }
    }
  }

  /// Checks one type; gives its members' names, and which of them are navigation properties.
  private mutating func visit(
    _ node: Int, _ inherited: [String: Int], _ findings: DiagnosticCollector
  ) -> [String: Bool] {
    let members = members(of: node)
    var own = [String: Bool](minimumCapacity: members.count)
    for (name, isNavigation, location) in members {
      if let other = own.updateValue(isNavigation, forKey: name) {
        findings.report(
          other == isNavigation ? .error : .warning, .duplicateProperty,
          "Property '\(name)' of '\(nodes[node].name.name)' is declared twice.", at: location,
          advice: "Rename or remove one.")
      } else if !inherited.isEmpty, let owner = inherited[name] {
        findings.report(
          .warning, .duplicateProperty,
          "Property '\(name)' of '\(nodes[node].name.name)' is already declared by its base type '\(nodes[owner].name)'.",
          at: location, advice: "Remove it here; the base type's is inherited.")
      }
    }
    let address = nodes[node].address
    if address.kind == .entity, nodes[node].isComplete {
      let type = document.schemas[address.schema].entityTypes[address.index]
      checkKey(of: type, findings) { own[$0] != nil || inherited[$0] != nil }
      if !nodes[node].hasKey, !type.isAbstract { outcome.keyless.insert(nodes[node].name) }
    }
    return own
  }

  private func checkKey(
    of type: EntityType, _ findings: DiagnosticCollector, hasProperty: (String) -> Bool
  ) {
    for key in type.key {
      // V4 can name a property of a complex one: 'Address/Street'.
      let property = key.split(separator: "/", maxSplits: 1).first.map(String.init) ?? key
      guard !hasProperty(property) else { continue }
      findings.report(
        .error, .unknownKeyProperty,
        "The key of entity type '\(type.name)' names '\(key)', which is no property of it.",
        at: type.location,
        advice: findings.suggestion(for: property, among: type.properties.lazy.map(\.name))
          ?? "Declare the property or correct the key.")
    }
  }
}

extension NameScope.Declaration {
  /// Where the type is, if it is one that others can be derived from.
  var address: UnresolvedDocument.TypeAddress? {
    switch kind {
    case .entity: UnresolvedDocument.TypeAddress(kind: .entity, schema: schema, index: index)
    case .complex: UnresolvedDocument.TypeAddress(kind: .complex, schema: schema, index: index)
    case .enumeration, .definition: nil
    }
  }
}
