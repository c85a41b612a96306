package import SwiftNaming

/// The primitive kinds that the runtime reads and writes.
package enum PrimitiveKind: String, Sendable, CaseIterable {
  case string = "String"
  case guid = "Guid"
  case byte = "Byte"
  case sbyte = "SByte"
  case int16 = "Int16"
  case int32 = "Int32"
  case int64 = "Int64"
  case boolean = "Boolean"
  case single = "Single"
  case double = "Double"
  case decimal = "Decimal"
  case dateTime = "DateTime"
  case dateTimeOffset = "DateTimeOffset"
  case time = "Time"
  case binary = "Binary"
  case date = "Date"
  case timeOfDay = "TimeOfDay"
  case duration = "Duration"
  case raw = "Raw"

  /// The kind of an `Edm` type; raw JSON for those the runtime has no kind for.
  package init(edmType: String) {
    self = edmType == "Raw" ? .raw : PrimitiveKind(rawValue: edmType) ?? .raw
  }

  /// The Swift type: that of the configuration, or the usual one.
  package func swiftType(_ choices: [String: String]) -> SwiftType {
    if let options = Configuration.typeChoices["Edm.\(rawValue)"], let choice = choices["Edm.\(rawValue)"],
      options.contains(choice)
    {
      return .named(choice)
    }
    return usualSwiftType
  }

  private var usualSwiftType: SwiftType {
    switch self {
    case .string: "String"
    case .guid: "UUID"
    case .byte: "UInt8"
    case .sbyte: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .boolean: "Bool"
    case .single: "Float"
    case .double, .decimal: "Decimal"
    case .dateTime, .date: "LocalDateTime"
    case .dateTimeOffset: "Date"
    case .time, .timeOfDay, .duration: "Duration"
    case .binary: "Data"
    case .raw: "JSONValue"
    }
  }
}
