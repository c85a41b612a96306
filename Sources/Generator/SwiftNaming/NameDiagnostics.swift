import Diagnostics

extension Diagnostic {
  static func renamed(_ request: NameRequest, to name: String) -> Diagnostic {
    Diagnostic(
      .note, rule: "name-clash",
      "The name \(quoted(request.usual)) for \(quoted(request.overridePath)) is reserved or taken; it became "
        + "\(quoted(name)).",
      at: request.location, advice: overrideAdvice(request, example: name))
  }

  static func unusableOverride(_ name: String, of request: NameRequest, example: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "unusable-name",
      "The configuration names \(quoted(request.overridePath)) \(quoted(name)), which cannot be used there.",
      at: request.override?.location ?? request.location, advice: overrideAdvice(request, example: example))
  }

  static func clashingOverride(
    _ name: String, of request: NameRequest, with other: NameRequest, example: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "name-clash",
      "The configuration gives \(quoted(request.overridePath)) and \(quoted(other.overridePath)) the same name "
        + "\(quoted(name)).",
      at: request.override?.location ?? request.location, advice: overrideAdvice(request, example: example))
  }

  /// The only case in which a locked name changes without the user.
  static func reservedLockedName(_ name: String, of request: NameRequest, replacement: String) -> Diagnostic {
    Diagnostic(
      .warning, rule: "reserved-name",
      "The name \(quoted(name)), which names.lock gives \(quoted(request.overridePath)), is now reserved; it became "
        + "\(quoted(replacement)).",
      at: request.location, advice: overrideAdvice(request, example: replacement))
  }

  static func unusableLockedName(_ name: String, of request: NameRequest) -> Diagnostic {
    Diagnostic(
      .error, rule: "corrupt-lock",
      "names.lock says \(quoted(name)) for \(quoted(request.overridePath)), which cannot be used there.",
      at: nil, advice: "Restore names.lock, or remove the line \(quoted(request.path.description)).")
  }

  static func clashingLockedName(
    _ name: String, of request: NameRequest, with other: NameRequest, example: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "name-clash",
      "The name \(quoted(name)), which names.lock gives \(quoted(request.overridePath)), is also that of "
        + "\(quoted(other.overridePath)).",
      at: request.location, advice: overrideAdvice(request, example: example))
  }

  /// The exact line to paste into the configuration.
  private static func overrideAdvice(_ request: NameRequest, example: String) -> String {
    "To choose, write under names: \(yaml(request.overridePath)): \(example)"
  }

  private static func yaml(_ text: String) -> String {
    // Shown in full, or it would not work; names of the metadata are bounded.
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.isInvisible || (scalar != " " && scalar.properties.isWhitespace):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = digits.count > 4 ? 8 : 4
        result += (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
