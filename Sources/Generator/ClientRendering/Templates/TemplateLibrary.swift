import ClientBlueprint
import Mustache

/// The templates of a run, ready to render.
struct TemplateLibrary {
  private let library: MustacheLibrary
  private let plainProperty: PlainTemplate?

  /// - Parameters:
  ///   - texts: The templates by name.
  ///   - constants: Values that are the same for a whole run. They are written into the templates: looking a name up in
  ///     each of thousands of properties costs time.
  init(_ texts: [String: String], constants: [String: String]) throws {
    let texts = texts.mapValues { text in
      constants.reduce(text) { $0.replacing("{{{\($1.key)}}}", with: $1.value) }
    }
    var library = MustacheLibrary()
    for (name, text) in texts { try library.register(text, named: name) }
    self.library = library
    plainProperty = texts["property"].flatMap(PlainTemplate.init)
  }

  func render(_ context: Any, with template: String) -> String {
    library.render(context, withTemplate: template) ?? ""
  }

  /// The properties of a type, with an empty line between them.
  func render(_ properties: [SlotBlueprint]) -> String {
    var text = ""
    text.reserveCapacity(properties.count * 256)
    for property in properties {
      if !text.isEmpty { text += "\n" }
      let context = PropertyContext(property)
      if let plainProperty {
        plainProperty.append(context, to: &text)
      } else {
        text += render(context, with: "property")
      }
    }
    if text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    return text
  }
}
