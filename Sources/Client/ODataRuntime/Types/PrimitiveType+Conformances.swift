extension String: PrimitiveType, OrderedLiteralValue {
  /// `Edm.String`
  public static var odataKind: EdmKind { .string }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .string(let text): self = text
    case .decimal(let number): self = DecimalText.text(of: number)
    case .integer(let number): self = String(number)
    default: return nil
    }
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .string(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: String { "" }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> String? { cell.text }
}

extension UUID: PrimitiveType {
  /// `Edm.Guid`
  public static var odataKind: EdmKind { .guid }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .guid(let id) = value else { return nil }
    self = id
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .guid(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> UUID? { cell.guid }
}

extension Bool: PrimitiveType {
  /// `Edm.Boolean`
  public static var odataKind: EdmKind { .boolean }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .boolean(let flag): self = flag
    // A flag that the service keeps as a number, `Edm.Byte` (Documentation/protocol.md, 6.2): anything but 0 is true.
    case .integer(let number): self = number != 0
    default: return nil
    }
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .boolean(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Bool { false }
}

/// The members that the integer types share.
extension PrimitiveType where Self: FixedWidthInteger {
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .integer(let number) = value else { return nil }
    self.init(exactly: number)
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .integer(Int64(clamping: self)) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Self { 0 }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> Self? { cell.integer.flatMap { Self(exactly: $0) } }
}

extension UInt8: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Byte`
  public static var odataKind: EdmKind { .byte }
}

extension Int8: PrimitiveType, OrderedLiteralValue {
  /// `Edm.SByte`
  public static var odataKind: EdmKind { .sbyte }
}

extension Int16: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Int16`
  public static var odataKind: EdmKind { .int16 }
}

extension Int32: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Int32`
  public static var odataKind: EdmKind { .int32 }
}

extension Int64: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Int64`
  public static var odataKind: EdmKind { .int64 }
}

extension Decimal: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Decimal`
  public static var odataKind: EdmKind { .decimal }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .decimal(let number): self = number
    case .integer(let number): self = Decimal(number)
    default: return nil
    }
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .decimal(DecimalText.withoutLiteralError(self)) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Decimal { 0 }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> Decimal? { cell.decimal }
}

extension Double: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Double`
  public static var odataKind: EdmKind { .double }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    switch value {
    case .double(let number): self = number
    case .decimal(let number): self.init(DecimalText.text(of: number))
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .double(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Double { 0 }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> Double? { cell.text.flatMap { Double($0) } }
}

extension Float: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Single`
  public static var odataKind: EdmKind { .single }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard let number = Double(odataValue: value) else { return nil }
    self = Float(number)
  }
  /// Made from its shortest text, so that 0.1 stays 0.1; the same number in binary has more digits.
  public var odataValue: PrimitiveValue { .double(Double("\(self)") ?? Double(self)) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Float { 0 }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> Float? { cell.text.flatMap { Float($0) } }
}

extension Date: PrimitiveType, OrderedLiteralValue {
  /// `Edm.DateTimeOffset`
  public static var odataKind: EdmKind { .dateTimeOffset }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .instant(let date) = value else { return nil }
    self = date
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .instant(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Date { Date(timeIntervalSince1970: 0) }
}

extension Duration: PrimitiveType, OrderedLiteralValue {
  /// `Edm.Duration`
  public static var odataKind: EdmKind { .duration }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .duration(let duration) = value else { return nil }
    self = duration
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .duration(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Duration { .zero }
}

extension Data: PrimitiveType {
  /// `Edm.Binary`
  public static var odataKind: EdmKind { .binary }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .binary(let data) = value else { return nil }
    self = data
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .binary(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Data { Data() }
}

extension LocalDateTime: PrimitiveType, OrderedLiteralValue {
  /// `Edm.DateTime`
  public static var odataKind: EdmKind { .dateTime }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .dateTime(let dateTime) = value else { return nil }
    self = dateTime
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .dateTime(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: LocalDateTime { LocalDateTime(clamping: 0) }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> LocalDateTime? {
    cell.integer.map(LocalDateTime.init(clamping:))
  }
}

extension PaddedCode: PrimitiveType, OrderedLiteralValue {
  /// `Edm.String`
  public static var odataKind: EdmKind { .string }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .string(let text) = value else { return nil }
    self.init(text)
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .string(text) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: PaddedCode { PaddedCode("") }
}

extension JSONValue: PrimitiveType {
  /// Any JSON.
  public static var odataKind: EdmKind { .raw }
  /// The value as this type; nil if this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard case .json(let json) = value else { return nil }
    self = json
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { .json(self) }
  /// The value for rows that lack one.
  public static var odataPlaceholder: JSONValue { .null }
}
