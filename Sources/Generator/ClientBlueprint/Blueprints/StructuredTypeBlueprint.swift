import EntityDataModel
package import SwiftNaming

/// An entity or a complex type with its slots, base types flattened into it.
package struct StructuredTypeBlueprint: Sendable, Equatable {
  package var path: SwiftPath
  package var form: Form
  package var documentation: [String]
  package var slots: [SlotBlueprint]
  /// Whether change sets can assign its properties.
  package var isWritable: Bool
  /// Whether one of its own sets allows creating or updating its rows; others are written with their parents.
  package var ownsWriting: Bool
  package var origin: WireOrigin

  package init(
    path: SwiftPath, form: Form, documentation: [String], slots: [SlotBlueprint], isWritable: Bool, ownsWriting: Bool,
    origin: WireOrigin
  ) {
    self.path = path
    self.form = form
    self.documentation = documentation
    self.slots = slots
    self.isWritable = isWritable
    self.ownsWriting = ownsWriting
    self.origin = origin
  }

  package enum Form: Sendable, Equatable {
    /// Slots of the key properties, in table order; none for an entity without a key.
    case entity(key: [Int])
    case complex
  }

  /// The key properties, in table order.
  package var key: [SlotBlueprint] {
    guard case .entity(let slots) = form else { return [] }
    return slots.map { self.slots[$0] }
  }

  /// Whether an entity can be `Identifiable` by its key: a key of one property, and no other property called `id`.
  package var isIdentifiable: Bool {
    key.count == 1 && slots.allSatisfy { $0.flags.isKey || $0.name.text != "id" }
  }

  /// The runtime's protocol that it conforms to.
  package var conformance: String { form == .complex ? "ComplexType" : "Entity" }
}
