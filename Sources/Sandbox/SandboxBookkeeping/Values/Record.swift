import SandboxService
package import SandboxStore

/// A row by the names of its properties, and what is to be changed of it. Names that the set does not have are passed
/// over: documents of your own may have fewer.
package struct Record {
  package let table: Table
  package private(set) var values: [StoredValue]
  /// The values that were set since it was read.
  package private(set) var changes = ColumnValues()

  /// An existing row, or a new one without values.
  package init(_ table: Table, _ values: [StoredValue]? = nil) {
    self.table = table
    self.values = values ?? Array(repeating: .null, count: table.set.columns.count)
  }

  /// A row that a payload is about to create or change.
  package init(_ table: Table, _ payload: ColumnValues, over current: [StoredValue]? = nil) {
    self.init(table, current)
    for (column, value) in payload { values[column] = value }
  }

  package func value(_ name: String) -> StoredValue { table.column(name).map { values[$0] } ?? .null }

  package func has(_ name: String) -> Bool { value(name) != .null }

  /// Nil if it is null or empty.
  package func text(_ name: String) -> String? {
    if case .text(let text) = value(name), !text.isEmpty { text } else { nil }
  }

  package func integer(_ name: String) -> Int64? {
    switch value(name) {
    case .integer(let value): value
    case .real(let value): Int64(exactly: value.rounded())
    default: nil
    }
  }

  package func flag(_ name: String) -> Bool { (integer(name) ?? 0) != 0 }

  package func amount(_ name: String) throws -> Amount? {
    let found: Amount?
    switch value(name) {
    case .real(let value): found = Amount(value)
    case .integer(let value): found = Amount(Double(value))
    case .blob(let bytes): found = Double(SortableDecimal(bytes: bytes).text).flatMap { Amount($0) }
    default: return nil
    }
    guard let found else { throw ODataError(500, "\(name): the amount is too large.") }
    return found
  }

  package var key: String { text(table.key) ?? "" }

  package mutating func set(_ name: String, _ value: StoredValue) {
    guard let column = table.column(name) else { return }
    values[column] = value
    changes[column] = value
  }

  package mutating func set(_ name: String, _ text: String?) { set(name, text.map(StoredValue.text) ?? .null) }

  package mutating func set(_ name: String, _ number: Int64?) {
    guard let column = table.column(name) else { return }
    switch (number, table.set.columns[column].kind) {
    case (let number?, let kind) where kind.family == .floating: set(name, .real(Double(number)))
    case (let number?, let kind): set(name, kind.range.contains(number) ? .integer(number) : .null)
    case (nil, _): set(name, StoredValue.null)
    }
  }

  package mutating func set(_ name: String, _ amount: Amount?) {
    guard let column = table.column(name) else { return }
    switch (amount, table.set.columns[column].kind.family) {
    case (let amount?, .decimal): set(name, SortableDecimal("\(amount.double)").map { .blob($0.bytes) } ?? .null)
    case (let amount?, .integer): set(name, .integer(Int64(amount.double.rounded())))
    case (let amount?, _): set(name, .real(amount.double))
    case (nil, _): set(name, StoredValue.null)
    }
  }

  package mutating func set(_ name: String, flag: Bool) { set(name, .integer(flag ? 1 : 0)) }

  /// Sets properties that are null or empty.
  package mutating func fill(_ name: String, _ text: String?) {
    if let text, self.text(name) == nil { set(name, text) }
  }

  package mutating func fill(_ name: String, _ number: Int64?) {
    if let number, !has(name) { set(name, number) }
  }

  package mutating func fill(_ name: String, _ amount: Amount?) {
    if let amount, !has(name) { set(name, amount) }
  }

  /// Copies the other's values under these names.
  package mutating func copy(_ names: [String], from other: Record) {
    for name in names {
      let value = other.value(name)
      if value != .null { set(name, value) }
    }
  }
}
