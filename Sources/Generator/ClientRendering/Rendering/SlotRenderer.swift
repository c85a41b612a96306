import Mustache

/// Renders the templates of properties, one after another.
struct SlotRenderer: Sendable {
  private let plain: [SlotContext.Template: PlainTemplate]
  private let library: MustacheLibrary

  init(_ texts: [String: String], library: MustacheLibrary) {
    self.library = library
    plain = Dictionary(
      uniqueKeysWithValues: SlotContext.Template.allCases.compactMap { template in
        texts[template.rawValue].flatMap(PlainTemplate.init).map { (template, $0) }
      })
  }

  /// The template's text for each of the properties, without the last line break; nil where there are none.
  func render(_ slots: [SlotContext], _ template: (SlotContext) -> SlotContext.Template) -> String? {
    var text = ""
    text.reserveCapacity(slots.count * 128)
    for slot in slots {
      let template = template(slot)
      if let plain = plain[template] {
        plain.append(slot, to: &text)
      } else {
        text += library.render(slot, withTemplate: template.rawValue) ?? ""
      }
    }
    if text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    return text.isEmpty ? nil : text
  }
}
