import Diagnostics
import EntityDataModel

/// Navigation properties: V1 to V3's by their association, V4's by their type.
extension UnresolvedDocument {
  mutating func resolveNavigations(_ scope: NameScope, _ findings: DiagnosticCollector) {
    var byAssociation: [TypeAddress: Set<Int>] = [:]
    for pending in navigations {
      byAssociation[pending.type, default: []].insert(pending.index)
      if let end = end(of: pending, scope, findings) {
        update(pending.type, pending.index) {
          $0.target = end.type
          $0.multiplicity = end.multiplicity
        }
      } else {
        omitted.navigations[pending.type, default: []].insert(pending.index)
      }
    }
    resolveTypedNavigations(except: byAssociation, scope, findings)
  }

  /// The end of the association that the navigation property leads to, or nil, which has been reported.
  private func end(
    of pending: PendingNavigation, _ scope: NameScope, _ findings: DiagnosticCollector
  ) -> Association.End? {
    let (owner, navigation) = find(pending.type, pending.index)
    let name = scope.resolve(pending.relationship, in: document.schemas[pending.type.schema].namespace)
    let subject = Omission.Subject.property(navigation.name, of: owner)
    guard let place = scope.associations[name] else {
      let problem = scope.leftOut.contains(name) ? "is between types that are not all declared" : "is not declared"
      findings.report(
        .error, .unknownAssociation,
        "Association '\(name)' of navigation property '\(navigation.name)' of '\(owner)' \(problem).",
        at: navigation.location, about: subject,
        advice: findings.suggestion(for: "\(name)", among: scope.associations.keys.lazy.map(\.description))
          ?? "Declare it; the navigation property is left out.")
      return nil
    }
    let association = document.schemas[place.schema].associations[place.index]
    guard let end = association.ends.first(where: { $0.role == pending.toRole }) else {
      findings.report(
        .error, .unknownRole,
        "Role '\(pending.toRole)' of navigation property '\(navigation.name)' of '\(owner)' is not in association "
          + "'\(name)'.",
        at: navigation.location, about: subject,
        advice: "\(Self.listed(association)) The navigation property is left out.")
      return nil
    }
    if association.ends.contains(where: { $0.role == end.role && $0 != end }) {
      findings.report(
        .error, .unknownRole,
        "Role '\(end.role)' of navigation property '\(navigation.name)' of '\(owner)' is that of both ends of "
          + "association '\(name)'.",
        at: navigation.location, about: subject,
        advice: "Give each end a role of its own; the navigation property is left out.")
      return nil
    }
    if scope.isNoEntity(end.type) {
      findings.report(
        .error, .unknownType,
        "Type '\(end.type)' of navigation property '\(navigation.name)' of '\(owner)' is not an entity type.",
        at: navigation.location, about: subject, advice: "The navigation property is left out.")
      return nil
    }
    if let fromRole = pending.fromRole, !association.ends.contains(where: { $0.role == fromRole }) {
      // Its target is known nevertheless.
      findings.report(
        .warning, .unknownRole,
        "Role '\(fromRole)' of navigation property '\(navigation.name)' of '\(owner)' is not in association '\(name)'.",
        at: navigation.location, advice: Self.listed(association))
    }
    return end
  }

  /// Reports one note for all of them: they are harmless, and the client lacks the navigations along them.
  func noteUnusedAssociations(_ scope: NameScope, _ findings: DiagnosticCollector) {
    let used = Set(
      navigations.map { scope.resolve($0.relationship, in: document.schemas[$0.type.schema].namespace) })
    let unused = document.schemas.flatMap { schema in
      schema.associations.filter {
        // An association that lacks an end has been reported.
        $0.ends.count > 1 && !used.contains(QualifiedName(namespace: schema.namespace, name: $0.name))
      }
    }
    guard let first = unused.first else { return }
    let names = unused.prefix(3).map { "'\($0.name)'" }.joined(separator: ", ")
    let rest = unused.count > 3 ? " and \(unused.count - 3) more" : ""
    findings.report(
      .note, .unusedAssociation,
      unused.count == 1
        ? "No navigation property leads along the association \(names)."
        : "No navigation property leads along \(unused.count) associations: \(names)\(rest).",
      at: first.location)
  }

  static func listed(_ association: Association) -> String {
    if association.ends.isEmpty { return "It has no ends." }
    return "Its roles are \(association.ends.prefix(4).map { "'\($0.role)'" }.joined(separator: " and "))."
  }

  private mutating func resolveTypedNavigations(
    except done: [TypeAddress: Set<Int>], _ scope: NameScope, _ findings: DiagnosticCollector
  ) {
    func resolve(
      _ navigations: inout [NavigationProperty], of owner: String, in namespace: String, except done: Set<Int>?
    ) -> Set<Int> {
      var broken: Set<Int> = []
      for index in navigations.indices where done?.contains(index) != true {
        let (name, location) = (navigations[index].name, navigations[index].location)
        let subject = Omission.Subject.property(name, of: owner)
        let target = scope.resolved(
          navigations[index].target, in: namespace, usedBy: "navigation property '\(name)' of '\(owner)'",
          at: location, about: subject, findings)
        guard let target else {
          broken.insert(index)
          continue
        }
        navigations[index].target = target
        if scope.isNoEntity(target) {
          findings.report(
            .error, .unknownType,
            "Type '\(target)' of navigation property '\(name)' of '\(owner)' is not an entity type.", at: location,
            about: subject, advice: "Make it a property; it is left out.")
          broken.insert(index)
        }
      }
      return broken
    }
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].entityTypes.indices {
        let address = TypeAddress(kind: .entity, schema: index, index: type)
        let owner = document.schemas[index].entityTypes[type].name
        let broken = resolve(
          &document.schemas[index].entityTypes[type].navigationProperties, of: owner, in: namespace,
          except: done[address])
        if !broken.isEmpty { omitted.navigations[address, default: []].formUnion(broken) }
      }
      for type in document.schemas[index].complexTypes.indices {
        let address = TypeAddress(kind: .complex, schema: index, index: type)
        let owner = document.schemas[index].complexTypes[type].name
        let broken = resolve(
          &document.schemas[index].complexTypes[type].navigationProperties, of: owner, in: namespace,
          except: done[address])
        if !broken.isEmpty { omitted.navigations[address, default: []].formUnion(broken) }
      }
    }
  }

  // MARK: - Addresses

  private func find(_ address: TypeAddress, _ index: Int) -> (owner: String, navigation: NavigationProperty) {
    let schema = document.schemas[address.schema]
    switch address.kind {
    case .entity:
      let type = schema.entityTypes[address.index]
      return (type.name, type.navigationProperties[index])
    case .complex:
      let type = schema.complexTypes[address.index]
      return (type.name, type.navigationProperties[index])
    }
  }

  private mutating func update(_ address: TypeAddress, _ index: Int, _ change: (inout NavigationProperty) -> Void) {
    switch address.kind {
    case .entity: change(&document.schemas[address.schema].entityTypes[address.index].navigationProperties[index])
    case .complex: change(&document.schemas[address.schema].complexTypes[address.index].navigationProperties[index])
    }
  }
}
