/// A Swift type that a primitive property, key or parameter can have.
///
/// Adopt it to read a property into a type of your own: map the property's Edm type to it in the generator's
/// configuration, and say how it is made from, and turned into, a ``PrimitiveValue``.
public protocol PrimitiveType: PropertyValue, WritableValue, LiteralValue, EntityKey, Hashable {
  /// Nil when the value is not one that this type can carry.
  init?(odataValue value: PrimitiveValue)
  var odataValue: PrimitiveValue { get }
  /// The kind that a function result of this type is read as.
  static var odataKind: EdmKind { get }
  /// What an accessor of a non-nullable property returns for a row that lacks it. Decoded rows never lack one: the
  /// decoder refuses them.
  static var odataPlaceholder: Self { get }
}

extension PrimitiveType {
  public static func odataRead(_ cell: Cell) -> Self { odataReadIfPresent(cell) ?? odataPlaceholder }

  public static func odataReadIfPresent(_ cell: Cell) -> Self? {
    guard let value = cell.primitiveValue else { return nil }
    return Self(odataValue: value)
  }

  public var odataLiteral: PrimitiveValue? { odataValue }
  public var odataChange: ChangeValue { .primitive(odataValue) }

  public init?(odataKeyValues: [PrimitiveValue]) {
    guard odataKeyValues.count == 1 else { return nil }
    self.init(odataValue: odataKeyValues[0])
  }

  public var odataKeyValues: [PrimitiveValue] { [odataValue] }
}

/// A value that a filter can compare a property with: a primitive, or an Optional of one, where nil is `null`.
public protocol LiteralValue: Sendable {
  var odataLiteral: PrimitiveValue? { get }
}

extension Optional: LiteralValue where Wrapped: PrimitiveType {
  public var odataLiteral: PrimitiveValue? { self?.odataValue }
}

/// A value that `<` and its relatives can compare in a filter.
public protocol OrderedLiteralValue: LiteralValue {}

extension Optional: OrderedLiteralValue where Wrapped: PrimitiveType & OrderedLiteralValue {}

extension Entity where Self: Identifiable, Key: PrimitiveType {
  /// The key.
  public var id: Key { entityKey ?? .odataPlaceholder }
}
