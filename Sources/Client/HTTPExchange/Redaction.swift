/// Removes secrets from text that came from outside before it reaches an error or a log.
package enum Redaction {
  /// Names whose values are secrets, in JSON, forms and URLs, in lower case. `code` is a secret only in forms and URLs.
  package static let secretNames: Set<String> = [
    "access_token", "refresh_token", "id_token", "client_secret", "code_verifier", "token", "code", "password",
    "authorization", "webhooksecret", "secret", "assertion",
  ]
  /// Header fields whose values are secrets, in lower case.
  package static let secretHeaders: Set<String> = ["authorization", "proxy-authorization", "cookie", "set-cookie"]
  /// Header fields that may be shown; all others are redacted.
  static let harmlessHeaders: Set<String> = [
    "accept", "accept-encoding", "content-type", "content-length", "content-encoding", "date", "prefer", "host",
    "user-agent", "retry-after", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset",
    "x-ratelimit-minutely-limit", "x-ratelimit-minutely-remaining", "x-ratelimit-minutely-reset", "reason",
  ]

  /// At most `limit` characters of the text, with the values of secret names and bearer tokens replaced.
  package static func redacted(_ text: String, limit: Int) -> String {
    var result = ""
    let characters = Array(text.unicodeScalars.prefix(limit + 4096))
    var position = 0
    while position < characters.count {
      if let end = secretValue(in: characters, at: position, into: &result) {
        position = end
      } else {
        result.unicodeScalars.append(characters[position])
        position += 1
      }
    }
    return result.count > limit ? String(result.prefix(limit)) + "…" : result
  }

  /// The text without these secrets. A short secret is replaced only as a whole word: otherwise a secret of one letter
  /// would disappear from every word.
  package static func hiding(_ secrets: some Sequence<String>, in text: String) -> String {
    secrets.sorted { $0.count > $1.count }.reduce(text) { text, secret in
      if secret.count >= 8 { return text.replacing(secret, with: "[redacted]") }
      return secret.isEmpty ? text : hidingWord(secret, in: text)
    }
  }

  private static func hidingWord(_ secret: String, in text: String) -> String {
    func isWordPart(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: secret) {
      let isWord = !isWordPart(text[..<found.lowerBound].last) && !isWordPart(text[found.upperBound...].first)
      result += rest[..<found.lowerBound] + (isWord ? "[redacted]" : secret)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  /// If a secret's name begins here, copies it and the separator, replaces the value, and returns the end of the value;
  /// otherwise returns nil.
  private static func secretValue(
    in text: [Unicode.Scalar], at start: Int, into result: inout String
  ) -> Int? {
    if start > 0, isNamePart(text[start - 1]) { return nil }
    if matches("bearer ", text, at: start) {
      var end = start + 7
      while end < text.count, !" \"'<>,;".unicodeScalars.contains(text[end]) { end += 1 }
      guard end - start > 7 + 7 else { return nil }
      result += "Bearer [redacted]"
      return end
    }
    guard let name = secretNames.first(where: { matches($0, text, at: start) && endsName(text, at: start + $0.count) })
    else { return nil }
    if name == "code", !isAuthorizationCode(text, nameAt: start) { return nil }
    var position = start + name.unicodeScalars.count
    func skip(_ scalars: Set<Unicode.Scalar>) -> Int {
      let first = position
      while position < text.count, scalars.contains(text[position]) { position += 1 }
      return position - first
    }
    _ = skip(["\\", "\"", "'", " ", "\t"])
    guard skip([":", "="]) > 0 else { return nil }
    _ = skip([" ", "\t", "["])
    let backslashes = skip(["\\"])
    let end: Int
    if position < text.count, text[position] == "\"" || text[position] == "'" {
      position += 1
      end = quotedEnd(of: text[position - 1], in: text, from: position, backslashes: backslashes)
    } else {
      // The value after `Authorization:` consists of two words, the scheme and the secret.
      let stops: Set<Unicode.Scalar> = ["&", ",", ";", "}", "]", "<", ">", "\"", "'", "\r", "\n"]
      let isLine = name == "authorization"
      end =
        text[position...].firstIndex { stops.contains($0) || !isLine && ($0 == " " || $0 == "\t") } ?? text.count
    }
    guard end > position else { return nil }
    result.unicodeScalars.append(contentsOf: text[start..<position])
    result += "[redacted]"
    return end
  }

  /// Whether `code` is the OAuth parameter, which occurs in URLs and forms. Services also have properties of this name,
  /// and error codes.
  private static func isAuthorizationCode(_ text: [Unicode.Scalar], nameAt start: Int) -> Bool {
    guard start == 0 || text[start - 1] == "?" || text[start - 1] == "&" else { return false }
    let value = start + 5
    guard value < text.count, text[value - 1] == "=" else { return false }
    return text[value] != "'" && !matches("%27", text, at: value)
  }

  /// The end of a quoted value: a quote preceded by exactly as many backslashes as the opening one (as in JSON inside
  /// JSON). With more backslashes the quote would be part of the value.
  private static func quotedEnd(
    of quote: Unicode.Scalar, in text: [Unicode.Scalar], from start: Int, backslashes: Int
  ) -> Int {
    var run = 0
    for index in text[start...].indices {
      if text[index] == "\\" {
        run += 1
        continue
      }
      if text[index] == quote, run == backslashes || backslashes == 0 && run % 2 == 0 { return index - backslashes }
      run = 0
    }
    return text.count
  }

  private static func matches(_ name: String, _ text: [Unicode.Scalar], at start: Int) -> Bool {
    var position = start
    for scalar in name.unicodeScalars {
      guard position < text.count, lowercased(text[position]) == scalar else { return false }
      position += 1
    }
    return true
  }

  private static func endsName(_ text: [Unicode.Scalar], at position: Int) -> Bool {
    position >= text.count || !isNamePart(text[position])
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
  }
}
