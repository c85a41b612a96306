/// One primitive value of the Entity Data Model, independent of its Swift type. Literals, bodies, keys and descriptions
/// are made from it.
public enum PrimitiveValue: Sendable, Hashable {
  /// Text, `Edm.String`.
  case string(String)
  /// `Edm.Guid`.
  case guid(UUID)
  /// A whole number, of `Edm.Byte` to `Edm.Int64`.
  case integer(Int64)
  /// `Edm.Boolean`.
  case boolean(Bool)
  /// A number with a fraction, as read: `Edm.Decimal`, `Edm.Double`, `Edm.Single`.
  case decimal(Decimal)
  /// A binary floating-point number, to send.
  case double(Double)
  /// A wall clock without a zone, `Edm.DateTime`.
  case dateTime(LocalDateTime)
  /// An instant, `Edm.DateTimeOffset`.
  case instant(Date)
  /// A length of time, or a time of day since midnight, `Edm.Time`.
  case duration(Duration)
  /// Bytes, `Edm.Binary`.
  case binary(Data)
  /// Any other value, as JSON.
  case json(JSONValue)
}

extension PrimitiveValue: Encodable {
  /// Encodes the value as JSON: dates and durations as ISO 8601 text, Guids as text, bytes as Base64. Numbers that are
  /// not finite are the texts `INF`, `-INF` and `NaN`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let text): try container.encode(text)
    case .guid(let id): try container.encode(id.uuidString.lowercased())
    case .integer(let number): try container.encode(number)
    case .boolean(let flag): try container.encode(flag)
    case .decimal(let number) where number.isNaN: try container.encode(BinaryNumberText.text(of: .nan))
    case .decimal(let number): try container.encode(number)
    case .double(let number):
      // JSON has no such numbers; OData V2 writes them as text.
      if number.isFinite {
        try container.encode(number)
      } else {
        try container.encode(BinaryNumberText.text(of: number))
      }
    case .dateTime(let dateTime): try container.encode(dateTime)
    case .instant(let date): try container.encode(ISO8601Text.text(of: LocalDateTime(clamping: date)) + "Z")
    case .duration(let duration): try container.encode(ISO8601Text.text(of: duration))
    case .binary(let data): try container.encode(data.base64EncodedString())
    case .json(let json): try container.encode(json)
    }
  }
}

/// The primitive types of the Entity Data Model, V1 to V4, as far as the runtime distinguishes them.
public enum EdmKind: UInt8, Sendable, BitwiseCopyable, Hashable, CaseIterable {
  /// A text.
  case string
  /// A UUID.
  case guid
  /// An integer of 8 bits without a sign.
  case byte
  /// An integer of 8 bits with a sign.
  case sbyte
  /// An integer of 16 bits.
  case int16
  /// An integer of 32 bits.
  case int32
  /// An integer of 64 bits.
  case int64
  /// True or false.
  case boolean
  /// A binary fraction of 32 bits.
  case single
  /// A binary fraction of 64 bits.
  case double
  /// A decimal fraction.
  case decimal
  /// A wall clock without a time zone.
  case dateTime
  /// An instant.
  case dateTimeOffset
  /// `Edm.Time` of V2, a duration since midnight in the wire form `PT13H20M`.
  case time
  /// Bytes.
  case binary
  /// A day, from V4 on.
  case date
  /// A time of day, from V4 on.
  case timeOfDay
  /// A length of time, from V4 on.
  case duration
  /// Any other value: kept as JSON.
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

  /// Whether a value of this kind without a property is read into a binary floating-point type: a function's result has
  /// the kind of its Swift type.
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
