/// A code list: known codes are static members, and any other code the service sends is a value too.
///
/// Compare with `==` or `switch` with a `default`.
public protocol OpenEnumeration: RawRepresentable, PrimitiveType, OrderedLiteralValue
where RawValue: PrimitiveType {
  init(rawValue: RawValue)
  /// The codes known when the client was generated.
  static var knownValues: [Self] { get }
}

extension OpenEnumeration {
  /// Whether this code was known when the client was generated.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  public static var edmKind: EdmKind { RawValue.edmKind }

  public init?(_ value: PrimitiveValue) {
    guard let raw = RawValue(value) else { return nil }
    self.init(rawValue: raw)
  }
  public var primitiveValue: PrimitiveValue { rawValue.primitiveValue }
  public static var placeholder: Self { Self(rawValue: RawValue.placeholder) }
  public static func readIfPresent(_ cell: Cell) -> Self? {
    RawValue.readIfPresent(cell).map { Self(rawValue: $0) }
  }

  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
