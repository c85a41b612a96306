import Foundation
import TestSupport

/// Damages requests at random, the same way for the same seed.
struct Damage {
  /// The number of requests of each of the eight tests: 500, or an eighth of `SANDBOX_MUTATED_REQUESTS`.
  static let requests =
    max(1, (ProcessInfo.processInfo.environment["SANDBOX_MUTATED_REQUESTS"].flatMap(Int.init) ?? 4000) / 8)

  private static let pieces = [
    "'", "(", ")", "/", "$", "%", "%00", "%ff", "\u{0}", "é", "-", "9999999999999999999999", "null", " eq ", "guid'",
    "1e999", ",", "{", "}", "[", "\"", "\\u", "\\", ":", "not ", "(((((((((((", "datetime'", "M", "L", "*", "$value",
    "$links", "..", ";", "--", "' or 1=1", "\"#id\"", "-9223372036854775808", "\n", "&", "=", "?", "#id", "0.1.2", "𝄞",
    "+", "//", "$batch", "$metadata", "$count", "$select=", "$expand=", "true", "[[[[[[[[[[", "\r\n", "\u{FEFF}", "_",
  ]
  private static let headers: [(String, [String])] = [
    ("Accept", ["application/xml", "*/*", "application/atom+xml", "text/html", "", "application/json;odata=verbose"]),
    ("Content-Type", ["text/plain", "application/atom+xml", "", "application/json; charset=utf-16", "json"]),
    ("X-HTTP-Method", ["MERGE", "DELETE", "PUT", "GET", "X", "", "merge"]),
    ("Prefer", ["return=representation", "return-content", "x", ""]),
    ("Authorization", ["", "Bearer", "Bearer x", "Basic YTpi", "Bearer sandbox-token x"]),
    ("If-Match", ["*", "W/\"1\"", ""]), ("X-Forwarded-Proto", ["https", "x", ""]),
    ("Cookie", ["ExactOnlineSandboxUser=%ff", "=", ";;;"]), ("DataServiceVersion", ["9.0", ""]),
  ]

  var random: SeededGenerator

  mutating func text(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0...characters.count, using: &random)
      switch random.next() % 4 {
      case 0 where place < characters.count: characters.remove(at: place)
      case 1 where place < characters.count:
        let end = min(characters.count, place + Int.random(in: 1...12, using: &random))
        characters.removeSubrange(place..<end)
      case 2 where place < characters.count:
        let end = min(characters.count, place + Int.random(in: 1...12, using: &random))
        characters.insert(contentsOf: characters[place..<end], at: 0)
      default: characters.insert(contentsOf: Array(random.pick(Self.pieces)), at: place)
      }
    }
    return String(characters)
  }

  /// None for most requests.
  mutating func headers() -> [(String, String)] {
    guard random.chance(1, in: 4) else { return [] }
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let (name, values) = random.pick(Self.headers)
      return (name, random.pick(values))
    }
  }

  mutating func method(_ method: String) -> String {
    random.chance(1, in: 20) ? random.pick(["GET", "POST", "PUT", "MERGE", "PATCH", "DELETE", "HEAD", "X"]) : method
  }
}
