import ODataQueries
import SandboxService

/// Values of rows for people.
enum ValueText {
  /// - Parameter limit: The maximum number of characters; longer texts end in an ellipsis.
  static func html(_ node: JSONNode?, limit: Int = .max) -> HTML {
    switch node {
    case nil, .null: return "<span class=\"null\">null</span>"
    case .boolean(let flag): return "\(flag ? "true" : "false")"
    case .number(let digits): return "\(digits)"
    case .string(let text):
      let shown = date(text) ?? text
      return "<bdi>\(shown.count > limit ? String(shown.prefix(limit)) + "…" : shown)</bdi>"
    case .array, .object: return "\(String(String(decoding: node?.bytes ?? [], as: UTF8.self).prefix(limit)))"
    }
  }

  /// `2026-01-31 08:30:00`, to the second, of `/Date(…)/`.
  private static func date(_ text: String) -> String? {
    guard text.hasPrefix("/Date("), text.hasSuffix(")/") else { return nil }
    let digits = text.dropFirst(6).dropLast(2).replacing("+0000", with: "")
    // Years 1 to 9999.
    guard let milliseconds = Int64(digits), (-62_135_596_800_000...253_402_300_799_999).contains(milliseconds) else {
      return nil
    }
    return String(CivilTime(ticks: milliseconds * 10_000).text.prefix(19)).replacing("T", with: " ")
  }

  /// `10:15:03` of `2026-01-31T10:15:03.123Z`.
  static func time(_ instant: String) -> HTML {
    "<time datetime=\"\(instant)\" title=\"\(instant)\">\(String(instant.dropFirst(11).prefix(8)))</time>"
  }

  /// `2026-01-31 10:15:03`.
  static func instant(_ text: String) -> HTML {
    "<time datetime=\"\(text)\">\(String(text.prefix(19)).replacing("T", with: " "))</time>"
  }
}
