import Diagnostics
import EntityDataModel

/// Resolves and checks one container.
struct ContainerCheck {
  let scope: NameScope
  let namespace: String
  /// Names of the sets and singletons of all containers of the document.
  let sets: Set<String>
  let singletons: Set<String>
  let keyless: Set<QualifiedName>
  let findings: DiagnosticCollector

  /// `roles` finds an association by its full name.
  func resolve(_ container: inout EntityContainer, roles: (QualifiedName) -> Association?) {
    for index in container.entitySets.indices { resolve(&container.entitySets[index]) }
    for index in container.singletons.indices { resolve(&container.singletons[index]) }
    for index in container.associationSets.indices { resolve(&container.associationSets[index], roles: roles) }
    for function in container.functionImports { check(function) }
    checkNames(of: container)
  }

  private func resolve(_ set: inout EntitySet) {
    let type = scope.resolve(set.entityType, in: namespace)
    set.entityType = type
    check(set.bindings, of: "entity set '\(set.name)'", at: set.location)
    if scope.types[type]?.kind == .entity {
      guard keyless.contains(type) else { return }
      findings.report(
        .error, .missingKey, "Entity type '\(type)' of entity set '\(set.name)' has no key, nor has any base type.",
        at: set.location, advice: "Declare a 'Key' for it.")
    } else if scope.types[type] == nil, scope.isExternal(type) {
      scope.noteExternal(type, at: set.location, findings)
    } else {
      let what = scope.types[type] == nil ? "is not declared" : "is no entity type"
      findings.report(
        .error, .unknownEntityType, "Entity type '\(type)' of entity set '\(set.name)' \(what).", at: set.location,
        advice: scope.suggestion(for: type, findings) ?? "Declare it, or include the document that does.")
    }
  }

  private func resolve(_ singleton: inout Singleton) {
    singleton.type = scope.resolved(
      singleton.type, in: namespace, usedBy: "singleton '\(singleton.name)'", at: singleton.location, findings)
    check(singleton.bindings, of: "singleton '\(singleton.name)'", at: singleton.location)
  }

  private func check(_ bindings: [NavigationBinding], of owner: @autoclosure () -> String, at location: SourceLocation)
  {
    for binding in bindings {
      // 'Set', 'Namespace.Container/Set' or a path into what a set contains; the set has to be there in each.
      let parts = binding.target.split(separator: "/").map(String.init)
      guard !parts.prefix(2).contains(where: { sets.contains($0) || singletons.contains($0) }) else { continue }
      if let container = parts.first, container.contains("."), scope.isExternal(QualifiedName(container)) { continue }
      findings.report(
        .warning, .unknownBindingTarget, "Target '\(binding.target)' of a binding of \(owner()) is no entity set.",
        at: location, advice: findings.suggestion(for: binding.target, among: sets) ?? "Declare the set.")
    }
  }

  private func resolve(_ set: inout AssociationSet, roles: (QualifiedName) -> Association?) {
    let name = scope.resolve(set.association, in: namespace)
    set.association = name
    let association = roles(name)
    if association == nil {
      findings.report(
        .error, .unknownAssociation, "Association '\(name)' of association set '\(set.name)' is not declared.",
        at: set.location,
        advice: findings.suggestion(for: "\(name)", among: scope.associations.keys.lazy.map(\.description))
          ?? "Declare it.")
    }
    for end in set.ends {
      if !sets.contains(end.entitySet) {
        reportUnknownSet(end.entitySet, namedBy: "association set '\(set.name)'", at: set.location)
      }
      if let role = end.role, let association, !association.ends.contains(where: { $0.role == role }) {
        findings.report(
          .error, .unknownRole, "Role '\(role)' of association set '\(set.name)' is not in association '\(name)'.",
          at: set.location, advice: UnresolvedDocument.listed(association))
      }
    }
  }

  private func check(_ function: FunctionImport) {
    guard let set = function.entitySet else { return }
    // V4 can put the container before the set, and V3 calls a path from a parameter 'EntitySetPath'.
    let name = set.split(separator: "/").last.map(String.init) ?? set
    if !sets.contains(name) {
      reportUnknownSet(set, namedBy: "function import '\(function.name)'", at: function.location)
    }
  }

  private func reportUnknownSet(_ set: String, namedBy user: String, at location: SourceLocation) {
    findings.report(
      .error, .unknownEntitySet, "Entity set '\(set)' named by \(user) is not declared.", at: location,
      advice: findings.suggestion(for: set, among: sets) ?? "Declare the set.")
  }

  /// A set and a function may share a name, which Exact Online makes use of; functions may be overloaded.
  private func checkNames(of container: EntityContainer) {
    var seen: Set<String> = []
    let entries =
      container.entitySets.map { ($0.name, $0.location) } + container.singletons.map { ($0.name, $0.location) }
    for (name, location) in entries where !seen.insert(name).inserted {
      findings.report(
        .error, .duplicateSet, "Entity set '\(name)' of container '\(container.name)' is declared twice.",
        at: location, advice: "Rename or remove one.")
    }
    var signatures: Set<[String]> = []
    for function in container.functionImports {
      let signature = [function.name] + function.parameters.map(\.type.description)
      if signatures.insert(signature).inserted { continue }
      findings.report(
        .warning, .duplicateFunction,
        "Function import '\(function.name)' of container '\(container.name)' is declared twice with the same parameters.",
        at: function.location, advice: "Rename or remove one.")
    }
  }
}
