import SwiftNaming
package import ClientBlueprint
import Diagnostics

/// Rules about code lists and enumerations.
enum EnumerationRules {
  static let removed = DiffRule(
    "enumeration-removed", reading: .breaking, writing: .breaking, "A code list was removed.",
    advice: "Remove the uses of its name.")
  static let added = DiffRule(
    "enumeration-added", reading: .additive, writing: .additive, "A code list is new.")
  static let rawTypeChanged = DiffRule(
    "enumeration-raw-type-changed", reading: .breaking, writing: .breaking, "The codes of a list have another type.",
    advice: "Convert where raw values are used.")
  static let memberRemoved = DiffRule(
    "enumeration-member-removed", reading: .breaking, writing: .breaking, "A code was removed from its list.",
    advice: "Use its raw value if the service still supports it: lists are open.")
  static let memberAdded = DiffRule(
    "enumeration-member-added", reading: .additive, writing: .additive, "A code list has a new code.",
    advice: "Add it wherever all codes are distinguished.")
  static let memberValueChanged = DiffRule(
    "enumeration-member-value-changed", reading: .breaking, writing: .breaking,
    "A member of a code list has another code.",
    advice: "Check every use: programs still compile, but with another meaning.")

  static let all = [removed, added, rawTypeChanged, memberRemoved, memberAdded, memberValueChanged]
}

extension ChangeCollector {
  mutating func compareEnumerations(
    _ old: [EnumerationBlueprint], _ new: [EnumerationBlueprint], files: [String: SourceLocation]
  ) {
    let enumerations = Pairing(old, new, by: { TypeKey($0.origin) }, then: { TypeKey($0.origin).withoutNamespace })
    for (before, after) in enumerations.kept { compare(before, after) }
    if enumerations.removed.isEmpty, enumerations.added.isEmpty { return }
    let removed = enumerations.removed.map { enumeration in
      Change(
        EnumerationRules.removed, at: enumeration.origin.path, swiftName: enumeration.path.description,
        "The code list was removed, with \(enumeration.members.count) codes.",
        location: files[enumeration.origin.service], oldLocation: enumeration.origin.location)
    }
    let added = enumerations.added.map { enumeration in
      Change(
        EnumerationRules.added, at: enumeration.origin.path, swiftName: enumeration.path.description,
        "The code list is new, with \(enumeration.members.count) codes.", location: enumeration.origin.location,
        oldLocation: nil)
    }
    let codes = (enumerations.removed.map(\.codes), enumerations.added.map(\.codes))
    let names = (enumerations.removed.map(\.origin.name), enumerations.added.map(\.origin.name))
    let renames = RenameFinder.pairs(Array(codes.0.indices), Array(codes.1.indices)) { gone, fresh in
      let common = RenameFinder.overlap(codes.0[gone], codes.1[fresh])
      return common == 0 ? 0 : (common + RenameFinder.likeness(names.0[gone], names.1[fresh])) / 2
    }
    report(removed: removed, added: added, renames: renames)
  }

  private mutating func compare(_ old: EnumerationBlueprint, _ new: EnumerationBlueprint) {
    let place = Place(
      path: new.origin.path, swiftName: new.path.description, location: new.origin.location,
      oldLocation: old.origin.location)
    compareDescription(old.origin.description, new.origin.description, place)
    if old.rawType != new.rawType {
      report(
        EnumerationRules.rawTypeChanged, place,
        "The raw values of the code list were '\(old.rawType)' and are '\(new.rawType)'.")
    }
    func memberPlace(_ member: EnumerationBlueprint.Member) -> Place {
      Place(
        path: "\(new.origin.path).\(member.wireName)", swiftName: "\(new.path).\(member.name)",
        location: new.origin.location, oldLocation: old.origin.location)
    }
    let members = Pairing(old.members, new.members, by: \.wireName)
    // If the type of all codes changed, that is the change.
    for (before, after) in members.kept where old.rawType == new.rawType && before.rawValue != after.rawValue {
      report(
        EnumerationRules.memberValueChanged, memberPlace(after),
        "The member's code was \(before.rawValue) and is \(after.rawValue).")
    }
    if members.removed.isEmpty, members.added.isEmpty { return }
    func change(_ rule: DiffRule, _ member: EnumerationBlueprint.Member, _ message: String) -> Change {
      let place = memberPlace(member)
      return Change(
        rule, at: place.path, swiftName: place.swiftName, message, location: place.location,
        oldLocation: place.oldLocation)
    }
    let removed = members.removed.map {
      change(EnumerationRules.memberRemoved, $0, "The code \($0.rawValue) was removed from the list.")
    }
    let added = members.added.map { change(EnumerationRules.memberAdded, $0, "The code \($0.rawValue) is new.") }
    let renames = RenameFinder.pairs(members.removed, members.added) { gone, fresh in
      if gone.rawValue == fresh.rawValue { return 1 }
      return RenameFinder.likeness(gone.wireName, fresh.wireName) * 0.9
    }
    report(removed: removed, added: added, renames: renames)
  }
}

extension EnumerationBlueprint {
  fileprivate var codes: Set<String> { Set(members.map { $0.rawValue.description }) }
}

extension EnumerationBlueprint.RawValue: CustomStringConvertible {
  /// As a message shows it: numbers bare, texts in quotes.
  package var description: String {
    switch self {
    case .text(let text): "'\(text)'"
    case .number(let number): String(number)
    }
  }
}
