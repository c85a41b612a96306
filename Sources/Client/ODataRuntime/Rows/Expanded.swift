/// A to-many navigation of a row: the rows on its other side, when the query expanded it.
public struct Expanded<Element: Entity>: PropertyValue, Hashable {
  /// The rows, or nil when the query did not expand this navigation. Reading through the client completes a collection
  /// that the server cut off; see ``nextLink``.
  public let rows: [Element]?
  /// Where the remaining rows are, when the server sent only the first.
  public let nextLink: String?
  /// The address of the rows of a navigation that was not expanded.
  public let deferredLink: String?

  public var isExpanded: Bool { rows != nil }

  public static func read(_ cell: Cell) -> Self {
    switch cell.child {
    case .rows(let rows, let next): Self(rows: rows.map(Element.init(row:)), nextLink: next, deferredLink: nil)
    case .deferred(let uri): Self(rows: nil, nextLink: nil, deferredLink: uri)
    default: Self(rows: nil, nextLink: nil, deferredLink: nil)
    }
  }
}

/// A to-one navigation of a row: the row on its other side, when the query expanded it.
public struct ExpandedOne<Element: Entity>: PropertyValue, Hashable {
  /// The row; nil when there is none, or when the query did not expand this navigation.
  public let row: Element?
  public let isExpanded: Bool
  /// The address of the row of a navigation that was not expanded.
  public let deferredLink: String?

  public static func read(_ cell: Cell) -> Self {
    switch cell.child {
    case .row(let row): Self(row: Element(row: row), isExpanded: true, deferredLink: nil)
    case .deferred(let uri): Self(row: nil, isExpanded: false, deferredLink: uri)
    default: Self(row: nil, isExpanded: cell.slot.isNull, deferredLink: nil)
    }
  }
}
