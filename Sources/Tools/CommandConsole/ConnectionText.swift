import Foundation

/// The passwords in connection strings, so that no message shows them, whoever words it.
package enum ConnectionText {
  /// - Parameter text: Any word of the command line; those without a password have no secrets.
  package static func secrets(in text: String) -> [String] {
    let found = ofAddress(text) + ofOptions(text)
    return Set(found + found.compactMap(\.removingPercentEncoding)).filter { !$0.isEmpty }.sorted()
  }

  /// Of `scheme://user:password@host`.
  private static func ofAddress(_ text: String) -> [String] {
    guard let start = text.firstRange(of: "://") else { return [] }
    let rest = text[start.upperBound...]
    var ends = [rest.prefix { !"/?#".contains($0) }.lastIndex(of: "@")]
    // A password with a slash that is not escaped goes on up to a later sign.
    if text[..<start.lowerBound].hasSuffix("postgresql") || text[..<start.lowerBound].hasSuffix("postgres") {
      ends += [rest.firstIndex(of: "@"), rest.lastIndex(of: "@")]
    }
    return ends.compactMap(\.self).compactMap { end in
      rest[..<end].firstIndex(of: ":").map { String(rest[rest.index(after: $0)..<end]) }
    }
  }

  /// Of `password=…`, with or without quotation marks, in an address or among other words.
  private static func ofOptions(_ text: String) -> [String] {
    text.matches(of: #/password\s*=\s*(?:'(?<quoted>(?:[^'\\]|\\.)*)'?|(?<plain>[^\s&']+))/#).flatMap { match in
      [match.output.quoted, match.output.plain].compactMap { $0.map(String.init) }
    }
  }
}
