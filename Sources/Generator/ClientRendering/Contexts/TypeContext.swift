import ClientBlueprint
import SwiftNaming

/// An entity or a complex type.
struct TypeContext: TemplateContext {
  private let type: StructuredTypeBlueprint
  private let properties: String

  /// - Parameter properties: the properties, rendered already.
  init(_ type: StructuredTypeBlueprint, properties: String) {
    self.type = type
    self.properties = properties
  }

  enum Name: String, CaseIterable {
    case documentation, name, conformance, key, compositeKey, properties, table, related
  }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: DeclarationHead.documentation(type.documentation)
    case .name: type.path.name.declared
    case .conformance: conformances.joined(separator: ", ")
    case .key: type.key.count == 1 ? type.key[0].type.description : nil
    case .compositeKey: type.key.count > 1 ? KeyContext(type.key) : nil
    case .properties: properties
    case .table: TableLiteral.lines(type.slots).joined(separator: "\n    ")
    case .related: related.isEmpty ? nil : related.joined(separator: ", ")
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
