import ClientBlueprint
import SwiftNaming

/// Rules about functions: which ones there are, their names, their parameters and their results.
enum FunctionRules {
  static let removed = DiffRule(
    "function-removed", reading: .breaking, writing: .breaking, "A function was removed.",
    advice: "Remove the calls.")
  static let added = DiffRule(
    "function-added", reading: .additive, writing: .additive, "A function is new.")
  static let overloaded = DiffRule(
    "function-overloaded", reading: .risky, writing: .risky,
    "A new function may match calls of another one: it has the same name and matching labels.",
    advice: "State the types of arguments if the compiler requires it: 'Int32(5)' for '5'.")
  static let respelled = DiffRule(
    "function-respelled", reading: .breaking, writing: .breaking,
    "A function can be called with the same arguments, but is spelled differently in Swift.",
    advice: "Rewrite the calls.")
  static let resultChanged = DiffRule(
    "function-result-changed", reading: .breaking, writing: .breaking, "A function has another result.",
    advice: "Use the new result.")
  static let methodChanged = DiffRule(
    "function-method-changed", reading: .risky, writing: .risky, "A function is called with another HTTP method.",
    advice: "Check whether a call may be repeated: only reading calls may.")

  static let all = [removed, added, overloaded, respelled, resultChanged, methodChanged]
}

extension ChangeCollector {
  mutating func compareFunctions(_ old: ServiceBlueprint, _ new: ServiceBlueprint) {
    // Overloads are told apart by their parameters' names and types; those that remain under a name have changed them.
    let typed = Pairing(old.functions, new.functions, by: \.typedSignature, then: \.wireSignature)
    let rest = Pairing(typed.removed, typed.added, by: \.wireName)
    let (removed, added) = (rest.removed, rest.added)
    for (before, after) in typed.kept + rest.kept { compare(before, after, owner: new.path) }
    if removed.isEmpty, added.isEmpty { return }
    let gone = removed.map { function in
      Change(
        FunctionRules.removed, for: function.aspects, at: function.origin.path,
        swiftName: "\(old.path).\(function.fullName)", "The function was removed.", location: new.origin.location,
        oldLocation: function.origin.location)
    }
    let fresh = added.map { function in
      let rival = old.functions.first { function.canBeMeant(by: $0) }
      return Change(
        rival == nil ? FunctionRules.added : FunctionRules.overloaded, for: function.aspects, at: function.origin.path,
        swiftName: "\(new.path).\(function.fullName)",
        rival.map { "The function is new, beside '\($0.fullName)' with other parameters." } ?? "The function is new.",
        location: function.origin.location, oldLocation: nil)
    }
    let renames = RenameFinder.pairs(removed, added) { gone, fresh in
      guard gone.parameters.map(\.type) == fresh.parameters.map(\.type), gone.result == fresh.result else { return 0 }
      return RenameFinder.likeness(gone.wireName, fresh.wireName)
    }
    report(removed: gone, added: fresh, renames: renames)
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
      report(FunctionRules.resultChanged, aspects, place, "The result was '\(before)' and is '\(after)'.")
    }
    compareParameters(old, new, aspects, place)
    compareFacts(old.facts, new.facts, place)
    compareDescription(old.origin.description, new.origin.description, place)
  }
}

extension FunctionBlueprint {
  fileprivate var wireSignature: String { ([wireName] + parameters.map(\.wireName)).joined(separator: "\n") }

  fileprivate var typedSignature: String {
    ([wireName] + parameters.map { "\($0.wireName) \($0.type.unwrapped)" }).joined(separator: "\n")
  }

  /// Whether a call of another method may now refer to this one: with the same labels, only the types of the arguments
  /// tell them apart, which literals and nil do not.
  fileprivate func canBeMeant(by other: FunctionBlueprint) -> Bool {
    guard name == other.name, !parameters.isEmpty, !other.parameters.isEmpty else { return false }
    func labels(_ parameters: [ParameterBlueprint]) -> Set<String> { Set(parameters.map(\.label.text)) }
    func required(_ parameters: [ParameterBlueprint]) -> Set<String> { labels(parameters.filter { !$0.isOptional }) }
    return required(parameters).isSubset(of: labels(other.parameters))
      && required(other.parameters).isSubset(of: labels(parameters))
  }

  fileprivate var aspects: Change.Aspects { method == .get ? .reading : .writing }
}
