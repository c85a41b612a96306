import EntityDataModel

extension Diagnostic {
  static func renamed(_ request: NameRequest, to name: String) -> Diagnostic {
    Diagnostic(
      .note, rule: "name-clash",
      "The name \(quoted(request.usual)) for \(quoted(request.overridePath)) is reserved or taken; it became \(quoted(name)).",
      at: request.location, advice: overrideAdvice(request, example: name))
  }

  static func unusableOverride(_ name: String, of request: NameRequest) -> Diagnostic {
    Diagnostic(
      .error, rule: "unusable-name",
      "The configuration names \(quoted(request.overridePath)) \(quoted(name)), which cannot be used there.",
      at: request.location, advice: overrideAdvice(request, example: request.usual))
  }

  static func clashingOverride(_ name: String, of request: NameRequest, with other: NameRequest) -> Diagnostic {
    Diagnostic(
      .error, rule: "name-clash",
      "The configuration gives \(quoted(request.overridePath)) and \(quoted(other.overridePath)) the same name "
        + "\(quoted(name)).",
      at: request.location, advice: overrideAdvice(request, example: name + "2"))
  }

  static func unusableLockedName(_ name: String, of request: NameRequest) -> Diagnostic {
    Diagnostic(
      .error, rule: "corrupt-lock",
      "names.lock says \(quoted(name)) for \(quoted(request.overridePath)), which cannot be used there.",
      at: nil, advice: "Restore names.lock, or remove the line \(quoted(request.path.description)).")
  }

  static func clashingLockedName(_ name: String, of request: NameRequest, with other: NameRequest) -> Diagnostic {
    Diagnostic(
      .error, rule: "name-clash",
      "The name \(quoted(name)), which names.lock gives \(quoted(request.overridePath)), is also that of "
        + "\(quoted(other.overridePath)).",
      at: request.location, advice: overrideAdvice(request, example: name + "2"))
  }

  /// The exact line to paste into the configuration.
  private static func overrideAdvice(_ request: NameRequest, example: String) -> String {
    "To choose, write under names: \(yaml(request.overridePath)): \(example)"
  }

  private static func yaml(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(printable(escaped))\""
  }

  /// A name of the input in quotes, on one line and of bounded length.
  static func quoted(_ text: String) -> String { "'\(printable(text))'" }

  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(200) {
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
}
