import ClientBlueprint
import SwiftNaming

/// A property: the accessor of a row's value, and the name that queries and change sets know it by.
struct PropertyContext: TemplateContext {
  private let property: SlotBlueprint

  init(_ property: SlotBlueprint) { self.property = property }

  enum Name: String, CaseIterable {
    case documentation, attributes, name, wireName, type, value, slot, nameType, nameArguments
  }

  func value(of name: Name) -> TemplateValue? { .text(text(name)) }

  func text(_ name: Name) -> String {
    switch name {
    case .documentation: DeclarationHead.documentation(property.documentation)
    case .attributes: DeclarationHead.attributes(deprecated: property.deprecated, indent: "")
    case .name: property.name.declared
    case .wireName: DocumentationText.code(property.wireName)
    case .type: property.type.description
    case .value: value
    case .slot: String(property.slot)
    case .nameType: nameType
    case .nameArguments: nameArguments
    }
  }

  /// The runtime's methods for values that may be nil, of the types that most properties have. The subscript, which is
  /// generic, takes the compiler up to a fifth longer for each accessor.
  private static let readers: [SwiftType: String] = [
    .named("String"): "string", .named("UUID"): "guid", .named("LocalDateTime"): "dateTime",
    .named("Decimal"): "decimal", .named("Int32"): "int32", .named("Bool"): "boolean",
  ]

  private var value: String {
    guard property.type.isOptional else { return "row[\(property.slot)]" }
    guard let reader = Self.readers[property.type.unwrapped] else { return "row[ifPresent: \(property.slot)]" }
    return "row.\(reader)(\(property.slot))"
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
