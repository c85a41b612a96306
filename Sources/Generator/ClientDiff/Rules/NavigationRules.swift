import ClientBlueprint

/// Rules about the targets of navigation properties.
enum NavigationRules {
  static let targetChanged = DiffRule(
    "navigation-target-changed", reading: .breaking, writing: .breaking,
    "A navigation property leads to rows of another type.", advice: "Use the properties of the other type.")
  static let multiplicityChanged = DiffRule(
    "navigation-multiplicity-changed", reading: .breaking, writing: .breaking,
    "A navigation property leads to one row instead of many, or the reverse.",
    advice: "Read 'row' instead of 'rows', or the reverse, and assign accordingly.")

  static let all = [targetChanged, multiplicityChanged]
}

extension ChangeCollector {
  mutating func compareNavigation(_ old: SlotBlueprint, _ new: SlotBlueprint, _ place: Place) -> Bool {
    if old.kind.base != new.kind.base {
      report(
        NavigationRules.targetChanged, old.aspects(new), place,
        "The navigation property was '\(old.type)' and is '\(new.type)': it leads to another type.")
    } else if old.kind.shape != new.kind.shape {
      report(
        NavigationRules.multiplicityChanged, old.aspects(new), place,
        "The navigation property was '\(old.type)' and is '\(new.type)'.")
    }
    return false
  }
}
