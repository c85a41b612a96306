import Mustache

/// A property as its templates see it. Whole small strings, because a tag costs more than a concatenation.
final class SlotContext: MustacheParent, Sendable {
  private let blueprint: SlotBlueprint
  private let documentation: String
  private let signature: String
  private let field: String
  private let fieldKind: String
  private let fieldType: String
  private let changeType: String
  private let slot: String
  /// The row's argument: the slot, labelled where there may be no value.
  private let cell: String
  /// Columns before a signature: indentation, access level, `var`.
  private let indentation: Int

  /// `accessWidth` is that of the access level's word.
  init(_ blueprint: SlotBlueprint, owner: String, accessWidth: Int) {
    self.blueprint = blueprint
    indentation = 4 + accessWidth + 5
    slot = String(blueprint.slot)
    documentation = CommentLines.joined(blueprint.documentation, indent: "    ")
    signature = "\(blueprint.name): \(blueprint.type)"
    switch blueprint.field {
    case .property:
      fieldKind = "Property"
      fieldType = "Property<\(owner), \(blueprint.type)>"
    case .selectable:
      fieldKind = "SelectableProperty"
      fieldType = "SelectableProperty<\(owner), \(blueprint.type)>"
    case .navigation(let target):
      fieldKind = "Navigation"
      fieldType = "Navigation<\(owner), \(target)>"
    }
    field = "\(blueprint.name): \(fieldType)"
    changeType = blueprint.writableType.map { "WritableProperty<\($0)>" } ?? ""
    cell = blueprint.type.hasSuffix("?") ? "ifPresent: \(slot)" : slot
  }

  var isWritable: Bool { blueprint.writableType != nil }

  private var change: String { "\(blueprint.name): \(changeType)" }

  /// What templates of properties can write.
  enum Value: String, Sendable {
    case slot, cell, name, wireName, documentation
    case signature, type, brace
    case field, fieldKind, fieldType, fieldBrace
    case change, changeType, changeBrace
  }

  func text(_ value: Value) -> String {
    switch value {
    case .slot: slot
    case .cell: cell
    case .name: blueprint.name
    case .wireName: DocumentationText.code(blueprint.wireName)
    case .documentation: documentation
    case .signature: signature
    case .type: blueprint.type
    case .brace: brace(signature, 0)
    case .field: field
    case .fieldKind: fieldKind
    case .fieldType: fieldType
    case .fieldBrace: brace(field, 0)
    case .change: change
    case .changeType: changeType
    case .changeBrace: brace(change, 0)
    }
  }

  /// The templates of properties; the wide ones break lines.
  enum Template: String, Sendable, CaseIterable {
    case property, propertyWide, field, fieldWide, change, changeWide
  }

  var accessorTemplate: Template {
    fits(signature, " { row[] }".utf8.count + cell.utf8.count) ? .property : .propertyWide
  }

  var fieldTemplate: Template {
    fits(field, " { () }".utf8.count + fieldKind.utf8.count + slot.utf8.count) ? .field : .fieldWide
  }

  var changeTemplate: Template {
    fits(change, " { WritableProperty() }".utf8.count + slot.utf8.count) ? .change : .changeWide
  }

  func child(named name: String) -> Any? {
    switch name {
    case "isBroken": !fits(signature, 0)
    case "isFieldBroken": !fits(field, 0)
    case "isChangeBroken": !fits(change, 0)
    case "isWritable": isWritable
    case "isKey": blueprint.flags.isKey
    default: Value(rawValue: name).map(text)
    }
  }

  /// The opening brace, which goes to a line of its own where nothing else does not fit.
  private func brace(_ text: String, _ others: Int) -> String { fits(text, others + 2) ? " {" : "\n    {" }

  private func fits(_ text: String, _ others: Int) -> Bool { LineWidth.fits(text, indentation + others) }
}
