/// Values of some columns of a row, by the numbers of the columns, in their order. A dictionary would be four times as
/// slow: all that a row refers to and all that follows from it pass through one of these.
package struct ColumnValues: Sendable {
  /// By column, at least up to the last one that has a value.
  private var slots: [StoredValue?] = []
  package private(set) var count = 0

  package init() {}

  /// - Parameter capacity: How many columns the row has.
  package init(capacity: Int) { slots = Array(repeating: nil, count: capacity) }

  package var isEmpty: Bool { count == 0 }

  package var columns: [Int] { map(\.key) }

  package subscript(_ column: Int) -> StoredValue? {
    get { column < slots.count ? slots[column] : nil }
    set {
      if column >= slots.count {
        guard newValue != nil else { return }
        // Some at once: most values come in the order of their columns.
        slots.append(contentsOf: repeatElement(nil, count: (column | 31) + 1 - slots.count))
      }
      if (slots[column] == nil) != (newValue == nil) { count += newValue == nil ? -1 : 1 }
      slots[column] = newValue
    }
  }

  /// Takes the values of another, which replace those that are there.
  package mutating func merge(_ other: ColumnValues) {
    for (column, value) in other { self[column] = value }
  }

  package func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> ColumnValues {
    var found = ColumnValues(capacity: slots.count)
    for (column, value) in self where try isIncluded((column, value)) { found[column] = value }
    return found
  }
}

extension ColumnValues: Sequence {
  package typealias Element = (key: Int, value: StoredValue)

  package struct Iterator: IteratorProtocol {
    private let slots: [StoredValue?]
    private var column = 0

    fileprivate init(_ slots: [StoredValue?]) { self.slots = slots }

    package mutating func next() -> (key: Int, value: StoredValue)? {
      while column < slots.count {
        defer { column += 1 }
        if let value = slots[column] { return (column, value) }
      }
      return nil
    }
  }

  package func makeIterator() -> Iterator { Iterator(slots) }

  package var underestimatedCount: Int { count }
}

extension ColumnValues: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (Int, StoredValue)...) {
    for (column, value) in elements { self[column] = value }
  }
}
