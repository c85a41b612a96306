import Diagnostics
import EntityDataModel

/// Resolves and checks one container, and leaves out declarations that break the rules.
struct ContainerCheck {
  let scope: NameScope
  let namespace: String
  /// Names of the sets and singletons of all containers of the document.
  let sets: Set<String>
  let setTypes: [String: QualifiedName]
  let singletons: Set<String>
  let keyless: Set<QualifiedName>
  /// The base types of entity types.
  let bases: [QualifiedName: QualifiedName]
  let findings: DiagnosticCollector

  /// `roles` finds an association by its full name.
  func resolve(_ container: inout EntityContainer, roles: (QualifiedName) -> Association?) {
    // Before repeated ones are removed: the first that is valid is taken.
    container.entitySets = container.entitySets.compactMap(resolved)
    container.singletons = container.singletons.compactMap(resolved)
    removeSecondSets(of: &container)
    for set in container.entitySets { check(set) }
    for singleton in container.singletons {
      check(singleton.bindings, of: "singleton '\(singleton.name)'", at: singleton.location)
    }
    container.associationSets = container.associationSets.compactMap { resolved($0, roles: roles) }
    for index in container.functionImports.indices { check(&container.functionImports[index]) }
    removeSecondFunctions(of: &container)
  }

  private func resolved(_ set: EntitySet) -> EntitySet? {
    var set = set
    let type = scope.resolve(set.entityType, in: namespace)
    set.entityType = type
    if scope.types[type]?.kind == .entity { return set }
    if scope.types[type] == nil, scope.isExternal(type) {
      scope.noteExternal(type, at: set.location, findings)
      return set
    }
    let isDeclared = scope.isDeclared(type)
    let what = isDeclared ? "is not an entity type" : "is not declared"
    findings.report(
      .error, .unknownEntityType, "Entity type '\(type)' of entity set '\(set.name)' \(what).", at: set.location,
      about: .set(set.name, of: type.name),
      advice: isDeclared
        ? "Use an entity type; the set is left out."
        : scope.suggestion(for: type, findings) ?? "Declare it, or include the document that does.")
    return nil
  }

  private func check(_ set: EntitySet) {
    check(set.bindings, of: "entity set '\(set.name)'", at: set.location)
    guard keyless.contains(set.entityType) else { return }
    // Its rows can be read, but not addressed one by one.
    findings.report(
      .error, .missingKey,
      "Entity type '\(set.entityType)' of entity set '\(set.name)' has no key, nor has any base type.",
      at: set.location, about: .set(set.name, of: set.entityType.name),
      advice: "Declare a 'Key' for it; its rows cannot be addressed without one.")
  }

  private func resolved(_ singleton: Singleton) -> Singleton? {
    var singleton = singleton
    let type = scope.resolved(
      singleton.type, in: namespace, usedBy: "singleton '\(singleton.name)'", at: singleton.location, about: nil,
      as: .note, findings)
    guard let type else { return nil }
    singleton.type = type
    return singleton
  }

  private func check(_ bindings: [NavigationBinding], of owner: @autoclosure () -> String, at location: SourceLocation)
  {
    for binding in bindings {
      // 'Set', 'Namespace.Container/Set' or a path into the contents of a set; the set has to exist in each.
      let parts = binding.target.split(separator: "/").map(String.init)
      guard !([binding.target] + parts.prefix(2)).contains(where: { sets.contains($0) || singletons.contains($0) })
      else { continue }
      if let container = parts.first, container.contains("."), scope.isExternal(QualifiedName(container)) { continue }
      findings.report(
        .warning, .unknownBindingTarget, "Target '\(binding.target)' of a binding of \(owner()) is not an entity set.",
        at: location, advice: findings.suggestion(for: binding.target, among: sets) ?? "Declare the set.")
    }
  }

