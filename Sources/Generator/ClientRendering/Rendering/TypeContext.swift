import SwiftNaming
import ClientBlueprint
import Mustache

/// An entity or a complex type as its templates see it.
final class TypeContext: MustacheParent {
  private let type: StructuredTypeBlueprint
  private let properties: [SlotContext]

  private let access: Configuration.Access
  private let renderer: SlotRenderer

  init(_ type: StructuredTypeBlueprint, access: Configuration.Access, renderer: SlotRenderer) {
    self.type = type
    self.access = access
    self.renderer = renderer
    let width = access.rawValue.utf8.count
    properties = type.slots.map { SlotContext($0, accessWidth: width) }
  }

  var template: String {
    switch type.form {
    case .entity: "entity"
    case .complex: "complexType"
    }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "namespace": type.path.parent?.description
    case "name": type.path.name.declared
    case "path": type.path.description
    case "conformance": type.conformance
    case "brace": TypeHead.brace(of: type.path.name.declared, type.conformance, indent: "  ", access)
    case "documentation": CommentLines.spaced(type.documentation)
    case "keyType": key.count == 1 ? key[0].type.description : nil
    case "compositeKey": key.count > 1 ? KeyContext(key) : nil
    case "accessors": renderer.render(properties, \.accessorTemplate)
    case "propertyNames": renderer.render(names, \.nameTemplate)
    case "table": type.slots.isEmpty ? nil : TableLiteral.lines(type.slots).joined(separator: "\n      ")
    case "related": related.isEmpty || isRelatedWide ? nil : related.joined(separator: ", ")
    case "relatedWide": isRelatedWide ? ValuesContext(["tables": related]) : nil
    default: nil
    }
  }

  /// Slots that have a name: queries name each of an entity, and of a complex type change sets what they can assign.
  private var names: [SlotContext] { isEntity ? properties : properties.filter(\.isWritable) }

  private var isEntity: Bool { type.form != .complex }

  private var key: [SlotBlueprint] { type.key }

  /// Tables of the structured slots, in slot order.
  private var related: [String] {
    type.slots.compactMap { slot in
      if case .structured(let path) = slot.kind.base { "\(path).table" } else { nil }
    }
  }

  private var isRelatedWide: Bool {
    related.count > 1 && !LineWidth.fits(related.joined(separator: ", "), 6 + "related: { [] })".utf8.count)
  }
}

/// A key of several properties.
final class KeyContext: MustacheParent {
  private let parts: [ValuesContext]

  init(_ key: [SlotBlueprint]) {
    parts = key.enumerated().map { index, slot in
      let isLast = index == key.count - 1
      return ValuesContext([
        "name": slot.name.declared, "type": slot.type.description, "index": String(index), "comma": isLast ? "" : ",",
        "end": isLast ? ")" : ",",
      ])
    }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "parts": parts
    case "count": String(parts.count)
    default: nil
    }
  }
}
