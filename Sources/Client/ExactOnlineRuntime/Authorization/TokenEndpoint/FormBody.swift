import ODataRuntime

/// Fields as `application/x-www-form-urlencoded` has them.
enum FormBody {
  static let contentType = "application/x-www-form-urlencoded"

  static func encoded(_ fields: [(name: String, value: String)]) -> [UInt8] {
    Array(fields.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&").utf8)
  }

  /// Everything percent-encoded but letters, digits and `-._`.
  static func escaped(_ text: String) -> String { URLText.form(text) }

  /// The text with each escape undone, once; nil when one is not complete, or the outcome is not UTF-8. A plus sign is
  /// a plus sign.
  static func unescaped(_ text: some StringProtocol) -> String? { URLText.decodedStrictly(text) }
}
