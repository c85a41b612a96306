/// Binary floating-point numbers as OData V2 writes them: the digits of JSON, and words for what is no finite number.
package enum BinaryNumberText {
  /// The words that stand for no finite number, as XML Schema spells them (OData 2.0, overview 6), and as .NET does.
  static let words: [StaticString] = ["INF", "-INF", "NaN", "Infinity", "-Infinity"]

  /// The number that a text spells, words included; the text was checked before.
  static func double(_ text: String) -> Double? { Double(text) }

  /// The text of a number that is not finite.
  package static func text(of number: Double) -> String { number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF" }

  /// Whether digits are within the range of the kind's own type.
  static func isRepresentable(_ digits: UnsafeBufferPointer<UInt8>, _ kind: EdmKind) -> Bool {
    let text = String(decoding: digits, as: UTF8.self)
    return kind == .single ? Float(text)?.isFinite == true : Double(text)?.isFinite == true
  }
}