  /// Resolves an association set. Clients do not use them, so nothing is lost when one is left out.
  private func resolved(_ set: AssociationSet, roles: (QualifiedName) -> Association?) -> AssociationSet? {
    var set = set
    let name = scope.resolve(set.association, in: namespace)
    set.association = name
    guard let association = roles(name) else {
      findings.report(
        .warning, .unknownAssociation, "Association '\(name)' of association set '\(set.name)' is not declared.",
        at: set.location,
        advice: findings.suggestion(for: "\(name)", among: scope.associations.keys.lazy.map(\.description))
          ?? "Declare it.")
      return nil
    }
    var isWhole = true
    for end in set.ends {
      if !sets.contains(end.entitySet) {
        reportUnknownSet(end.entitySet, namedBy: "association set '\(set.name)'", at: set.location)
        isWhole = false
      }
      if let role = end.role, !association.ends.contains(where: { $0.role == role }) {
        findings.report(
          .warning, .unknownRole, "Role '\(role)' of association set '\(set.name)' is not in association '\(name)'.",
          at: set.location, advice: UnresolvedDocument.listed(association))
        isWhole = false
      }
    }
    return isWhole ? set : nil
  }

  /// Checks the set of a result, which tells where its rows are; a function can be called without one.
  private func check(_ function: inout FunctionImport) {
    guard let set = function.entitySet else { return }
    // V4 can put the container before the set, and V3 calls a path from a parameter 'EntitySetPath'; a name can also
    // have a slash itself.
    let name = set.split(separator: "/").last.map(String.init) ?? set
    if !sets.contains(set), !sets.contains(name) {
      reportUnknownSet(set, namedBy: "function import '\(function.name)'", at: function.location)
      function.entitySet = nil
    } else if let result = function.returnType?.name, scope.types[result]?.kind == .entity,
      let rows = (setTypes[set] ?? setTypes[name]).map({ scope.resolve($0, in: namespace) }),
      !isBase(rows, of: result), !isBase(result, of: rows)
    {
      findings.report(
        .warning, .unknownEntityType,
        "Function import '\(function.name)' returns '\(result)', and its entity set '\(set)' has rows of '\(rows)'.",
        at: function.location, advice: "The type is taken; correct the set.")
    }
  }

  private func isBase(_ base: QualifiedName, of type: QualifiedName) -> Bool {
    var current: QualifiedName? = type
    while let name = current {
      if name == base { return true }
      current = bases[name]
    }
    return false
  }

  private func reportUnknownSet(_ set: String, namedBy user: String, at location: SourceLocation) {
    findings.report(
      .warning, .unknownEntitySet, "Entity set '\(set)' named by \(user) is not declared.", at: location,
      advice: findings.suggestion(for: set, among: sets) ?? "Declare the set.")
  }

  /// Removes repeated sets. A set and a function may share a name, which Exact Online relies on.
  private func removeSecondSets(of container: inout EntityContainer) {
    var seen: [String: EntitySet?] = [:]
    var second: Set<Int> = []
    func report(_ name: String, _ subject: Omission.Subject?, isSame: Bool, at location: SourceLocation) {
      findings.report(
        isSame ? .warning : .error, .duplicateSet,
        "Entity set '\(name)' of container '\(container.name)' is declared twice.", at: location, about: subject,
        advice: "Rename or remove one; the first is taken.")
    }
    for (index, set) in container.entitySets.enumerated() {
      guard let first = seen.updateValue(set, forKey: set.name) else { continue }
      seen[set.name] = first
      second.insert(index)
      let isSame = first?.isSame(as: set) == true
      report(set.name, .set(set.name, of: set.entityType.name), isSame: isSame, at: set.location)
    }
    container.entitySets.remove(second)
    second = []
    for (index, singleton) in container.singletons.enumerated() {
      guard seen.updateValue(nil, forKey: singleton.name) != nil else { continue }
      second.insert(index)
      report(singleton.name, nil, isSame: true, at: singleton.location)
    }
    container.singletons.remove(second)
  }

  /// Removes repeated functions. They may be overloaded, by the names or the types of their parameters.
  private func removeSecondFunctions(of container: inout EntityContainer) {
    var signatures: [[String]: FunctionImport] = [:]
    var second: Set<Int> = []
    for (index, function) in container.functionImports.enumerated() {
      let signature = [function.name] + function.parameters.flatMap { [$0.name, $0.type.description] }
      guard let first = signatures.updateValue(function, forKey: signature) else { continue }
      signatures[signature] = first
      second.insert(index)
      // A name in another spelling is another name.
      let isSame = first.name.utf8.elementsEqual(function.name.utf8)
      findings.report(
        isSame ? .warning : .error, .duplicateFunction,
        "Function import '\(function.name)' of container '\(container.name)' is declared twice with the same "
          + "parameters.",
        at: function.location, about: .function(function.name), advice: "Rename or remove one; the first is taken.")
    }
    container.functionImports.remove(second)
  }
}
