import Foundation
import ODataQueries
import SandboxStore

/// Reads JSON values as properties (OData 2.0, JSON format, primitive types).
enum ValueReader {
  /// Nil if the value is none of this kind.
  static func read(_ node: JSONNode, as kind: EdmKind) -> StoredValue? {
    if case .null = node { return .null }
    switch (kind.family, node) {
    case (.string, .string(let text)): return text.utf8.contains(0) ? nil : .text(text)
    case (.guid, .string(let text)): return GuidText.canonical(text).map(StoredValue.text)
    case (.boolean, .boolean(let value)): return .integer(value ? 1 : 0)
    case (.integer, .number(let text)), (.integer, .string(let text)): return integer(text, kind)
    case (.floating, .number(let text)), (.floating, .string(let text)):
      guard SortableDecimal(text) != nil || Double(text) != nil else { return nil }
      let value = kind == .single ? Float(text).map(Double.init) : Double(text)
      return value.flatMap { $0.isFinite ? .real($0) : nil }
    case (.decimal, .number(let text)), (.decimal, .string(let text)):
      return SortableDecimal(text).map { .blob($0.bytes) }
    case (.dateTime, .string(let text)): return date(text).map { .integer($0) }
    case (.dateTimeOffset, .string(let text)): return date(text).map { .integer($0) }
    case (.time, .string(let text)): return TimeSpan(text).map { .integer($0.ticks) }
    case (.binary, .string(let text)): return Data(base64Encoded: text).map { .blob(Array($0)) }
    default: return nil
    }
  }

  private static func integer(_ text: String, _ kind: EdmKind) -> StoredValue? {
    // 5.0 is a whole number, and some serializers write it so.
    let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    guard let value = Int64(digits), !digits.hasPrefix("+"), kind.range.contains(value) else { return nil }
    return .integer(value)
  }

  /// Ticks of `/Date(1392818456147)/` and of ISO texts. With an offset, they are those of UTC.
  private static func date(_ text: String) -> Int64? {
    guard text.hasPrefix("/Date("), text.hasSuffix(")/") else {
      return CivilTime.read(text)?.utcTicks.inCalendar
    }
    var content = text.dropFirst(6).dropLast(2)
    // The offset in minutes does not move the instant.
    if let sign = content.dropFirst().firstIndex(where: { $0 == "+" || $0 == "-" }) {
      guard UInt16(content[content.index(after: sign)...]) != nil else { return nil }
      content = content[..<sign]
    }
    guard let milliseconds = Int64(content) else { return nil }
    let (ticks, isTooLarge) = milliseconds.multipliedReportingOverflow(by: 10_000)
    return isTooLarge ? nil : ticks.inCalendar
  }
}

extension Int64 {
  /// Nil for ticks of no year from 1 to 9999.
  fileprivate var inCalendar: Int64? { CivilTime.range.contains(self) ? self : nil }
}
