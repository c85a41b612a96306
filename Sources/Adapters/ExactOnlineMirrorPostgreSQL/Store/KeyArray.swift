import MirrorEngine

/// Keys encoded as a PostgreSQL array (PostgreSQL, Arrays, Array Input and Output Syntax).
enum KeyArray {
  /// - Parameters:
  ///   - keys: The keys. Those that are not values of the column's kind are left out, since no row can have them.
  ///   - kind: The kind of the column.
  static func make(of keys: [MirrorCell], _ kind: MirrorColumn.Kind) -> String {
    "{" + keys.compactMap { element($0, kind) }.joined(separator: ",") + "}"
  }

  private static func element(_ key: MirrorCell, _ kind: MirrorColumn.Kind) -> String? {
    switch (kind, key) {
    case (_, .null): nil
    case (.integer, .integer(let number)): "\(number)"
    case (.integer, .text(let text)): Int64(text).map { "\($0)" }
    case (.guid, .text(let text)): isGuid(text) ? text : nil
    case (.guid, .integer): nil
    case (_, let other): quoted(other.description)
    }
  }

  private static func isGuid(_ text: String) -> Bool {
    let utf8 = Array(text.utf8)
    return utf8.count == 36
      && utf8.indices.allSatisfy { index in
        [8, 13, 18, 23].contains(index)
          ? utf8[index] == UInt8(ascii: "-") : Character(Unicode.Scalar(utf8[index])).isHexDigit
      }
  }

  /// By scalars: a quote and a mark that combines with it are one character.
  private static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "\"" { quoted.append("\\") }
      quoted.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
