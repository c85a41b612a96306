import HTTPTypes
import ODataRuntime

/// Removes from recordings everything that would let a reader of the file act as the user, and leaves JSON valid, since
/// recordings are replayed.
enum RecordingRedaction {
  static let replacement = "REDACTED"

  static func isSecret(_ name: HTTPField.Name) -> Bool { Redaction.secretHeaders.contains(name.canonicalName) }

  /// The text with bearer tokens and the values of secret names replaced, in JSON, forms and queries.
  static func redact(_ text: String) -> String {
    let json = #/"([A-Za-z_]+)"\s*:\s*"((?:[^"\\]|\\.)*)"/#
    // If JSON continues after a quotation mark, the value has ended before it.
    let form = #/(?:^|[?&])([A-Za-z_]+)=((?:[^&\s#"]|"(?!\s*[,}\]]))*)/#
    let bearer = #/([Bb]earer) ([^\s"'<>,;]{8,})/#
    let withoutJSON = replaceValues(of: json, in: text) { name, _ in name != "code" }
    let withoutForms = replaceValues(of: form, in: withoutJSON) { name, value in
      // A parameter of a function of the service is a literal in quotes.
      name != "code" || !value.hasPrefix("'") && !value.hasPrefix("%27")
    }
    return withoutForms.replacing(bearer) { "\($0.1) \(replacement)" }
  }

  static func redact(_ bytes: [UInt8]) -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
    return Array(redact(text).utf8)
  }

  private static func replaceValues(
    of pattern: Regex<(Substring, Substring, Substring)>, in text: String,
    where isSecret: (_ name: String, _ value: Substring) -> Bool
  ) -> String {
    text.replacing(pattern) { match in
      let name = match.1.lowercased()
      guard Redaction.secretNames.contains(name), isSecret(name, match.2) else { return match.0 }
      return text[match.range.lowerBound..<match.2.startIndex] + replacement
        + text[match.2.endIndex..<match.range.upperBound]
    }
  }
}
