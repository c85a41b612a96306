import Diagnostics
import EntityDataModel

/// The trees of base and derived types, walked once to check everything that depends on ancestors.
///
/// One walk with one table of the names in force visits each member once, however deep the inheritance is.
struct Inheritance {
  /// Findings of the walk that others use.
  struct Outcome {
    /// Instantiable entity types without a key, neither their own nor an inherited one.
    var keyless: Set<QualifiedName> = []
    /// Types whose base type closes a circle, or has too many base types itself.
    var cut: [UnresolvedDocument.TypeAddress] = []
    /// Whether types inherit so many members that no client can be generated.
    var isTooLarge = false
    /// Entity types whose key names properties that they do not have.
    var brokenKeys: Set<UnresolvedDocument.TypeAddress> = []
    /// Members with a name that the type has already.
    var secondProperties: [UnresolvedDocument.TypeAddress: Set<Int>] = [:]
    var secondNavigations: [UnresolvedDocument.TypeAddress: Set<Int>] = [:]
  }

  private struct Node {
    var name: QualifiedName
    var address: UnresolvedDocument.TypeAddress
    var baseType: QualifiedName?
    var location: SourceLocation
    var parent: Int?
    var children: [Int] = []
    var hasKey: Bool
    /// The number of its members, inherited ones included.
    var size = 0
    /// All ancestors are in this document.
    var isComplete = true
  }

  private let document: MetadataDocument
  private let omitted: UnresolvedDocument.Omitted
  private var nodes: [Node] = []
  private var outcome = Outcome()

