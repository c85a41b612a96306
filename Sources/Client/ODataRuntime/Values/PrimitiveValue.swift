/// One primitive value of the Entity Data Model, whatever Swift type carries it. Literals, bodies, keys and
/// descriptions are made from it.
public enum PrimitiveValue: Sendable, Hashable {
  /// Text, `Edm.String`.
  case string(String)
  /// `Edm.Guid`.
  case guid(UUID)
  /// A whole number, of `Edm.Byte` to `Edm.Int64`.
  case integer(Int64)
  /// `Edm.Boolean`.
  case boolean(Bool)
  /// A number with a fraction, as it is read: `Edm.Decimal`, `Edm.Double`, `Edm.Single`.
  case decimal(Decimal)
  /// A binary floating-point number, to be sent.
  case double(Double)
  /// A wall clock without a zone, `Edm.DateTime`.
  case dateTime(LocalDateTime)
  /// An instant, `Edm.DateTimeOffset`.
  case instant(Date)
  /// A length of time, or a time of day since midnight, `Edm.Time`.
  case duration(Duration)
  /// Bytes, `Edm.Binary`.
  case binary(Data)
  /// Anything the runtime has no form for.
  case json(JSONValue)
}

extension PrimitiveValue: Encodable {
  /// Encodes the value as JSON has it: dates and durations as ISO 8601 text, Guids as text, bytes as base64. Numbers
  /// that are not finite are the texts `INF`, `-INF` and `NaN`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let text): try container.encode(text)
    case .guid(let id): try container.encode(id.uuidString.lowercased())
    case .integer(let number): try container.encode(number)
    case .boolean(let flag): try container.encode(flag)
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
