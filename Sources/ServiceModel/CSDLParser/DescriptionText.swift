import Diagnostics

/// The text of a description while it is read, and the target it belongs to.
struct DescriptionText {
  /// Whether the long text is being read, not the summary.
  var isLong = false
  var summary = ""
  var long = ""
  /// The `Target` of an `Annotations` element around it.
  var target: String?
  var place: SourceLocation?

  /// The text between paragraphs.
  static let separator = "\n\n"

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Cut rather than refused: nothing depends on a description.
    let separator = (isLong ? summary : long).isEmpty ? "" : Self.separator
    let room = Limits.value - summary.utf8.count - long.utf8.count - separator.utf8.count
    guard room > 0 else { return }
    var end = min(room, bytes.count)
    // A cut must not be within a character.
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    if isLong { long += text } else { summary += text }
  }

  /// Both texts with runs of white space folded, or nil if there is none.
  var folded: String? {
    let parts = [summary, long]
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: Self.separator)
  }

  mutating func clear() {
    summary = ""
    long = ""
    isLong = false
  }
}
