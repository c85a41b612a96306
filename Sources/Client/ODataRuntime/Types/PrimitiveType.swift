/// A Swift type that a primitive property, key or parameter can have.
///
/// Conform to it to read a property into a custom type: map the property's Edm type to it in the generator's
/// configuration, and implement the conversions from and to a ``PrimitiveValue``.
public protocol PrimitiveType: PropertyValue, WritableValue, LiteralValue, EntityKey, Hashable {
  /// Creates a value from its primitive form; nil if this type cannot represent it.
  ///
  /// - Parameter value: The primitive value.
  init?(odataValue value: PrimitiveValue)
  /// The primitive form.
  var odataValue: PrimitiveValue { get }
  /// The kind as which a function result of this type is read.
  static var odataKind: EdmKind { get }
  /// The value of a non-nullable property in a row that lacks it: the type's zero. Only rows that were read with
  /// ``MissingValues/accepted`` lack one.
  static var odataPlaceholder: Self { get }
}

extension PrimitiveType {
  /// The value in a cell, or the placeholder if it has none.
  public static func odataRead(_ cell: Cell) -> Self { odataReadIfPresent(cell) ?? odataPlaceholder }

  /// The value in a cell that may have none.
  public static func odataReadIfPresent(_ cell: Cell) -> Self? {
    guard let value = cell.primitiveValue else { return nil }
    return Self(odataValue: value)
  }

  /// The value, to be sent.
  public var odataChange: ChangeValue { .primitive(odataValue) }

  /// The only value of a key; nil if there are several.
  public init?(odataKeyValues: [PrimitiveValue]) {
    guard odataKeyValues.count == 1 else { return nil }
    self.init(odataValue: odataKeyValues[0])
  }

  /// The value, as the only one of a key.
  public var odataKeyValues: [PrimitiveValue] { [odataValue] }
}

extension Entity where Self: Identifiable, Key: PrimitiveType {
  /// The key.
  public var id: Key { entityKey ?? .odataPlaceholder }
}

/// A code list: known codes are static members, and any other code that the service sends is also a value.
///
/// Compare with `==` or `switch` with a `default`.
///
/// Generated types are `Codable` as well, as their raw values.
public protocol OpenEnumeration: RawRepresentable, PrimitiveType, OrderedLiteralValue where RawValue: PrimitiveType {
  /// Creates a code, known or not.
  ///
  /// - Parameter rawValue: The code as the service sends it.
  init(rawValue: RawValue)
  /// The codes known when the client was generated.
  static var knownValues: [Self] { get }
}

extension OpenEnumeration {
  /// Whether this code was known when the client was generated.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  /// The kind of the raw value.
  public static var odataKind: EdmKind { RawValue.odataKind }

  /// The value as this type; nil if this type cannot carry it.
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
