import ClientBlueprint
import SwiftNaming

/// An entity or a complex type, without its properties.
struct TypeContext: TemplateContext {
  private let type: StructuredTypeBlueprint

  init(_ type: StructuredTypeBlueprint) { self.type = type }

  enum Name: String, CaseIterable {
    case documentation, name, conformance, key, compositeKey, table, related
  }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(type.documentation))
    case .name: .text(type.path.name.declared)
    case .conformance: .text(conformances.joined(separator: ", "))
    case .key: type.key.count == 1 ? .text(type.key[0].type.description) : nil
    case .compositeKey: type.key.count > 1 ? .one(KeyContext(type.key)) : nil
    case .table: .source(TableLiteral.text(type.slots, indent: "    "))
    case .related: related.isEmpty ? nil : .text(related.joined(separator: ", "))
    }
  }

  /// Protocols of the standard library are named here one by one; see `RowValue`.
  private var conformances: [String] {
    [type.conformance, "Hashable", "Encodable", "CustomDebugStringConvertible"]
      + (type.isIdentifiable ? ["Identifiable"] : [])
  }

  /// Tables of the structured slots, in slot order.
  private var related: [String] {
    type.slots.compactMap { slot in
      if case .structured(let path) = slot.kind.base { "\(path).table" } else { nil }
    }
  }
}
