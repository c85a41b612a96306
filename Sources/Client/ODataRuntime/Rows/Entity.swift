/// A type made of a row and its table: an entity or a complex type. Generated code conforms; users do not.
///
/// Its static members name its properties, for queries and change sets: ``Property`` and its relatives.
public protocol RowValue: Sendable, Hashable, CustomDebugStringConvertible {
  var row: Row { get }
  init(row: Row)
  static var table: PropertyTable { get }
}

extension RowValue {
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.row == rhs.row }
  public func hash(into hasher: inout Hasher) { row.hash(into: &hasher) }
  // Written here once, or the compiler derives one in each of hundreds of types.
  public var hashValue: Int { row.hashValue }

  /// `Account(ID: 5d3f…, Name: "Acme")`: the properties that have a value, by wire name.
  public var debugDescription: String { "\(Self.self)(\(row))" }

  /// Members the service sent that the metadata does not have, by wire name.
  public var unknownMembers: [String: JSONValue] { row.unknownMembers }
}

/// An entity type: rows of a set.
public protocol Entity: RowValue {
  /// What addresses one row: the key property's type, or a generated struct for a composite key. `Never` when the
  /// metadata names no key.
  associatedtype Key = Never
}

extension Entity where Key: EntityKey {
  /// The row's key; nil only for rows that were read without their key properties.
  public var entityKey: Key? { row.keyValues.flatMap(Key.init(keyValues:)) }
}

/// A structured value without a key, part of an entity or the result of a function.
public protocol ComplexType: RowValue, PropertyValue {}

extension ComplexType {
  public static func read(_ cell: Cell) -> Self {
    if case .row(let row) = cell.child { return Self(row: row) }
    return Self(row: .empty(table))
  }
}
