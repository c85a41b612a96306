/// Which function of ``PlainValue`` reads a property.
enum PlainForm: UInt8, BitwiseCopyable {
  case none, string, guid, boolean, integer, int64, number, decimal, ticks

  init(_ property: PropertyDescriptor) {
    guard !property.hasChild else {
      self = .none
      return
    }
    switch property.kind {
    case .string: self = .string
    case .guid: self = .guid
    case .boolean: self = .boolean
    case .byte, .sbyte, .int16, .int32: self = .integer
    case .int64: self = .int64
    case .single, .double: self = .number
    case .decimal: self = .decimal
    case .dateTime, .date, .dateTimeOffset: self = .ticks
    case .time, .timeOfDay, .duration, .binary, .raw: self = .none
    }
  }
}
