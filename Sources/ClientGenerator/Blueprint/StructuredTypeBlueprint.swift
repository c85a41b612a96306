/// An entity or a complex type with its slots, base types flattened into it.
package struct StructuredTypeBlueprint: Sendable, Equatable {
  package var path: SwiftPath
  package var form: Form
  package var source: String
  package var documentation: [String]
  package var slots: [SlotBlueprint]
  /// Whether it has a `Writable`.
  package var isWritable: Bool

  package init(
    path: SwiftPath, form: Form, source: String, documentation: [String], slots: [SlotBlueprint], isWritable: Bool
  ) {
    self.path = path
    self.form = form
    self.source = source
    self.documentation = documentation
    self.slots = slots
    self.isWritable = isWritable
  }

  package enum Form: Sendable, Equatable {
    /// Slots of the key properties, in table order; none for an entity without a key.
    case entity(key: [Int])
    case complex
  }
}
