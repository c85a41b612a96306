import ClientBlueprint
import SwiftNaming

/// Rules about the types of properties.
enum PropertyTypeRules {
  static let changed = DiffRule(
    "property-type-changed", reading: .breaking, writing: .breaking, "A property has another Swift type.",
    advice: "Convert where it is used, or map its Edm type with 'types' in the configuration.")
  static let widened = DiffRule(
    "property-type-widened", reading: .risky, writing: .neutral,
    "A property has the same Swift type, but the service's type has a larger range.",
    advice: "Check the storage and the computations of its values: they can be larger or have more digits.")
  static let narrowed = DiffRule(
    "property-type-narrowed", reading: .neutral, writing: .risky,
    "A property has the same Swift type, but the service's type has a smaller range.",
    advice: "Check that the values you write fit.")
  static let edmTypeChanged = DiffRule(
    "property-edm-type-changed", reading: .risky, writing: .risky,
    "A property has the same Swift type, but the service's type has changed.",
    advice: "Check that its values still have the same meaning.")
  static let paddingChanged = DiffRule(
    "property-padding-changed", reading: .risky, writing: .risky, "A code is padded to another width.",
    advice: "Compare codes as 'PaddedCode', not as text, and pad stored codes again.")
  static let paddingAdded = DiffRule(
    "property-padded", reading: .breaking, writing: .breaking,
    "A text became a padded code, or a padded code a text.",
    advice: "Convert where it is used: a 'PaddedCode' is created from a text, and its text has no padding.")

  static let all = [changed, widened, narrowed, edmTypeChanged, paddingChanged, paddingAdded]
}

extension ChangeCollector {
  /// Whether the property still has its type, except for Optional, so that the rest of it can be compared.
  mutating func compareType(_ old: SlotBlueprint, _ new: SlotBlueprint, _ place: Place) -> Bool {
    if old.kind.shape.isNavigation, new.kind.shape.isNavigation { return compareNavigation(old, new, place) }
    // One type under several Edm types still counts as the same.
    let isSame = old.type == new.type || (isPlain(old) && isPlain(new) && old.type.unwrapped == new.type.unwrapped)
    guard isSame else {
      reportType(old, new, place)
      return false
    }
    compareEdmTypes(old, new, place)
    if old.flags.padding != new.flags.padding, let before = old.flags.padding, let after = new.flags.padding {
      report(
        PropertyTypeRules.paddingChanged, old.aspects(new), place,
        "The code was padded to \(before) characters and is to \(after).")
    }
    return true
  }

  private func isPlain(_ slot: SlotBlueprint) -> Bool { slot.kind.shape == .required || slot.kind.shape == .nullable }

  private mutating func reportType(_ old: SlotBlueprint, _ new: SlotBlueprint, _ place: Place) {
    let message = "The type of the property was '\(old.type)' and is '\(new.type)'"
    let types = Set([old.type.unwrapped, new.type.unwrapped])
    if types == ["String", "PaddedCode"], old.flags.padding != new.flags.padding {
      let width = new.flags.padding.map { "padded to \($0) characters" } ?? "no longer padded"
      report(PropertyTypeRules.paddingAdded, old.aspects(new), place, "\(message): it is \(width).")
      return
    }
    var edm = old.wire.type == new.wire.type ? "" : " ('\(old.wire.type)' and '\(new.wire.type)' on the wire)"
    if let before = old.width, let after = new.width, after > before { edm += "; all previous values fit" }
    report(PropertyTypeRules.changed, old.aspects(new), place, message + edm + ".")
  }

  private mutating func compareEdmTypes(_ old: SlotBlueprint, _ new: SlotBlueprint, _ place: Place) {
    guard case .primitive(let before) = old.kind.base, case .primitive(let after) = new.kind.base,
      before != after || (before == .raw && old.wire.type != new.wire.type)
    else { return }
    let message =
      "The service's type was '\(old.wire.type)' and is '\(new.wire.type)'; both are '\(new.type.unwrapped)' here."
    if let before = old.width, let after = new.width, before != after {
      let rule = after > before ? PropertyTypeRules.widened : PropertyTypeRules.narrowed
      report(rule, old.aspects(new), place, message)
    } else {
      report(PropertyTypeRules.edmTypeChanged, old.aspects(new), place, message)
    }
  }
}

extension SlotBlueprint {
  /// Among types of numbers, the wider one has the greater width.
  fileprivate var width: Int? {
    guard case .primitive(let kind) = kind.base else { return nil }
    switch kind {
    case .byte, .sbyte: return 1
    case .int16: return 2
    case .int32: return 3
    case .int64: return 4
    case .single: return 5
    case .double: return 6
    case .decimal: return 7
    default: return nil
    }
  }
}
