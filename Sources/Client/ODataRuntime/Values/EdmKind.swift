/// The primitive types of the Entity Data Model, V1 to V4, as far as the runtime distinguishes them.
public enum EdmKind: UInt8, Sendable, BitwiseCopyable, Hashable, CaseIterable {
  case string, guid, byte, sbyte, int16, int32, int64, boolean, single, double, decimal
  /// A wall clock without a time zone.
  case dateTime
  /// An instant.
  case dateTimeOffset
  /// `Edm.Time` of V2, a duration since midnight in the wire form `PT13H20M`.
  case time
  case binary
  case date, timeOfDay, duration
  /// Anything the runtime has no form for: kept as JSON.
  case raw

  /// The name after `Edm.`, as property tables spell it.
  public var name: String {
    switch self {
    case .string: "String"
    case .guid: "Guid"
    case .byte: "Byte"
    case .sbyte: "SByte"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .boolean: "Boolean"
    case .single: "Single"
    case .double: "Double"
    case .decimal: "Decimal"
    case .dateTime: "DateTime"
    case .dateTimeOffset: "DateTimeOffset"
    case .time: "Time"
    case .binary: "Binary"
    case .date: "Date"
    case .timeOfDay: "TimeOfDay"
    case .duration: "Duration"
    case .raw: "Raw"
    }
  }

  private static let byName: [String: EdmKind] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  init?(name: String) {
    guard let kind = Self.byName[name] else { return nil }
    self = kind
  }

  /// Whether a value of this kind that has no property is read into a binary floating-point type: a function's result
  /// has the kind of its Swift type.
  var isBinary: Bool { self == .single || self == .double }

  /// The smallest and largest value of an integer kind.
  var integerRange: ClosedRange<Int64>? {
    switch self {
    case .byte: 0...255
    case .sbyte: -128...127
    case .int16: Int64(Int16.min)...Int64(Int16.max)
    case .int32: Int64(Int32.min)...Int64(Int32.max)
    case .int64: Int64.min...Int64.max
    default: nil
    }
  }
}
