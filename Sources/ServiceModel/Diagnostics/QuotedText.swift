extension Diagnostic {
  /// A name of the input in quotes, on one line and of bounded length.
  package static func quoted(_ text: String) -> String { "'\(text.printable)'" }
}

extension String {
  /// The first 200 characters, with those that are invisible or change the direction of text escaped.
  package var printable: String {
    var result = ""
    for scalar in unicodeScalars.prefix(200) {
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.isBidiControl
        || scalar.properties.isDefaultIgnorableCodePoint
      {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text on one line, short enough for a message.
  package var clipped: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }
}
