/// A value as addresses and query options spell it (OData 2.0, overview, abstract type system).
package enum Literal: Sendable, Hashable {
  case null
  case boolean(Bool)
  case string(String)
  /// 36 characters in lower case.
  case guid(String)
  /// A whole number without a suffix.
  case integer(Int64)
  /// A whole number with the suffix `L`.
  case long(Int64)
  /// A number with a point or an exponent and no suffix: a Double or a Decimal, depending on the other operand.
  case real(String)
  case double(Double)
  case single(Float)
  /// The digits before the suffix `M`.
  case decimal(String)
  /// Ticks of 100 ns since 1970.
  case dateTime(Int64)
  /// Ticks since 1970 in UTC.
  case dateTimeOffset(Int64)
  /// A length of time, in ticks.
  case time(Int64)
  case binary([UInt8])
}

extension Literal: CustomStringConvertible {
  /// As an address spells it, before percent encoding.
  package var description: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .string(let text): "'\(text.replacing("'", with: "''"))'"
    case .guid(let text): "guid'\(text)'"
    case .integer(let value): String(value)
    case .long(let value): "\(value)L"
    case .real(let text): text
    case .double(let value): "\(value)d"
    case .single(let value): "\(value)f"
    case .decimal(let text): "\(text)M"
    case .dateTime(let ticks): "datetime'\(CivilTime(ticks: ticks).text)'"
    case .dateTimeOffset(let ticks): "datetimeoffset'\(CivilTime(ticks: ticks).text)Z'"
    case .time(let ticks): "time'\(TimeSpan(ticks: ticks).text)'"
    case .binary(let bytes): "X'\(HexText.encode(bytes))'"
    }
  }
}
