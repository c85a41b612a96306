/// Which function of ``PlainValue`` reads a property.
enum PlainForm: UInt8, BitwiseCopyable {
  case none, string, guid, boolean, integer, decimal, ticks

  init(_ property: PropertyDescriptor) {
    guard !property.hasChild else {
      self = .none
      return
    }
    switch property.kind {
    case .string: self = .string
    case .guid: self = .guid
    case .boolean: self = .boolean
    case .byte, .sbyte, .int16, .int32, .int64: self = .integer
    case .single, .double, .decimal: self = .decimal
    case .dateTime, .date, .dateTimeOffset: self = .ticks
    case .time, .timeOfDay, .duration, .binary, .raw: self = .none
    }
  }
}
