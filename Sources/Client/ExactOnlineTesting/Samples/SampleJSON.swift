import Foundation
@_spi(Generated) import ODataRuntime

/// Values as the service writes them in responses (Documentation/protocol.md, section 6.2).
enum SampleJSON {
  /// The value that a test assigned to a property.
  static func json(_ value: any PropertyValue, as property: PropertyDescriptor) -> JSONValue {
    if let value = value as? any PrimitiveType { return json(value.odataValue, as: property) }
    if let value = value as? any RowValue { return RowJSON.json(value.row) }
    if let values = value as? [any PrimitiveType] {
      return results(values.map { json($0.odataValue, as: property) })
    }
    if let values = value as? [any RowValue] { return results(values.map { RowJSON.json($0.row) }) }
    return .null
  }

  /// A primitive value; `property` is nil if the metadata does not have it.
  static func json(_ value: PrimitiveValue, as property: PropertyDescriptor?) -> JSONValue {
    switch value {
    case .string(let text):
      let width = property?.paddedWidth ?? 0
      return .string(width > 0 && !text.isEmpty ? PaddedCode(text).padded(to: width) : text)
    case .guid(let id): return .string(id.uuidString.lowercased())
    case .integer(let number): return .number(String(number))
    // Flags are bytes on the wire.
    case .boolean(let flag): return property?.kind == .byte ? .number(flag ? "1" : "0") : .boolean(flag)
    case .decimal(let number): return .number("\(number)")
    case .double(let number):
      return number.isFinite ? .number("\(number)") : .string(BinaryNumberText.text(of: number))
    case .dateTime(let dateTime): return ticks(dateTime.instant(in: .gmt))
    case .instant(let date): return ticks(date)
    case .duration(let duration):
      let (seconds, attoseconds) = duration.components
      let fraction = String(abs(attoseconds / 1_000_000_000))
      let sign = duration < .zero ? "-" : ""
      return .string(
        "\(sign)PT\(abs(seconds)).\(String(repeating: "0", count: 9 - fraction.count))\(fraction)S")
    case .binary(let data): return .string(data.base64EncodedString())
    case .json(let json): return json
    }
  }

  private static func ticks(_ date: Date) -> JSONValue {
    .string("/Date(\(Int64((date.timeIntervalSince1970 * 1000).rounded())))/")
  }

  /// A collection: `{"results":[…]}`.
  static func results(_ elements: [JSONValue]) -> JSONValue { .object(["results": .array(elements)]) }
}
