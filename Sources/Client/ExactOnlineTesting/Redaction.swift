import HTTPTypes

/// Removes from recordings everything that would let a reader of the file act as the user.
enum Redaction {
  static let replacement = "REDACTED"

  static func isSecret(_ name: HTTPField.Name) -> Bool {
    [.authorization, .proxyAuthorization, .cookie, .setCookie].contains(name)
  }

  /// The text with the values of OAuth's secret fields replaced, in JSON as in forms and queries.
  static func redact(_ text: String) -> String {
    let json = #/"(?:access_token|refresh_token|id_token|client_secret|code_verifier)"\s*:\s*"((?:[^"\\]|\\.)*)"/#
    let form =
      #/(?:^|[?&])(?:access_token|refresh_token|id_token|client_secret|code_verifier|code|assertion)=([^&\s#]*)/#
    return replaceCapture(of: form, in: replaceCapture(of: json, in: text))
  }

  static func redact(_ bytes: [UInt8]) -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
    return Array(redact(text).utf8)
  }

  private static func replaceCapture(of pattern: Regex<(Substring, Substring)>, in text: String) -> String {
    text.replacing(pattern) { match in
      text[match.range.lowerBound..<match.1.startIndex] + replacement
        + text[match.1.endIndex..<match.range.upperBound]
    }
  }
}
