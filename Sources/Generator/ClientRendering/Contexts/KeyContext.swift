import ClientBlueprint
import SwiftNaming

/// A key of several properties.
struct KeyContext: TemplateContext {
  private let key: [SlotBlueprint]

  init(_ key: [SlotBlueprint]) { self.key = key }

  enum Name: String, CaseIterable { case count, parts, parameters, arguments }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .count: .text(String(key.count))
    case .parts: .many(key.indices.map { KeyPartContext(slot: key[$0], index: $0) })
    case .parameters: .text(key.map { "\($0.name.declared): \($0.type)" }.joined(separator: ", "))
    case .arguments: .text(key.map { "\($0.name.asCallLabel): \($0.name.declared)" }.joined(separator: ", "))
    }
  }
}

/// One property of a key.
struct KeyPartContext: TemplateContext {
  let slot: SlotBlueprint
  /// Its place among the key's properties.
  let index: Int

  enum Name: String, CaseIterable { case documentation, name, type, index }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(slot.documentation, indent: "    "))
    case .name: .text(slot.name.declared)
    case .type: .text(slot.type.description)
    case .index: .text(String(index))
    }
  }
}
