extension String: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .string }
  public init?(_ value: PrimitiveValue) {
    switch value {
    case .string(let text): self = text
    case .decimal(let number): self = DecimalText.text(of: number)
    case .integer(let number): self = String(number)
    default: return nil
    }
  }
  public var primitiveValue: PrimitiveValue { .string(self) }
  public static var placeholder: String { "" }
  public static func readIfPresent(_ cell: Cell) -> String? { cell.text }
}

extension UUID: PrimitiveType {
  public static var edmKind: EdmKind { .guid }
  public init?(_ value: PrimitiveValue) {
    guard case .guid(let id) = value else { return nil }
    self = id
  }
  public var primitiveValue: PrimitiveValue { .guid(self) }
  public static var placeholder: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
  public static func readIfPresent(_ cell: Cell) -> UUID? { cell.guid }
}

extension Bool: PrimitiveType {
  public static var edmKind: EdmKind { .boolean }
  public init?(_ value: PrimitiveValue) {
    guard case .boolean(let flag) = value else { return nil }
    self = flag
  }
  public var primitiveValue: PrimitiveValue { .boolean(self) }
  public static var placeholder: Bool { false }
}

/// What the integer types share.
extension PrimitiveType where Self: FixedWidthInteger {
  public init?(_ value: PrimitiveValue) {
    guard case .integer(let number) = value else { return nil }
    self.init(exactly: number)
  }
  public var primitiveValue: PrimitiveValue { .integer(Int64(clamping: self)) }
  public static var placeholder: Self { 0 }
  public static func readIfPresent(_ cell: Cell) -> Self? { cell.integer.flatMap { Self(exactly: $0) } }
}

extension UInt8: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .byte }
}

extension Int8: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .sbyte }
}

extension Int16: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .int16 }
}

extension Int32: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .int32 }
}

extension Int64: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .int64 }
}

extension Decimal: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .decimal }
  public init?(_ value: PrimitiveValue) {
    switch value {
    case .decimal(let number): self = number
    case .integer(let number): self = Decimal(number)
    default: return nil
    }
  }
  public var primitiveValue: PrimitiveValue { .decimal(self) }
  public static var placeholder: Decimal { 0 }
  public static func readIfPresent(_ cell: Cell) -> Decimal? { cell.decimal }
}

extension Double: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .double }
  public init?(_ value: PrimitiveValue) {
    switch value {
    case .double(let number): self = number
    case .decimal(let number): self.init(DecimalText.text(of: number))
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
  public var primitiveValue: PrimitiveValue { .double(self) }
  public static var placeholder: Double { 0 }
  public static func readIfPresent(_ cell: Cell) -> Double? { cell.text.flatMap { Double($0) } }
}

extension Float: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .single }
  public init?(_ value: PrimitiveValue) {
    guard let number = Double(value) else { return nil }
    self = Float(number)
  }
  /// By way of its shortest text: 0.1 stays 0.1, where the same number in binary has more digits.
  public var primitiveValue: PrimitiveValue { .double(Double("\(self)") ?? Double(self)) }
  public static var placeholder: Float { 0 }
  public static func readIfPresent(_ cell: Cell) -> Float? { cell.text.flatMap { Float($0) } }
}

extension Date: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .dateTimeOffset }
  public init?(_ value: PrimitiveValue) {
    guard case .instant(let date) = value else { return nil }
    self = date
  }
  public var primitiveValue: PrimitiveValue { .instant(self) }
  public static var placeholder: Date { Date(timeIntervalSince1970: 0) }
}

extension Duration: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .duration }
  public init?(_ value: PrimitiveValue) {
    guard case .duration(let duration) = value else { return nil }
    self = duration
  }
  public var primitiveValue: PrimitiveValue { .duration(self) }
  public static var placeholder: Duration { .zero }
}

extension Data: PrimitiveType {
  public static var edmKind: EdmKind { .binary }
  public init?(_ value: PrimitiveValue) {
    guard case .binary(let data) = value else { return nil }
    self = data
  }
  public var primitiveValue: PrimitiveValue { .binary(self) }
  public static var placeholder: Data { Data() }
}
