/// A template of text and `{{{.name}}}` tags only, filled without Mustache.
///
/// The template of a property is rendered for each of them. Mustache looks a value up through half a dozen dynamic
/// casts, 3 µs each time in a release build; for 12,000 properties that was 0.5 s of the 0.7 s of a whole run (`make
/// benchmark`). Any other template is rendered by Mustache, with the same result.
struct PlainTemplate: Sendable {
  enum Part: Sendable, Equatable {
    case text(String)
    case value(PropertyContext.Name)
  }

  let parts: [Part]

  /// Nil if the template needs more than this type supports.
  init?(_ template: String) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
      rest = rest[open.upperBound...]
      guard rest.hasPrefix("{."), let close = rest.firstRange(of: "}}}"),
        let value = PropertyContext.Name(rawValue: String(rest[..<close.lowerBound].dropFirst(2)))
      else { return nil }
      parts.append(.value(value))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  func append(_ context: PropertyContext, to text: inout String) {
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .value(let value): text += context.text(value)
      }
    }
  }
}
