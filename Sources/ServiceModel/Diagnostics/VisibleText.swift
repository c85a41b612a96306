/// Text of the metadata made fit for a terminal, a table or a picture: one line, without control or invisible
/// characters.
package enum VisibleText {
  /// Controls, line breaks, and invisible or direction-changing characters are spelled out: `\u{1b}`.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same as literal text of a Markdown document, with markup escaped.
  package static func markdown(_ text: String) -> String {
    var result = ""
    for scalar in line(text).unicodeScalars {
      if "\\`*_[]<>|#&~$".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
