import ClientBlueprint
import Mustache

/// The templates of a run, ready to render. Each thread has its own.
final class TemplateLibrary {
  private let texts: [String: String]
  private let plain: [String: PlainTemplate]
  private let properties: PropertyTemplate?
  /// Made on demand: mostly all templates are plain.
  private var mustache: MustacheLibrary?

  /// - Parameters:
  ///   - texts: The templates by name.
  ///   - constants: Values that are the same for a whole run. They are written into the templates: looking a name up in
  ///     each of thousands of properties costs time.
  init(_ texts: [String: String], constants: [String: String]) throws {
    self.texts = texts.mapValues { text in
      constants.reduce(text) { $0.replacing("{{{\($1.key)}}}", with: $1.value) }
    }
    var plain: [String: PlainTemplate] = [:]
    for name in self.texts.keys { plain[name] = PlainTemplate(name, of: self.texts) }
    self.plain = plain
    properties = plain["property"].flatMap(PropertyTemplate.init)
    if plain.count < texts.count { mustache = try Self.mustache(self.texts) }
  }

  private static func mustache(_ texts: [String: String]) throws -> MustacheLibrary {
    var library = MustacheLibrary()
    for (name, text) in texts { try library.register(text, named: name) }
    return library
  }

  /// - Parameter context: Nil for a template that has no values.
  func render(_ context: (any TemplateContext)?, with template: String) -> [UInt8] {
    var text: [UInt8] = []
    if let plain = plain[template], plain.append(context, to: &text) { return text }
    if mustache == nil { mustache = try? Self.mustache(texts) }
    let rendered = mustache?.render((context as Any?) ?? [String: String](), withTemplate: template) ?? ""
    return Array(rendered.utf8)
  }

  /// The properties of a type, with an empty line between them.
  func render(_ slots: [SlotBlueprint]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(slots.count * 320)
    for slot in slots {
      if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      let context = PropertyContext(slot)
      if let properties {
        properties.append(context, to: &text)
      } else {
        text += render(context, with: "property")
      }
    }
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    return text
  }
}
