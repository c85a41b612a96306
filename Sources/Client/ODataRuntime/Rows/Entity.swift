/// A type made of a row and its table: an entity or a complex type. Generated code conforms; users do not.
///
/// Its static members name its properties, for queries and change sets, as a ``Property`` or a similar type.
///
/// Generated types are also `Hashable`, `Encodable` and `CustomDebugStringConvertible`, with the members that this
/// protocol provides; generic code states the constraints that it needs: `<Value: Entity & Encodable>`. The protocol
/// does not inherit from these: each conforming type would then look up its protocols at run time, with code that takes
/// a twentieth of the generated module's object files.
public protocol RowValue: Sendable {
  /// The properties that the service sent.
  var row: Row { get }
  /// Creates a value from a row of its table.
  ///
  /// - Parameter row: The row.
  init(row: Row)
  /// The properties, in slot order.
  static var table: PropertyTable { get }
}

extension RowValue {
  /// Equal if each property is equally absent, null or of the same value; unknown members do not count.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.row == rhs.row }
  /// Hashes the properties that the service sent.
  public func hash(into hasher: inout Hasher) { row.hash(into: &hasher) }
  // Written here once; otherwise the compiler would derive one in each of hundreds of types.
  /// The hash value of the row.
  public var hashValue: Int { row.hashValue }

  /// `Account(ID: 5d3f…, Name: "Acme")`: the properties that have a value, by wire name.
  public var debugDescription: String { "\(Self.self)(\(row))" }

  /// Members the service sent that the metadata does not have, by wire name.
  public var unknownMembers: [String: JSONValue] { row.unknownMembers }

  /// Encodes the properties that the service sent, by wire name; see ``Row/encode(to:)``.
  public func encode(to encoder: any Encoder) throws { try row.encode(to: encoder) }
}

/// An entity type: rows of a set.
public protocol Entity: RowValue {
  /// The type that identifies a row: the key property's type, or a generated struct for a composite key. `Never` if the
  /// metadata has no key.
  associatedtype Key = Never
}

extension Entity where Key: EntityKey {
  /// The row's key; nil only if the row was read without its key properties.
  public var entityKey: Key? { row.keyValues.flatMap(Key.init(odataKeyValues:)) }
}

/// The values of an entity's key: one primitive, or a generated struct for a composite key.
public protocol EntityKey: Sendable, Hashable {
  /// The key with these values; nil if they do not match.
  ///
  /// - Parameter odataKeyValues: The values, in the order of the key properties in the entity's table.
  init?(odataKeyValues: [PrimitiveValue])
  /// The values, in the order of the key properties in the entity's table.
  var odataKeyValues: [PrimitiveValue] { get }
}

/// A structured value without a key, part of an entity or the result of a function.
public protocol ComplexType: RowValue, PropertyValue {}

extension ComplexType {
  /// The value in a cell; one without any property if the cell has none.
  public static func odataRead(_ cell: Cell) -> Self {
    if case .row(let row) = cell.child { return Self(row: row) }
    return Self(row: .empty(table))
  }
}
