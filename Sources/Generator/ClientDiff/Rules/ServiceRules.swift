import ClientBlueprint
import Diagnostics
import SwiftNaming

/// Rules about removed, new and moved services.
enum ServiceRules {
  static let removed = DiffRule(
    "service-removed", reading: .breaking, writing: .breaking, "A service was removed, with all its contents.",
    advice: "Remove its uses.")
  static let added = DiffRule(
    "service-added", reading: .additive, writing: .additive, "A service is new.")
  static let addressChanged = DiffRule(
    "service-address-changed", reading: .risky, writing: .risky, "A service has another address.",
    advice: "Add the new address to allowlists, and discard stored page links.")
  static let entryPointChanged = DiffRule(
    "service-entry-point-changed", reading: .breaking, writing: .breaking,
    "A service moved between divisions and the client itself.",
    advice: "Access it from there.")

  static let all = [removed, added, addressChanged, entryPointChanged]
}

extension ChangeCollector {
  mutating func compareServices(_ services: Pairing<ServiceBlueprint>, old: ClientBlueprint, new: ClientBlueprint) {
    let removed = services.removed.map { service in
      Change(
        ServiceRules.removed, at: service.origin.service, swiftName: service.path.description,
        "The service was removed, with \(Self.contents(of: service, old)).", location: nil,
        oldLocation: service.origin.location)
    }
    let added = services.added.map { service in
      Change(
        ServiceRules.added, at: service.origin.service, swiftName: service.path.description,
        "The service is new, with \(Self.contents(of: service, new)).", location: service.origin.location,
        oldLocation: nil)
    }
    let renames = RenameFinder.pairs(services.removed, services.added) { gone, fresh in
      let names = RenameFinder.likeness(gone.origin.service, fresh.origin.service)
      let members = RenameFinder.overlap(Self.memberNames(of: gone), Self.memberNames(of: fresh))
      return members == 0 ? 0 : max(members, (names + members) / 2)
    }
    report(removed: removed, added: added, renames: renames)
  }

  mutating func compare(_ old: ServiceBlueprint, _ new: ServiceBlueprint) {
    let place = Place(
      path: new.origin.service, swiftName: new.path.description, location: new.origin.location,
      oldLocation: old.origin.location)
    if new.path.parent == nil, old.entryPoint != new.entryPoint {
      report(
        ServiceRules.entryPointChanged, place,
        "The service was reached from '\(old.entryPoint)' and is reached from '\(new.entryPoint)'.")
    } else if old.base != new.base {
      report(ServiceRules.addressChanged, place, "The address of the service was '\(old.base)' and is '\(new.base)'.")
    }
    compareSets(old, new)
    compareFunctions(old, new)
  }

  private static func memberNames(of service: ServiceBlueprint) -> Set<String> {
    Set(service.sets.map(\.wireName) + service.functions.map(\.wireName))
  }

  private static func contents(of service: ServiceBlueprint, _ client: ClientBlueprint) -> String {
    let types = client.types.count { $0.origin.service == service.origin.service }
    return [(service.sets.count, "set"), (service.functions.count, "function"), (types, "type")]
      .map { "\(Counted($0, $1))" }.joined(separator: ", ")
  }
}
