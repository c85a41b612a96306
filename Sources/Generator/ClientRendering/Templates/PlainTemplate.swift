/// A template that is filled without Mustache.
///
/// Mustache looks each value up through half a dozen dynamic casts, 3 µs in a release build, which was more than half of
/// rendering (`Benchmarks/run generate`). This reads what the built-in templates consist of: text, `{{{.name}}}`,
/// `{{{.}}}`, sections of a name, of `first()` and of `last()`, and partials, the latter two either alone on a line,
/// from its first column on, or within a line. A template with anything else in it goes through Mustache, which gives
/// the same text.
struct PlainTemplate: Sendable, Equatable {
  indirect enum Part: Sendable, Equatable {
    case text([UInt8])
    case value(String)
    /// The value of the innermost section.
    case current
    case section(String, isInverted: Bool, [Part])
    case position(Position, isInverted: Bool, [Part])
    case partial([Part])
  }

  enum Position: String, Sendable, Equatable {
    case first = "first()"
    case last = "last()"
  }

  let parts: [Part]

  /// Nil if the template, or a partial in it, needs more than this type supports.
  ///
  /// - Parameter texts: All templates by name, for the partials.
  init?(_ name: String, of texts: [String: String]) {
    guard let parts = Self.parts(of: name, texts, outer: []) else { return nil }
    self.parts = parts
  }

  private static func parts(of name: String, _ texts: [String: String], outer: [String]) -> [Part]? {
    guard let text = texts[name], !outer.contains(name) else { return nil }
    var reader = PlainTemplateReader(text)
    return reader.parts { parts(of: $0, texts, outer: outer + [name]) }
  }

  /// Appends the text for a value; false, and nothing is appended, if it takes Mustache to write one of the values.
  ///
  /// - Parameter context: Nil for a template that has no values.
  func append(_ context: (any TemplateContext)?, to text: inout [UInt8]) -> Bool {
    let start = text.count
    let isComplete = Self.append(parts, context.map(Current.context) ?? .none, nil, &text)
    if !isComplete { text.removeSubrange(start...) }
    return isComplete
  }

  private enum Current {
    case context(any TemplateContext)
    case text(String)
    /// A value without parts and without text.
    case none
  }

  /// The place of a value in its section.
  private typealias Place = (isFirst: Bool, isLast: Bool)

  private static func append(_ parts: [Part], _ current: Current, _ place: Place?, _ text: inout [UInt8]) -> Bool {
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .current:
        guard case .text(let value) = current else { return false }
        text += value.utf8
      case .value(let name):
        guard append(value(name, of: current), &text) else { return false }
      case .section(let name, let isInverted, let parts):
        let value = value(name, of: current)
        let isComplete =
          isInverted
          ? appendInverted(value, parts, current, place, &text) : appendSection(value, parts, current, place, &text)
        guard isComplete else { return false }
      case .position(let position, let isInverted, let parts):
        let isThere = position == .first ? place?.isFirst == true : place?.isLast == true
        guard isThere == isInverted || append(parts, current, place, &text) else { return false }
      case .partial(let parts):
        guard append(parts, current, nil, &text) else { return false }
      }
    }
    return true
  }

  private static func value(_ name: String, of current: Current) -> TemplateValue? {
    if case .context(let context) = current { context.value(named: name) } else { nil }
  }

  private static func append(_ value: TemplateValue?, _ text: inout [UInt8]) -> Bool {
    switch value {
    case nil: break
    case .text(let value): text += value.utf8
    case .source(let bytes): text += bytes
    case .flag(let isTrue): text += (isTrue ? "true" : "false").utf8
    case .one, .many: return false
    }
    return true
  }

  private static func appendSection(
    _ value: TemplateValue?, _ parts: [Part], _ current: Current, _ place: Place?, _ text: inout [UInt8]
  ) -> Bool {
    switch value {
    case nil, .flag(false): return true
    case .flag(true): return append(parts, current, place, &text)
    case .text(let value): return append(parts, .text(value), nil, &text)
    case .source: return false
    case .one(let context): return append(parts, .context(context), nil, &text)
    case .many(let contexts):
      for (index, context) in contexts.enumerated() {
        let place = (index == 0, index == contexts.count - 1)
        guard append(parts, .context(context), place, &text) else { return false }
      }
      return true
    }
  }

  private static func appendInverted(
    _ value: TemplateValue?, _ parts: [Part], _ current: Current, _ place: Place?, _ text: inout [UInt8]
  ) -> Bool {
    switch value {
    case nil, .flag(false): append(parts, current, place, &text)
    case .many(let contexts) where contexts.isEmpty: append(parts, .none, nil, &text)
    case .flag, .text, .source, .one, .many: true
    }
  }
}
