import SwiftNaming
import ClientBlueprint
import EntityDataModel
import Mustache

/// A property as its templates see it. Whole small strings, because a tag costs more than a concatenation.
final class SlotContext: MustacheParent, Sendable {
  private let blueprint: SlotBlueprint
  private let documentation: String
  private let type: String
  private let signature: String
  private let nameKind: String
  private let nameSignature: String
  private let slot: String
  /// The row's argument: the slot, labelled where there may be no value.
  private let cell: String
  /// Columns of the access level and `var`.
  private let keywords: Int

  /// `accessWidth` is that of the access level's word.
  init(_ blueprint: SlotBlueprint, accessWidth: Int) {
    self.blueprint = blueprint
    keywords = accessWidth + 5
    slot = String(blueprint.slot)
    documentation = CommentLines.joined(blueprint.documentation, indent: "    ")
    signature = "\(blueprint.name): \(blueprint.type)"
    type = blueprint.type.description
    cell = blueprint.type.isOptional ? "ifPresent: \(slot)" : slot
    let nameType = Self.nameType(of: blueprint)
    nameKind = nameType.name
    nameSignature = "\(blueprint.name): \(nameType.text)"
  }

  /// The runtime's type for the property's name, generic over the owner, what is read and, where it differs, what is
  /// assigned.
  private static func nameType(of blueprint: SlotBlueprint) -> GenericType {
    let (kind, subject) =
      switch blueprint.queryUse {
      case .property: ("Property", blueprint.type.description)
      case .selectable: ("SelectableProperty", blueprint.type.description)
      case .navigation(let target): ("Navigation", target.description)
      }
    guard let assigned = blueprint.writableType else { return GenericType(name: kind, arguments: ["Self", subject]) }
    let arguments = blueprint.queryUse == .property ? ["Self", subject] : ["Self", subject, assigned.description]
    return GenericType(name: "Writable" + kind, arguments: arguments)
  }

  var isWritable: Bool { blueprint.writableType != nil }

  /// What templates of properties can write.
  enum Value: String, Sendable {
    case slot, cell, name, wireName, documentation
    case signature, type, brace
    case nameSignature, nameKind, nameType, nameBrace
  }

  func text(_ value: Value) -> String {
    switch value {
    case .slot: slot
    case .cell: cell
    case .name: blueprint.name.declared
    case .wireName: DocumentationText.code(blueprint.wireName)
    case .documentation: documentation
    case .signature: signature
    case .type: type
    case .brace: fits(signature, 4, " {".utf8.count) ? " {" : "\n    {"
    case .nameSignature: nameSignature
    case .nameKind: nameKind
    case .nameType: Self.nameType(of: blueprint).lines(indent: "    ")
    case .nameBrace: fits(nameSignature, Self.nameIndent, " {".utf8.count) ? " {" : "\n  {"
    }
  }

  /// The templates of properties; the wide ones break lines.
  enum Template: String, Sendable, CaseIterable {
    case property, propertyWide, propertyName, propertyNameWide
  }

  var accessorTemplate: Template {
    fits(signature, 4, " { row[] }".utf8.count + cell.utf8.count) ? .property : .propertyWide
  }

  var nameTemplate: Template {
    let others = " { () }".utf8.count + nameKind.utf8.count + slot.utf8.count
    return fits(nameSignature, Self.nameIndent, others) ? .propertyName : .propertyNameWide
  }

  func child(named name: String) -> Any? {
    switch name {
    case "isBroken": !fits(signature, 4, 0)
    case "isNameBroken": !fits(nameSignature, Self.nameIndent, 0)
    case "isWritable": isWritable
    case "isKey": blueprint.flags.isKey
    default: Value(rawValue: name).map(text)
    }
  }

  /// Columns before the access level of a name, and its `static`.
  private static let nameIndent = 2 + "static ".utf8.count

  private func fits(_ text: String, _ indent: Int, _ others: Int) -> Bool {
    LineWidth.fits(text, indent + keywords + others)
  }
}
