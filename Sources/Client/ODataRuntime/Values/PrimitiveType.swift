/// A Swift type that a primitive property, key or parameter can have.
///
/// Adopt it to read a property into a type of your own: map the property's Edm type to it in the generator's
/// configuration, and say how it is made from, and turned into, a ``PrimitiveValue``.
public protocol PrimitiveType: PropertyValue, WritableValue, LiteralValue, EntityKey, Hashable {
  /// Nil when the value is not one that this type can carry.
  init?(_ value: PrimitiveValue)
  var primitiveValue: PrimitiveValue { get }
  /// The kind that a function result of this type is read as.
  static var edmKind: EdmKind { get }
  /// What an accessor of a non-nullable property returns for a row that lacks it. Decoded rows never lack one: the
  /// decoder refuses them.
  static var placeholder: Self { get }
}

extension PrimitiveType {
  public static func read(_ cell: Cell) -> Self { readIfPresent(cell) ?? placeholder }

  public static func readIfPresent(_ cell: Cell) -> Self? {
    guard let value = cell.primitiveValue else { return nil }
    return Self(value)
  }

  public var literalValue: PrimitiveValue? { primitiveValue }
  public var changeValue: ChangeValue { .primitive(primitiveValue) }

  public init?(keyValues: [PrimitiveValue]) {
    guard keyValues.count == 1 else { return nil }
    self.init(keyValues[0])
  }

  public var keyValues: [PrimitiveValue] { [primitiveValue] }
}

/// A value that a filter can compare a property with: a primitive, or an Optional of one, where nil is `null`.
public protocol LiteralValue: Sendable {
  var literalValue: PrimitiveValue? { get }
}

extension Optional: LiteralValue where Wrapped: PrimitiveType {
  public var literalValue: PrimitiveValue? { self?.primitiveValue }
}

/// A value that `<` and its relatives can compare in a filter.
public protocol OrderedLiteralValue: LiteralValue {}

extension Optional: OrderedLiteralValue where Wrapped: PrimitiveType & OrderedLiteralValue {}

/// The values of an entity's key: one primitive, or a generated struct for a composite key.
public protocol EntityKey: Sendable, Hashable {
  /// In the order of the key properties in the entity's table.
  init?(keyValues: [PrimitiveValue])
  var keyValues: [PrimitiveValue] { get }
}
