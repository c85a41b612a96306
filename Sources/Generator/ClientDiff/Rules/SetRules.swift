import ClientBlueprint
import ServiceAnnotations
import SwiftNaming

/// Rules about entity sets: which ones there are, and the methods that they allow.
enum SetRules {
  static let removed = DiffRule(
    "set-removed", reading: .breaking, writing: .breaking, "An entity set was removed.", advice: "Remove its uses.")
  static let added = DiffRule(
    "set-added", reading: .additive, writing: .additive, "An entity set is new.")
  static let typeChanged = DiffRule(
    "set-type-changed", reading: .breaking, writing: .breaking, "The rows of a set are of another type.",
    advice: "Use the properties of the other type.")
  static let methodRemoved = DiffRule(
    "set-method-removed", reading: .breaking, writing: .breaking,
    "A set no longer allows clients to read, create, update or delete.",
    advice: "Remove the calls; if the service still allows them, state that in an annotation.")
  static let methodAdded = DiffRule(
    "set-method-added", reading: .additive, writing: .additive,
    "A set newly allows clients to read, create, update or delete.")
  static let actionChanged = DiffRule(
    "set-action-changed", writing: .breaking,
    "A set that only allowed creating, with `post`, allows more and has `create` instead.",
    advice: "Call 'create' instead of 'post'.")

  static let all = [removed, added, typeChanged, methodRemoved, methodAdded, actionChanged]
}

extension ChangeCollector {
  mutating func compareSets(_ old: ServiceBlueprint, _ new: ServiceBlueprint) {
    let sets = Pairing(old.sets, new.sets, by: \.wireName)
    for (before, after) in sets.kept { compare(before, after, owner: new.path) }
    if sets.removed.isEmpty, sets.added.isEmpty { return }
    let removed = sets.removed.map { set in
      Change(
        SetRules.removed, for: set.aspects, at: set.origin.path, swiftName: "\(old.path).\(set.name)",
        "The set was removed; it allowed clients to \(set.capabilities.words).", location: new.origin.location,
        oldLocation: set.origin.location)
    }
    let added = sets.added.map { set in
      Change(
        SetRules.added, for: set.aspects, at: set.origin.path, swiftName: "\(new.path).\(set.name)",
        "The set is new, and allows clients to \(set.capabilities.words).", location: set.origin.location,
        oldLocation: nil)
    }
    let renames = RenameFinder.pairs(sets.removed, sets.added) { gone, fresh in
      let names = RenameFinder.likeness(gone.wireName, fresh.wireName)
      return gone.entity == fresh.entity ? max(names, 0.9) : names * 0.8
    }
    report(removed: removed, added: added, renames: renames)
  }

  private mutating func compare(_ old: EntitySetBlueprint, _ new: EntitySetBlueprint, owner: SwiftPath) {
    let place = Place(
      path: new.origin.path, swiftName: "\(owner).\(new.name)", location: new.origin.location,
      oldLocation: old.origin.location)
    if old.entity != new.entity {
      report(
        SetRules.typeChanged, old.aspects.union(new.aspects), place,
        "The rows of the set were of type '\(old.entity)' and are of type '\(new.entity)'.")
    }
    compareMethods(old.capabilities.methods, new.capabilities.methods, place)
    compareVerbs(old, new, owner: owner)
    compareFacts(old.facts, new.facts, place)
    compareDescription(old.origin.description, new.origin.description, place)
  }

  private mutating func compareMethods(
    _ old: Set<SetAnnotations.Method>, _ new: Set<SetAnnotations.Method>, _ place: Place
  ) {
    let gained = SetAnnotations.Method.allCases.filter { new.contains($0) && !old.contains($0) }
    if old == [.create], new.contains(.create), !gained.isEmpty {
      let words = gained.map(Capabilities.word).joined(separator: ", ").lowercased()
      report(
        SetRules.actionChanged, .writing, place,
        "The set allowed creating only, and allows clients to \(words) as well: 'post' became 'create'.")
      return
    }
    for method in SetAnnotations.Method.allCases where old.contains(method) && !new.contains(method) {
      let word = Capabilities.word(method).lowercased()
      report(SetRules.methodRemoved, method.aspects, place, "The set no longer allows clients to \(word).")
    }
    for method in gained {
      let word = Capabilities.word(method).lowercased()
      report(SetRules.methodAdded, method.aspects, place, "The set allows clients to \(word), which it did not before.")
    }
  }
}

extension SetAnnotations.Method {
  fileprivate var aspects: Change.Aspects { self == .read ? .reading : .writing }
}

extension EntitySetBlueprint {
  fileprivate var aspects: Change.Aspects {
    let methods = capabilities.methods
    var aspects: Change.Aspects = methods.contains(.read) ? .reading : []
    if methods.contains(where: { $0 != .read }) { aspects.insert(.writing) }
    return aspects
  }
}
