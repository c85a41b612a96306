import ClientBlueprint
import SwiftNaming

/// Functions: which there are, how they are called, what they answer.
enum FunctionRules {
  static let removed = DiffRule(
    "function-removed", reading: .breaking, writing: .breaking, "A function is gone.",
    advice: "Remove the calls.")
  static let added = DiffRule(
    "function-added", reading: .additive, writing: .additive, "A function is new.")
  static let respelled = DiffRule(
    "function-respelled", reading: .breaking, writing: .breaking,
    "A function can be called with what it was called with, and is spelled otherwise in Swift.",
    advice: "Write the calls anew.")
  static let resultChanged = DiffRule(
    "function-result-changed", reading: .breaking, writing: .breaking, "A function answers something else.",
    advice: "Use what it answers now.")
  static let methodChanged = DiffRule(
    "function-method-changed", reading: .risky, writing: .risky, "A function is called with another HTTP method.",
    advice: "Check whether a call may be repeated: only those that read may.")

  static let all = [removed, added, respelled, resultChanged, methodChanged]
}

extension ClientDiff {
  mutating func compareFunctions(_ old: ServiceBlueprint, _ new: ServiceBlueprint) {
    // Overloads are told apart by their parameters; a function that is alone under its name may change them.
    let exact = Pairing(old.functions, new.functions, by: \.wireSignature)
    let rest = Pairing(exact.removed, exact.added, by: \.wireName)
    let removed = rest.removed + exact.removed.filter { function in Self.isRepeated(function, in: exact.removed) }
    let added = rest.added + exact.added.filter { function in Self.isRepeated(function, in: exact.added) }
    for (before, after) in exact.kept + rest.kept { compare(before, after, owner: new.path) }
    if removed.isEmpty, added.isEmpty { return }
    let gone = removed.map { function in
      Change(
        FunctionRules.removed, for: function.aspects, at: function.origin.path,
        swiftName: "\(old.path).\(function.fullName)", "The function is gone.", location: new.origin.location,
        oldLocation: function.origin.location)
    }
    let fresh = added.map { function in
      Change(
        FunctionRules.added, for: function.aspects, at: function.origin.path,
        swiftName: "\(new.path).\(function.fullName)", "The function is new.", location: function.origin.location,
        oldLocation: nil)
    }
    let renames = RenameFinder.pairs(removed, added) { gone, fresh in
      guard gone.parameters.map(\.type) == fresh.parameters.map(\.type), gone.result == fresh.result else { return 0 }
      return RenameFinder.likeness(gone.wireName, fresh.wireName)
    }
    report(removed: gone, added: fresh, renames: renames)
  }

  /// Whether another function of the name stands before it.
  private static func isRepeated(_ function: FunctionBlueprint, in functions: [FunctionBlueprint]) -> Bool {
    functions.first { $0.wireName == function.wireName }?.wireSignature != function.wireSignature
  }

  private mutating func compare(_ old: FunctionBlueprint, _ new: FunctionBlueprint, owner: SwiftPath) {
    let place = Place(
      path: new.origin.path, swiftName: "\(owner).\(new.fullName)", location: new.origin.location,
      oldLocation: old.origin.location)
    let aspects = old.aspects.union(new.aspects)
    if old.method != new.method {
      let (before, after) = (old.method.rawValue.uppercased(), new.method.rawValue.uppercased())
      report(
        FunctionRules.methodChanged, aspects, place, "The function was called with \(before) and is with \(after).")
    }
    if old.result != new.result {
      let (before, after) = (old.result?.description ?? "nothing", new.result?.description ?? "nothing")
      report(FunctionRules.resultChanged, aspects, place, "The function answered '\(before)' and answers '\(after)'.")
    }
    compareParameters(old, new, aspects, place)
    compareFacts(old.facts, new.facts, place)
    compareDescription(old.origin.description, new.origin.description, place)
  }
}

extension FunctionBlueprint {
  fileprivate var wireSignature: String { ([wireName] + parameters.map(\.wireName)).joined(separator: "\n") }

  fileprivate var aspects: Change.Aspects { method == .get ? .reading : .writing }
}
