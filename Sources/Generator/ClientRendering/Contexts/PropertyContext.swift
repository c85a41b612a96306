import ClientBlueprint
import SwiftNaming

/// A property: the accessor of a row's value, and the name that queries and change sets know it by.
struct PropertyContext: TemplateContext {
  private let property: SlotBlueprint

  init(_ property: SlotBlueprint) { self.property = property }

  enum Name: String, CaseIterable {
    case documentation, attributes, name, wireName, type, label, slot, nameType, nameArguments
  }

  func value(of name: Name) -> TemplateValue? { .text(text(name)) }

  func text(_ name: Name) -> String {
    switch name {
    case .documentation: DeclarationHead.documentation(property.documentation, indent: "  ")
    case .attributes: DeclarationHead.attributes(deprecated: property.deprecated)
    case .name: property.name.declared
    case .wireName: DocumentationText.code(property.wireName)
    case .type: property.type.description
    case .label: property.type.isOptional ? "ifPresent: " : ""
    case .slot: String(property.slot)
    case .nameType: nameType
    case .nameArguments: nameArguments
    }
  }

  private var nameType: String {
    let isWritable = property.writableType != nil
    return switch property.queryUse {
    case .property: isWritable ? "WritableProperty" : "Property"
    case .selectable: isWritable ? "WritableSelectableProperty" : "SelectableProperty"
    case .navigation: isWritable ? "WritableNavigation" : "Navigation"
    }
  }

  /// The generic arguments of the name's type: the owner, the type read and, where it differs, the one assigned.
  private var nameArguments: String {
    let value =
      if case .navigation(let target) = property.queryUse { target.description } else { property.type.description }
    let arguments = "Self, " + value
    guard let assigned = property.writableType, property.queryUse != .property else { return arguments }
    return "\(arguments), \(assigned)"
  }
}
