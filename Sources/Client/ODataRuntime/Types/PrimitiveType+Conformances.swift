extension String: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .string }
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .string(let text): self = text
    case .decimal(let number): self = DecimalText.text(of: number)
    case .integer(let number): self = String(number)
    default: return nil
    }
  }
  public var odataValue: PrimitiveValue { .string(self) }
  public static var odataPlaceholder: String { "" }
  public static func odataReadIfPresent(_ cell: Cell) -> String? { cell.text }
}

extension UUID: PrimitiveType {
  public static var odataKind: EdmKind { .guid }
  public init?(odataValue value: PrimitiveValue) {
    guard case .guid(let id) = value else { return nil }
    self = id
  }
  public var odataValue: PrimitiveValue { .guid(self) }
  public static var odataPlaceholder: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
  public static func odataReadIfPresent(_ cell: Cell) -> UUID? { cell.guid }
}

extension Bool: PrimitiveType {
  public static var odataKind: EdmKind { .boolean }
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .boolean(let flag): self = flag
    // A flag that the service keeps as a number, `Edm.Byte` (Documentation/protocol.md, 6.2): anything but 0 is true.
    case .integer(let number): self = number != 0
    default: return nil
    }
  }
  public var odataValue: PrimitiveValue { .boolean(self) }
  public static var odataPlaceholder: Bool { false }
}

/// What the integer types share.
extension PrimitiveType where Self: FixedWidthInteger {
  public init?(odataValue value: PrimitiveValue) {
    guard case .integer(let number) = value else { return nil }
    self.init(exactly: number)
  }
  public var odataValue: PrimitiveValue { .integer(Int64(clamping: self)) }
  public static var odataPlaceholder: Self { 0 }
  public static func odataReadIfPresent(_ cell: Cell) -> Self? { cell.integer.flatMap { Self(exactly: $0) } }
}

extension UInt8: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .byte }
}

extension Int8: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .sbyte }
}

extension Int16: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .int16 }
}

extension Int32: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .int32 }
}

extension Int64: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .int64 }
}

extension Decimal: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .decimal }
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .decimal(let number): self = number
    case .integer(let number): self = Decimal(number)
    default: return nil
    }
  }
  public var odataValue: PrimitiveValue { .decimal(self) }
  public static var odataPlaceholder: Decimal { 0 }
  public static func odataReadIfPresent(_ cell: Cell) -> Decimal? { cell.decimal }
}

extension Double: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .double }
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .double(let number): self = number
    case .decimal(let number): self.init(DecimalText.text(of: number))
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
  public var odataValue: PrimitiveValue { .double(self) }
  public static var odataPlaceholder: Double { 0 }
  public static func odataReadIfPresent(_ cell: Cell) -> Double? { cell.text.flatMap { Double($0) } }
}

extension Float: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .single }
  public init?(odataValue value: PrimitiveValue) {
    guard let number = Double(odataValue: value) else { return nil }
    self = Float(number)
  }
  /// By way of its shortest text: 0.1 stays 0.1, where the same number in binary has more digits.
  public var odataValue: PrimitiveValue { .double(Double("\(self)") ?? Double(self)) }
  public static var odataPlaceholder: Float { 0 }
  public static func odataReadIfPresent(_ cell: Cell) -> Float? { cell.text.flatMap { Float($0) } }
}

extension Date: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .dateTimeOffset }
  public init?(odataValue value: PrimitiveValue) {
    guard case .instant(let date) = value else { return nil }
    self = date
  }
  public var odataValue: PrimitiveValue { .instant(self) }
  public static var odataPlaceholder: Date { Date(timeIntervalSince1970: 0) }
}

extension Duration: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .duration }
  public init?(odataValue value: PrimitiveValue) {
    guard case .duration(let duration) = value else { return nil }
    self = duration
  }
  public var odataValue: PrimitiveValue { .duration(self) }
  public static var odataPlaceholder: Duration { .zero }
}

extension Data: PrimitiveType {
  public static var odataKind: EdmKind { .binary }
  public init?(odataValue value: PrimitiveValue) {
    guard case .binary(let data) = value else { return nil }
    self = data
  }
  public var odataValue: PrimitiveValue { .binary(self) }
  public static var odataPlaceholder: Data { Data() }
}

extension LocalDateTime: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .dateTime }
  public init?(odataValue value: PrimitiveValue) {
    guard case .dateTime(let dateTime) = value else { return nil }
    self = dateTime
  }
  public var odataValue: PrimitiveValue { .dateTime(self) }
  public static var odataPlaceholder: LocalDateTime { LocalDateTime(clamping: 0) }
  public static func odataReadIfPresent(_ cell: Cell) -> LocalDateTime? {
    cell.integer.map(LocalDateTime.init(clamping:))
  }
}

extension PaddedCode: PrimitiveType, OrderedLiteralValue {
  public static var odataKind: EdmKind { .string }
  public init?(odataValue value: PrimitiveValue) {
    guard case .string(let text) = value else { return nil }
    self.init(text)
  }
  public var odataValue: PrimitiveValue { .string(text) }
  public static var odataPlaceholder: PaddedCode { PaddedCode("") }
}

extension JSONValue: PrimitiveType {
  public static var odataKind: EdmKind { .raw }
  public init?(odataValue value: PrimitiveValue) {
    guard case .json(let json) = value else { return nil }
    self = json
  }
  public var odataValue: PrimitiveValue { .json(self) }
  public static var odataPlaceholder: JSONValue { .null }
}
