import ClientBlueprint
import SwiftNaming

/// Rules about verbs: methods of rows that post to other sets.
enum VerbRules {
  static let removed = DiffRule(
    "verb-removed", writing: .breaking, "A verb was removed.",
    advice: "Post to its set, or remove the calls.")
  static let added = DiffRule("verb-added", writing: .additive, "A verb is new.")
  static let changed = DiffRule(
    "verb-changed", writing: .breaking, "A verb has other parameters or another result.", advice: "Rewrite the calls.")
  static let actionChanged = DiffRule(
    "verb-action-changed", writing: .risky, "A verb posts other data than before.",
    advice: "Check that it is still the intended action.")

  static let all = [removed, added, changed, actionChanged]
}

extension ChangeCollector {
  mutating func compareVerbs(_ old: EntitySetBlueprint, _ new: EntitySetBlueprint, owner: SwiftPath) {
    let verbs = Pairing(old.verbs, new.verbs, by: \.name.text)
    func place(_ before: VerbBlueprint?, _ after: VerbBlueprint?) -> Place {
      let verb = after ?? before
      return Place(
        path: verb?.origin.path ?? new.origin.path, swiftName: "\(owner).\(new.name).\(verb?.fullName ?? "")",
        location: after?.origin.location ?? new.origin.location,
        oldLocation: before?.origin.location)
    }
    for verb in verbs.removed { report(VerbRules.removed, .writing, place(verb, nil), "The verb was removed.") }
    for verb in verbs.added { report(VerbRules.added, .writing, place(nil, verb), "The verb is new.") }
    for (before, after) in verbs.kept {
      let place = place(before, after)
      if before.signature != after.signature {
        report(
          VerbRules.changed, .writing, place,
          "The verb was '\(before.signature)' and is '\(after.signature)'.")
      } else if before.call != after.call {
        report(VerbRules.actionChanged, .writing, place, "The verb posts other data than before.")
      }
      compareDescription(before.origin.description, after.origin.description, place)
    }
  }
}

extension VerbBlueprint {
  /// The parts of a verb that users' code depends on.
  fileprivate var signature: String {
    let subject = actsOnMany ? "[\(sourceType)]" : "\(sourceType)"
    let parameters = ["_: \(subject)"] + arguments.map { "\($0.label.asArgumentLabel): \($0.type)" }
    return "\(name)(\(parameters.joined(separator: ", "))) -> \(result)"
  }

  /// The parts of a verb that are sent to the service. Properties that say that it failed are changes of their own
  /// where they come or go.
  fileprivate var call: VerbBlueprint {
    var verb = self
    verb.documentation = []
    verb.deprecated = nil
    verb.failure = []
    verb.origin = WireOrigin(service: origin.service, name: origin.name, location: nil)
    return verb
  }
}
