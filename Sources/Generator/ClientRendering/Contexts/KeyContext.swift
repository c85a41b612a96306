import ClientBlueprint
import SwiftNaming

/// A key of several properties.
struct KeyContext: TemplateContext {
  private let key: [SlotBlueprint]

  init(_ key: [SlotBlueprint]) { self.key = key }

  enum Name: String, CaseIterable { case count, parts, parameters, arguments }

  func value(of name: Name) -> Any? {
    switch name {
    case .count: String(key.count)
    case .parts: key.indices.map { KeyPartContext(slot: key[$0], index: $0) }
    case .parameters: key.map { "\($0.name.declared): \($0.type)" }.joined(separator: ", ")
    case .arguments: key.map { "\($0.name.asCallLabel): \($0.name.declared)" }.joined(separator: ", ")
    }
  }
}

/// One property of a key.
struct KeyPartContext: TemplateContext {
  let slot: SlotBlueprint
  /// Its place among the key's properties.
  let index: Int

  enum Name: String, CaseIterable { case documentation, name, type, index }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: DeclarationHead.documentation(slot.documentation, indent: "    ")
    case .name: slot.name.declared
    case .type: slot.type.description
    case .index: String(index)
    }
  }
}
