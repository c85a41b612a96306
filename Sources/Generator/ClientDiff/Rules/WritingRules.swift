import ClientBlueprint

/// Rules about the properties that a create or an update can and must assign.
enum WritingRules {
  static let becameReadOnly = DiffRule(
    "property-became-read-only", writing: .breaking, "A property can no longer be assigned.",
    advice: "Remove the assignments; if the service still accepts it, assign by wire name: '$0[\"Name\"]'.")
  static let becameWritable = DiffRule(
    "property-became-writable", writing: .additive, "A property can be assigned.")
  static let becameRequired = DiffRule(
    "property-became-required", writing: .breaking, "A property is now required on create.",
    advice: "Assign it in every create.")
  static let becameOptional = DiffRule(
    "property-became-optional", writing: .additive, "A property is no longer required on create.")

  static let all = [becameReadOnly, becameWritable, becameRequired, becameOptional]
}

extension ChangeCollector {
  mutating func compareWriting(_ old: SlotBlueprint, _ new: SlotBlueprint, of types: TypePair, _ place: Place) {
    // A type that cannot be written at all has lost, or never had, the methods of its sets.
    guard types.old.isWritable, types.new.isWritable else { return }
    if old.writableType != nil, new.writableType == nil {
      report(WritingRules.becameReadOnly, .writing, place, "The property can no longer be assigned.")
    } else if old.writableType == nil, new.writableType != nil {
      report(WritingRules.becameWritable, .writing, place, "The property can now be assigned.")
    }
    guard types.wasCreatable, types.isCreatable else { return }
    if new.flags.isRequired, !old.flags.isRequired {
      report(
        WritingRules.becameRequired, .writing, place,
        "The property is now required on create.")
    } else if old.flags.isRequired, !new.flags.isRequired, new.flags.isCreatable {
      report(
        WritingRules.becameOptional, .writing, place, "The property is no longer required on create.")
    }
  }
}
