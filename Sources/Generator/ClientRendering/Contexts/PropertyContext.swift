import ClientBlueprint
import SwiftNaming

/// A property: the accessor of a row's value, and the name that queries and change sets know it by.
struct PropertyContext: TemplateContext {
  private let property: SlotBlueprint

  init(_ property: SlotBlueprint) { self.property = property }

  enum Name: String, CaseIterable {
    case documentation, attributes, name, wireName, type, label, slot, nameType, nameArguments
  }

  func value(of name: Name) -> Any? { text(name) }

  func text(_ name: Name) -> String {
    switch name {
    case .documentation: DeclarationHead.documentation(property.documentation, indent: "  ")
    case .attributes: DeclarationHead.attributes(deprecated: property.deprecated)
    case .name: property.name.declared
    case .wireName: DocumentationText.code(property.wireName)
    case .type: property.type.description
    case .label: property.type.isOptional ? "ifPresent: " : ""
    case .slot: String(property.slot)
    case .nameType: property.writableType == nil ? queryUse.nameType : "Writable" + queryUse.nameType
    case .nameArguments: nameArguments
    }
  }

  /// The generic arguments of the name's type: the owner, the type read and, where it differs, the one assigned.
  private var nameArguments: String {
    let arguments = "Self, " + queryUse.value
    guard let assigned = property.writableType, property.queryUse != .property else { return arguments }
    return "\(arguments), \(assigned)"
  }

  private var queryUse: (nameType: String, value: String) {
    switch property.queryUse {
    case .property: ("Property", property.type.description)
    case .selectable: ("SelectableProperty", property.type.description)
    case .navigation(let target): ("Navigation", target.description)
    }
  }
}
