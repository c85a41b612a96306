/// A value of a row in the form in which databases store it.
///
/// Guids are lower-case text with hyphens; dates are `2026-01-31T14:05:00`, Dutch wall-clock time, with `.123` if they
/// have milliseconds; instants end with `Z`; decimal numbers are text with all their digits (`-1234.5`); Booleans are 0
/// and 1; bytes are Base64; structured values are JSON.
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
