/// One value of a row, as databases store it.
///
/// Guids are text in lower case with hyphens, dates `2026-01-31` or `2026-01-31T14:05:00` (Dutch wall-clock time, with
/// `.123` where there are milliseconds), instants end with `Z`, decimal numbers are their digits without an exponent
/// (`-1234.50` as the service sent it or `-1234.5`: equal numbers may have different digits), Booleans are 0 and 1,
/// bytes Base64, and structured values JSON.
public enum MirrorCell: Sendable, Hashable {
  /// No value: the service sent null, or does not have the property.
  case null
  /// A whole number, or 0 and 1 for a Boolean.
  case integer(Int64)
  /// A text, or the text of any other value.
  case text(String)
}

extension MirrorCell: CustomStringConvertible {
  /// The text of the value; `NULL` for none.
  public var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): String(number)
    case .text(let text): text
    }
  }
}
