/// The template of a property, where it is text and values only: rendered for each of more than ten thousand, it has no
/// time to look names up.
struct PropertyTemplate {
  private enum Part {
    case text([UInt8])
    case value(PropertyContext.Name)
  }

  private let parts: [Part]

  /// Nil if there is anything else in the template.
  init?(_ template: PlainTemplate) {
    var parts: [Part] = []
    for part in template.parts {
      switch part {
      case .text(let text): parts.append(.text(text))
      case .value(let name):
        guard let name = PropertyContext.Name(rawValue: name) else { return nil }
        parts.append(.value(name))
      case .current, .section, .position, .partial: return nil
      }
    }
    self.parts = parts
  }

  func append(_ context: PropertyContext, to text: inout [UInt8]) {
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .value(let name): text += context.text(name).utf8
      }
    }
  }
}
