/// A code list: known codes are static members, and any other code the service sends is a value too.
///
/// Compare with `==` or `switch` with a `default`.
///
/// Generated types are `Codable` as well, as their raw values.
public protocol OpenEnumeration: RawRepresentable, PrimitiveType, OrderedLiteralValue where RawValue: PrimitiveType {
  /// The code with this value, known or not.
  init(rawValue: RawValue)
  /// The codes known when the client was generated.
  static var knownValues: [Self] { get }
}

extension OpenEnumeration {
  /// Whether this code was known when the client was generated.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  /// The kind of the raw value.
  public static var odataKind: EdmKind { RawValue.odataKind }

  /// The value as this type; nil when this type cannot carry it.
  public init?(odataValue value: PrimitiveValue) {
    guard let raw = RawValue(odataValue: value) else { return nil }
    self.init(rawValue: raw)
  }
  /// The value as OData has it.
  public var odataValue: PrimitiveValue { rawValue.odataValue }
  /// The value for rows that lack one.
  public static var odataPlaceholder: Self { Self(rawValue: RawValue.odataPlaceholder) }
  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> Self? {
    RawValue.odataReadIfPresent(cell).map { Self(rawValue: $0) }
  }

  /// Whether the codes are the same.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }
  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
