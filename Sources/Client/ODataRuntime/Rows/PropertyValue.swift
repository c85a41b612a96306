/// A type that a generated accessor can return: a primitive, an Optional, an array, a complex value or a navigation.
public protocol PropertyValue: Sendable {
  /// The value in a cell. Never fails: an absent value reads as nil, as an empty collection or, if the metadata
  /// promises a value, as a placeholder, see ``MissingValues``.
  ///
  /// - Parameter cell: The property of a row.
  static func odataRead(_ cell: Cell) -> Self
  /// The value in a cell; nil if it has none.
  ///
  /// - Parameter cell: The property of a row.
  static func odataReadIfPresent(_ cell: Cell) -> Self?
}

extension PropertyValue {
  /// The value in a cell; nil if it has none.
  public static func odataReadIfPresent(_ cell: Cell) -> Self? { cell.hasValue ? odataRead(cell) : nil }
}

extension Optional: PropertyValue where Wrapped: PropertyValue {
  /// The value in a cell; nil if it has none.
  public static func odataRead(_ cell: Cell) -> Wrapped? { Wrapped.odataReadIfPresent(cell) }
  /// The value in a cell; the inner Optional is nil if it has none.
  public static func odataReadIfPresent(_ cell: Cell) -> Wrapped?? { .some(Wrapped.odataReadIfPresent(cell)) }
}

extension Array: PropertyValue where Element: PropertyValue {
  /// The elements in a cell; empty if it has no value.
  public static func odataRead(_ cell: Cell) -> [Element] {
    switch cell.child {
    case .values(let list): list.table.properties.indices.map { Element.odataRead(Cell(list, $0)) }
    case .rows(let rows, _): rows.compactMap { (Element.self as? any RowValue.Type)?.init(row: $0) as? Element }
    default: []
    }
  }
}

/// A to-many navigation of a row: the related rows, if the query expanded it.
public struct Expanded<Element: Entity>: PropertyValue {
  /// The rows; nil if the query did not expand this navigation. Reading through the client completes a collection that
  /// the server truncated; see ``nextLink``.
  public let rows: [Element]?
  /// The address of the remaining rows, if the server sent only the first ones.
  public let nextLink: String?
  /// The address of the rows, if the navigation was not expanded.
  public let deferredLink: String?

  /// Whether the query expanded this navigation.
  public var isExpanded: Bool { rows != nil }

  /// The rows or the address in a cell.
  public static func odataRead(_ cell: Cell) -> Self {
    switch cell.child {
    case .rows(let rows, let next): Self(rows: rows.map(Element.init(row:)), nextLink: next, deferredLink: nil)
    case .deferred(let uri): Self(rows: nil, nextLink: nil, deferredLink: uri)
    default: Self(rows: nil, nextLink: nil, deferredLink: nil)
    }
  }
}

/// A to-one navigation of a row: the related row, if the query expanded it.
public struct ExpandedOne<Element: Entity>: PropertyValue {
  /// The row; nil if there is none, or if the query did not expand this navigation.
  public let row: Element?
  /// Whether the query expanded this navigation.
  public let isExpanded: Bool
  /// The address of the row, if the navigation was not expanded.
  public let deferredLink: String?

  /// The row or the address in a cell.
  public static func odataRead(_ cell: Cell) -> Self {
    switch cell.child {
    case .row(let row): Self(row: Element(row: row), isExpanded: true, deferredLink: nil)
    case .deferred(let uri): Self(row: nil, isExpanded: false, deferredLink: uri)
    default: Self(row: nil, isExpanded: cell.slot.isNull, deferredLink: nil)
    }
  }
}

extension Expanded: Equatable where Element: Equatable {}
extension Expanded: Hashable where Element: Hashable {}
extension ExpandedOne: Equatable where Element: Equatable {}
extension ExpandedOne: Hashable where Element: Hashable {}
