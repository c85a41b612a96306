/// A name in generated code: its text, and its spelling in each position.
///
/// String interpolation spells it as in its declaration: `` `default` `` for the text `default`.
package struct SwiftIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Without backticks. Names are compared by it: `` `default` `` and `default` are one name.
  package let text: String
  private let isKeyword: Bool

  /// - Parameter text: A name that is usable in its position (``SwiftLanguage/isUsable(_:at:)``).
  package init(_ text: String) {
    self.text = text
    isKeyword = SwiftLanguage.isKeyword(text)
  }

  /// The spelling in a declaration, and in every other place that does not follow a dot: keywords in backticks.
  package var declared: String { isKeyword ? "`\(text)`" : text }

  /// The spelling after a dot, where keywords are names.
  package var asMember: String { text }

  /// The spelling before an argument or a parameter of another name, where few keywords need backticks.
  package var asArgumentLabel: String { SwiftLanguage.isUsableAsLabel(text) ? text : declared }

  /// The spelling before an argument of a call, where only `inout` needs backticks, and the others must have none.
  package var asCallLabel: String { text == "inout" ? declared : text }

  package var description: String { declared }

  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.text == rhs.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

extension SwiftIdentifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}
