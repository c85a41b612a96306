import Mustache

/// A property as its templates see it. Whole small strings, because a tag costs more than a concatenation.
final class SlotContext: MustacheParent, Sendable {
  private let blueprint: SlotBlueprint
  private let documentation: String
  private let signature: String
  private let field: String
  private let fieldKind: String
  private let change: String?
  private let slot: String
  private let accessorTemplate: String
  private let fieldTemplate: String
  private let changeTemplate: String

  /// `accessWidth` is that of the access level's word.
  init(_ blueprint: SlotBlueprint, owner: String, accessWidth: Int) {
    self.blueprint = blueprint
    slot = String(blueprint.slot)
    documentation = CommentLines.joined(blueprint.documentation, indent: "    ")
    signature = "\(blueprint.name): \(blueprint.type)"
    switch blueprint.field {
    case .property:
      fieldKind = "Property"
      field = "\(blueprint.name): Property<\(owner), \(blueprint.type)>"
    case .selectable:
      fieldKind = "SelectableProperty"
      field = "\(blueprint.name): SelectableProperty<\(owner), \(blueprint.type)>"
    case .navigation(let target):
      fieldKind = "Navigation"
      field = "\(blueprint.name): Navigation<\(owner), \(target)>"
    }
    change = blueprint.writableType.map { "\(blueprint.name): \($0)" }
    let indented = 4 + accessWidth + 5
    accessorTemplate = LineWidth.fits(signature, indented + 11 + slot.utf8.count) ? "property" : "propertyWide"
    fieldTemplate =
      LineWidth.fits(field, indented + 7 + fieldKind.utf8.count + slot.utf8.count) ? "field" : "fieldWide"
    changeTemplate =
      LineWidth.fits(change ?? "", indented + 58 + 2 * slot.utf8.count) ? "change" : "changeWide"
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
    case "accessorTemplate": accessorTemplate
    case "fieldTemplate": fieldTemplate
    case "changeTemplate": changeTemplate
    case "isWritable": isWritable
    case "isKey": blueprint.flags.isKey
    case "name": blueprint.name
    case "wireName": DocumentationText.code(blueprint.wireName)
    default: nil
    }
  }
}
