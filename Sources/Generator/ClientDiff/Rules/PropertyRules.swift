import ClientBlueprint
import SwiftNaming

/// Rules about properties and navigation properties: which ones there are, whether they can be null, their use in
/// queries.
enum PropertyRules {
  static let removed = DiffRule(
    "property-removed", reading: .breaking, writing: .breaking, "A property was removed.", advice: "Remove its uses.")
  static let added = DiffRule(
    "property-added", reading: .additive, writing: .additive, "A property is new, and optional on create.")
  static let requiredAdded = DiffRule(
    "required-property-added", reading: .additive, writing: .breaking, "A property is new, and required on create.",
    advice: "Assign it in every create.")
  static let becameNullable = DiffRule(
    "property-became-nullable", reading: .breaking, writing: .additive,
    "A property that always had a value can be null: its type became Optional.",
    advice: "Unwrap it, or provide a value for nil.")
  static let becameNonNull = DiffRule(
    "property-became-non-null", reading: .breaking, writing: .risky,
    "A property that could be null always has a value: its type is no longer Optional.",
    advice: "Remove the unwrapping, and do not assign nil.")
  static let filterableRemoved = DiffRule(
    "property-filterable-removed", reading: .breaking, "A property can no longer be used in filters.",
    advice: "Filter by another property, or after reading.")
  static let filterableAdded = DiffRule(
    "property-filterable-added", reading: .additive, "A property can be used in filters.")

  static let all = [
    removed, added, requiredAdded, becameNullable, becameNonNull, filterableRemoved, filterableAdded,
  ]
}

extension ChangeCollector {
  mutating func compareProperties(_ old: StructuredTypeBlueprint, _ new: StructuredTypeBlueprint) {
    let slots = Pairing(old.slots, new.slots, by: \.wireName)
    let types = TypePair(old: old, new: new)
    for (before, after) in slots.kept { compare(before, after, of: types) }
    if slots.removed.isEmpty, slots.added.isEmpty { return }
    let removed = slots.removed.map { slot in
      Change(
        PropertyRules.removed, for: slot.aspects, at: types.path(slot), swiftName: "\(old.path).\(slot.name)",
        "The \(slot.noun) of type '\(slot.type)' was removed.", location: new.origin.location,
        oldLocation: slot.wire.location)
    }
    let added = slots.added.map { slot in
      let isRequired = slot.flags.isRequired && types.wasCreatable
      let message = "The \(slot.noun) of type '\(slot.type)' is new\(isRequired ? ", and required on create" : "")."
      return Change(
        isRequired ? PropertyRules.requiredAdded : PropertyRules.added, for: slot.aspects, at: types.path(slot),
        swiftName: "\(new.path).\(slot.name)", message, location: slot.wire.location, oldLocation: nil)
    }
    let renames = RenameFinder.pairs(slots.removed, slots.added) { gone, fresh in
      guard gone.type.unwrapped == fresh.type.unwrapped, gone.kind.shape.isNavigation == fresh.kind.shape.isNavigation
      else {
        return 0
      }
      return RenameFinder.likeness(gone.wireName, fresh.wireName)
    }
    report(removed: removed, added: added, renames: renames)
  }

  /// The old and the new state of a type, as far as comparing its properties needs them.
  struct TypePair {
    let old: StructuredTypeBlueprint
    let new: StructuredTypeBlueprint
    let wasCreatable: Bool
    let isCreatable: Bool

    init(old: StructuredTypeBlueprint, new: StructuredTypeBlueprint) {
      self.old = old
      self.new = new
      wasCreatable = old.slots.contains(where: \.flags.isCreatable)
      isCreatable = new.slots.contains(where: \.flags.isCreatable)
    }

    func path(_ slot: SlotBlueprint) -> String { "\(new.origin.path).\(slot.wireName)" }

    func place(_ old: SlotBlueprint, _ new: SlotBlueprint) -> Place {
      Place(
        path: path(new), swiftName: "\(self.new.path).\(new.name)", location: new.wire.location,
        oldLocation: old.wire.location)
    }
  }

  private mutating func compare(_ old: SlotBlueprint, _ new: SlotBlueprint, of types: TypePair) {
    let place = types.place(old, new)
    let hasSameType = compareType(old, new, place)
    if hasSameType {
      compareNullability(old, new, place)
      compareFacets(old, new, place)
      compareFiltering(old, new, of: types, place)
    }
    compareWriting(old, new, of: types, place)
    compareDescription(old.wire.description, new.wire.description, place)
  }

  private mutating func compareNullability(_ old: SlotBlueprint, _ new: SlotBlueprint, _ place: Place) {
    let message = "The type of the property was '\(old.type)' and is '\(new.type)'"
    switch (old.kind.shape, new.kind.shape) {
    case (.required, .nullable):
      report(PropertyRules.becameNullable, old.aspects(new), place, "\(message): it can be null.")
    case (.nullable, .required):
      report(PropertyRules.becameNonNull, old.aspects(new), place, "\(message): it always has a value.")
    default: break
    }
  }

  private mutating func compareFiltering(
    _ old: SlotBlueprint, _ new: SlotBlueprint, of types: TypePair, _ place: Place
  ) {
    guard old.queryUse != new.queryUse, types.new.form != .complex, types.old.form != .complex else { return }
    if old.queryUse == .property, new.queryUse == .selectable {
      report(PropertyRules.filterableRemoved, place, "The property can no longer be used in filters.")
    } else if old.queryUse == .selectable, new.queryUse == .property {
      report(PropertyRules.filterableAdded, place, "The property can be used in filters.")
    }
  }
}

extension SlotBlueprint {
  fileprivate var noun: String { kind.shape.isNavigation ? "navigation property" : "property" }

  /// The uses that a change of this property concerns.
  var aspects: Change.Aspects { writableType == nil ? .reading : .both }

  /// The uses that a change of this property into the other concerns.
  func aspects(_ other: SlotBlueprint) -> Change.Aspects {
    writableType == nil || other.writableType == nil ? .reading : .both
  }
}

extension SlotBlueprint.Kind.Shape {
  var isNavigation: Bool { self == .one || self == .many }
}
