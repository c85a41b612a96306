/// A type that a generated accessor can return: a primitive, an Optional, an array, a complex value or a navigation.
public protocol PropertyValue: Sendable {
  /// The value in a cell. Never fails: what a row lacks reads as nil, as an empty collection or, where the metadata
  /// promised a value, as a placeholder that no decoded row needs.
  static func read(_ cell: Cell) -> Self
  /// The value in a cell that may have none.
  static func readIfPresent(_ cell: Cell) -> Self?
}

extension PropertyValue {
  public static func readIfPresent(_ cell: Cell) -> Self? { cell.hasValue ? read(cell) : nil }
}

extension Optional: PropertyValue where Wrapped: PropertyValue {
  public static func read(_ cell: Cell) -> Wrapped? { Wrapped.readIfPresent(cell) }
  public static func readIfPresent(_ cell: Cell) -> Wrapped?? { .some(Wrapped.readIfPresent(cell)) }
}

extension Array: PropertyValue where Element: PropertyValue {
  public static func read(_ cell: Cell) -> [Element] {
    switch cell.child {
    case .values(let list): list.table.properties.indices.map { Element.read(Cell(list, $0)) }
    case .rows(let rows, _): rows.compactMap { (Element.self as? any RowValue.Type)?.init(row: $0) as? Element }
    default: []
    }
  }
}
