/// The primitive types that rows can hold.
package enum EdmKind: String, Sendable, CaseIterable {
  case string = "String"
  case guid = "Guid"
  case dateTime = "DateTime"
  case dateTimeOffset = "DateTimeOffset"
  case time = "Time"
  case boolean = "Boolean"
  case byte = "Byte"
  case sbyte = "SByte"
  case int16 = "Int16"
  case int32 = "Int32"
  case int64 = "Int64"
  case single = "Single"
  case double = "Double"
  case decimal = "Decimal"
  case binary = "Binary"

  /// Kinds that can be compared with each other.
  package enum Family: Sendable {
    case string, guid, dateTime, dateTimeOffset, time, boolean, integer, floating, decimal, binary
  }

  package var family: Family {
    switch self {
    case .string: .string
    case .guid: .guid
    case .dateTime: .dateTime
    case .dateTimeOffset: .dateTimeOffset
    case .time: .time
    case .boolean: .boolean
    case .byte, .sbyte, .int16, .int32, .int64: .integer
    case .single, .double: .floating
    case .decimal: .decimal
    case .binary: .binary
    }
  }

  /// The type of the SQLite column. Guids are text in lower case, dates are ticks, decimals are `SortableDecimal`.
  var columnType: String {
    switch family {
    case .string, .guid: "TEXT"
    case .dateTime, .dateTimeOffset, .time, .boolean, .integer: "INTEGER"
    case .floating: "REAL"
    case .decimal, .binary: "BLOB"
    }
  }

  /// The least and the greatest value of a whole number.
  package var range: ClosedRange<Int64> {
    switch self {
    case .byte: 0...255
    case .sbyte: -128...127
    case .int16: Int64(Int16.min)...Int64(Int16.max)
    case .int32: Int64(Int32.min)...Int64(Int32.max)
    default: Int64.min...Int64.max
    }
  }

  package var typeName: String { "Edm.\(rawValue)" }
}
