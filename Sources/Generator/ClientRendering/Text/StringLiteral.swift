import Diagnostics

/// Text as a Swift string literal that no text can end early.
enum StringLiteral {
  static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Letters, digits, punctuation and symbols; characters that are invisible or change the direction of text are
  /// escaped.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isInvisible { return false }
    if scalar == " " { return true }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark: return false
    default: return true
    }
  }
}
