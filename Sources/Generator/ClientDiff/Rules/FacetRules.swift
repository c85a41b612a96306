import ClientBlueprint
import EntityDataModel

/// Rules about the length of texts and the precision of numbers.
enum FacetRules {
  static let maxLengthReduced = DiffRule(
    "max-length-reduced", reading: .neutral, writing: .risky, "A text has to be shorter than before.",
    advice: "Check the length of the values that you write.")
  static let maxLengthIncreased = DiffRule(
    "max-length-increased", reading: .risky, writing: .additive, "A text can be longer than before.",
    advice: "Check that it fits where you store it.")
  static let precisionChanged = DiffRule(
    "precision-changed", reading: .risky, writing: .risky, "The maximum digits of a number have changed.",
    advice: "Check that it fits where you store it, and that the values you write fit.")
  static let defaultChanged = DiffRule(
    "default-value-changed", reading: .neutral, writing: .risky,
    "A create without a property gets another default value.",
    advice: "Assign the property if its value matters.")

  static let all = [maxLengthReduced, maxLengthIncreased, precisionChanged, defaultChanged]
}

extension ChangeCollector {
  mutating func compareFacets(_ old: SlotBlueprint, _ new: SlotBlueprint, _ place: Place) {
    guard let before = old.wire.facets, let after = new.wire.facets, before != after else { return }
    let aspects = old.aspects(new)
    let lengths = (Self.length(before.maxLength), Self.length(after.maxLength))
    if lengths.0 != lengths.1 {
      report(
        lengths.1 < lengths.0 ? FacetRules.maxLengthReduced : FacetRules.maxLengthIncreased, aspects, place,
        "The text had \(Self.words(lengths.0)) and has \(Self.words(lengths.1)).")
    }
    if before.precision != after.precision || before.scale != after.scale {
      report(
        FacetRules.precisionChanged, aspects, place,
        "The number had \(Self.words(before)) and has \(Self.words(after)).")
    }
    if before.defaultValue != after.defaultValue {
      let values = [before.defaultValue, after.defaultValue].map { $0.map { "'\($0)'" } ?? "none" }
      report(FacetRules.defaultChanged, aspects, place, "The default value was \(values[0]) and is \(values[1]).")
    }
  }

  /// The length; the greatest number there is without a limit, or for `Max`.
  private static func length(_ facet: String?) -> Int { facet.flatMap { Int($0) } ?? .max }

  private static func words(_ length: Int) -> String {
    length == .max ? "any length" : "at most \(length) characters"
  }

  private static func words(_ facets: Facets) -> String {
    "precision \(facets.precision.map { "'\($0)'" } ?? "unknown") and scale "
      + "\(facets.scale.map { "'\($0)'" } ?? "unknown")"
  }
}
