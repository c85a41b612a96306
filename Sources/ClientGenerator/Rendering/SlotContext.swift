import Mustache

/// A property as its templates see it. Whole small strings, because a tag costs more than a concatenation.
final class SlotContext: MustacheParent, Sendable {
  private let blueprint: SlotBlueprint
  private let documentation: String
  private let signature: String
  private let field: String
  private let fieldKind: String
  private let fieldType: String
  private let change: String?
  private let slot: String
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
    change = blueprint.writableType.map { "\(blueprint.name): \($0)" }
  }

  var isWritable: Bool { change != nil }

  func child(named name: String) -> Any? {
    switch name {
    case "slot": slot
    case "signature": signature
    case "documentation": documentation
    case "field": field
    case "fieldKind": fieldKind
    case "change": change
    case "accessorTemplate": fits(signature, " { row[] }".count + slot.count) ? "property" : "propertyWide"
    case "fieldTemplate": fits(field, " { () }".count + fieldKind.count + slot.count) ? "field" : "fieldWide"
    case "changeTemplate": fits(change ?? "", "? {".count) ? "change" : "changeWide"
    case "isBroken": !fits(signature, 0)
    case "isFieldBroken": !fits(field, 0)
    case "isChangeBroken": !fits(change ?? "", 1)
    case "brace": brace(signature, 0)
    case "fieldBrace": brace(field, 0)
    case "changeBrace": brace(change ?? "", 1)
    case "type": blueprint.type
    case "fieldType": fieldType
    case "changeType": blueprint.writableType
    case "isWritable": isWritable
    case "isKey": blueprint.flags.isKey
    case "name": blueprint.name
    case "wireName": DocumentationText.code(blueprint.wireName)
    default: nil
    }
  }

  /// The opening brace, which goes to a line of its own where nothing else does not fit.
  private func brace(_ text: String, _ others: Int) -> String { fits(text, others + 2) ? " {" : "\n    {" }

  private func fits(_ text: String, _ others: Int) -> Bool { LineWidth.fits(text, indentation + others) }
}