  init(_ document: MetadataDocument, omitted: UnresolvedDocument.Omitted, scope: NameScope) {
    self.document = document
    self.omitted = omitted
    var positions: [UnresolvedDocument.TypeAddress: Int] = [:]
    for (index, schema) in document.schemas.enumerated() {
      // Nothing refers to the second declaration of a type, so its missing parts are no further faults.
      func isLeftOut(_ kind: NameScope.Kind, _ position: Int) -> Bool {
        !omitted.types.isEmpty
          && omitted.types.contains(NameScope.Declaration(kind: kind, schema: index, index: position))
      }
      for (position, type) in schema.entityTypes.enumerated() where !isLeftOut(.entity, position) {
        let address = UnresolvedDocument.TypeAddress(kind: .entity, schema: index, index: position)
        nodes.append(
          Node(
            name: QualifiedName(namespace: schema.namespace, name: type.name), address: address,
            baseType: type.baseType, location: type.location,
            // A key with a fault has been reported.
            hasKey: !type.key.isEmpty || omitted.keys.contains(address)))
      }
      for (position, type) in schema.complexTypes.enumerated() where !isLeftOut(.complex, position) {
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
    cutDeepTypes(below: &roots, findings)
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
    // The one declared first is reported, wherever the walk began.
    guard let first = circle.min(), let position = circle.firstIndex(of: first) else { return }
    let ordered = circle[position...] + circle[..<position]
    let shown = ordered.prefix(8).map { "'\(nodes[$0].name)'" } + (ordered.count > 8 ? ["…"] : [])
    findings.report(
      .error, .cyclicInheritance,
      "Type '\(nodes[first].name)' is its own base type: "
        + "\((shown + ["'\(nodes[first].name)'"]).joined(separator: " is a ")).",
      at: nodes[first].location, about: .type(nodes[first].name.name),
      advice: "Remove the 'BaseType' of one of them; it is ignored here.")
    cut(first)
  }

  private mutating func cut(_ node: Int) {
    nodes[node].parent = nil
    nodes[node].isComplete = false
    outcome.cut.append(nodes[node].address)
  }

  // MARK: - Depth

  /// Cuts the base types of types that have too many of them. What each type inherits is repeated in it, so what is to
  /// be made grows with the square of the depth.
  private mutating func cutDeepTypes(below roots: inout [Int], _ findings: DiagnosticCollector) {
    var queue = roots.map { (node: $0, depth: 0) }
    while let (node, depth) = queue.popLast() {
      guard depth == Limits.baseTypes else {
        queue += nodes[node].children.map { ($0, depth + 1) }
        continue
      }
      let children = nodes[node].children
      nodes[node].children = []
      for child in children {
        findings.report(
          .error, .deepInheritance,
          "Type '\(nodes[child].name)' has more than \(Limits.baseTypes) base types, one above the other.",
          at: nodes[child].location, about: .type(nodes[child].name.name),
          advice: "No service needs that; its 'BaseType' is ignored.")
        cut(child)
        roots.append(child)
        queue.append((child, 0))
      }
    }
  }

  // MARK: - Members and keys

  private mutating func walk(from roots: [Int], _ findings: DiagnosticCollector) {
    var inherited: [String: Int] = [:]
    var repeated = 0
    var stack: [(node: Int, isLeaving: Bool)] = roots.reversed().map { ($0, false) }
    while let (node, isLeaving) = stack.popLast() {
      if isLeaving {
        for (name, _, _, _) in members(of: node) where inherited[name] == node { inherited[name] = nil }
        continue
      }
      if let parent = nodes[node].parent {
        nodes[node].hasKey = nodes[node].hasKey || nodes[parent].hasKey
        nodes[node].isComplete = nodes[node].isComplete && nodes[parent].isComplete
      }
      let own = visit(node, inherited, findings)
      let above = nodes[node].parent.map { nodes[$0].size } ?? 0
      nodes[node].size = above + own.count
      repeated += above
      if repeated > Limits.inheritedMembers { return reportSize(at: node, findings) }
      if nodes[node].children.isEmpty { continue }
      for name in own.keys where inherited[name] == nil { inherited[name] = node }
      stack.append((node, true))
      for child in nodes[node].children.reversed() { stack.append((child, false)) }
    }
  }

  private mutating func reportSize(at node: Int, _ findings: DiagnosticCollector) {
    outcome.isTooLarge = true
    findings.report(
      .error, .tooManyInherited,
      "The types of the document inherit more than \(Limits.inheritedMembers) properties in all.",
      at: nodes[node].location, advice: "No service has that many.")
  }

  /// A property or navigation property; `index` is its position in the list of its kind.
  private typealias Member = (name: String, isNavigation: Bool, index: Int, location: SourceLocation)

  private func members(of node: Int) -> [Member] {
    let address = nodes[node].address
    let schema = document.schemas[address.schema]
    let (properties, navigations) =
      switch address.kind {
      case .entity:
        (schema.entityTypes[address.index].properties, schema.entityTypes[address.index].navigationProperties)
      case .complex:
        (schema.complexTypes[address.index].properties, schema.complexTypes[address.index].navigationProperties)
      }
    var members: [Member] = properties.enumerated().map { ($1.name, false, $0, $1.location) }
    members += navigations.enumerated().map { ($1.name, true, $0, $1.location) }
    let (noProperties, noNavigations) = (omitted.properties[address], omitted.navigations[address])
    if noProperties == nil, noNavigations == nil { return members }
    return members.filter { ($0.isNavigation ? noNavigations : noProperties)?.contains($0.index) != true }
  }

  /// Whether two properties of one type are declared alike.
  private func isSame(_ one: Member, _ other: Member, _ address: UnresolvedDocument.TypeAddress) -> Bool {
    guard !one.isNavigation, !other.isNavigation else { return false }
    let schema = document.schemas[address.schema]
    let properties =
      switch address.kind {
      case .entity: schema.entityTypes[address.index].properties
      case .complex: schema.complexTypes[address.index].properties
      }
    return properties[one.index].isSame(as: properties[other.index])
  }

  /// Checks one type, and returns its members by name.
  private mutating func visit(
    _ node: Int, _ inherited: [String: Int], _ findings: DiagnosticCollector
  ) -> [String: Member] {
    let members = members(of: node)
    let address = nodes[node].address
    var own = [String: Member](minimumCapacity: members.count)
    for member in members {
      let (name, location) = (member.name, member.location)
      if let first = own[name] {
        findings.report(
          isSame(first, member, address) ? .warning : .error, .duplicateProperty,
          "Property '\(name)' of '\(nodes[node].name.name)' is declared twice.", at: location,
          about: .property(name, of: nodes[node].name.name), advice: "Rename or remove one; the first is taken.")
        if member.isNavigation {
          outcome.secondNavigations[address, default: []].insert(member.index)
        } else {
          outcome.secondProperties[address, default: []].insert(member.index)
        }
        continue
      }
      own[name] = member
      if !inherited.isEmpty, let owner = inherited[name] {
        findings.report(
          .warning, .duplicateProperty,
          "Property '\(name)' of '\(nodes[node].name.name)' is already declared by its base type "
            + "'\(nodes[owner].name)'.",
          at: location, advice: "Remove it here; the base type's is inherited.")
      }
    }
    if address.kind == .entity, nodes[node].isComplete {
      let type = document.schemas[address.schema].entityTypes[address.index]
      let isWhole = checkKey(of: type, at: node, findings) { own[$0] != nil || inherited[$0] != nil }
      if !isWhole { outcome.brokenKeys.insert(address) }
      if !nodes[node].hasKey, !type.isAbstract { outcome.keyless.insert(nodes[node].name) }
    }
    return own
  }

  /// Checks the key of a type. A key without one of its properties would address other rows, and counts as none.
  private func checkKey(
    of type: EntityType, at node: Int, _ findings: DiagnosticCollector, hasProperty: (String) -> Bool
  ) -> Bool {
    var isWhole = true
    for key in type.key {
      // V4 can name a property of a complex one, 'Address/Street'; a name can also have a slash itself.
      let property = key.split(separator: "/", maxSplits: 1).first.map(String.init) ?? key
      guard !hasProperty(key), !hasProperty(property) else { continue }
      isWhole = false
      // A property that is left out because of its own fault counts as declared.
      if isLeftOut(property, of: node) { continue }
      findings.report(
        .error, .unknownKeyProperty,
        "The key of entity type '\(type.name)' names '\(key)', which is not one of its properties.",
        at: type.location, about: .type(type.name),
        advice: findings.suggestion(for: property, among: type.properties.lazy.map(\.name))
          ?? "Declare the property or correct the key.")
    }
    return isWhole
  }

  /// Whether the type or one of its base types declares a property that is left out.
  private func isLeftOut(_ property: String, of node: Int) -> Bool {
    if omitted.properties.isEmpty, omitted.unread.isEmpty { return false }
    var current: Int? = node
    while let place = current {
      let address = nodes[place].address
      if omitted.unread[address]?.contains(property) == true { return true }
      if address.kind == .entity, let positions = omitted.properties[address] {
        let properties = document.schemas[address.schema].entityTypes[address.index].properties
        if positions.contains(where: { properties[$0].name == property }) { return true }
      }
      current = nodes[place].parent
    }
    return false
  }
}

extension NameScope.Declaration {
  /// The place of the type, if others can be derived from it.
  var address: UnresolvedDocument.TypeAddress? {
    switch kind {
    case .entity: UnresolvedDocument.TypeAddress(kind: .entity, schema: schema, index: index)
    case .complex: UnresolvedDocument.TypeAddress(kind: .complex, schema: schema, index: index)
    case .enumeration, .definition: nil
    }
  }
}
