/// Looks for the two ends of references.
package struct ReferenceSearch {
  /// Tables with more rows are searched by an index.
  private static let scanned = 1000

  private let session: StoreSession

  package init(session: StoreSession) { self.session = session }

  /// Whether a set has rows, and none that a value refers to. A set without any row says nothing: a program that tries
  /// one thing has not made the other.
  package func isUnknown(_ value: StoredValue, _ reference: Reference) throws -> Bool {
    var query = ReadQuery(reference.target, of: reference.targetService)
    query.limit = 1
    let all = query
    if reference.target.key == [reference.targetColumn] {
      query.match(key: [value])
    } else {
      query.match(reference.targetColumn, value)
    }
    return try !hasRow(query) && hasRow(all)
  }

  private func hasRow(_ query: ReadQuery) throws -> Bool {
    var found = false
    try session.forEachRow(query) { _ in found = true }
    return found
  }

  /// The first of some references by which a row is referred to; nil if none is.
  package func user(of row: [StoredValue], by references: [Reference]) throws -> Reference? {
    let counts = try session.rowCounts(of: references.map(\.set), upTo: Self.scanned + 1)
    for reference in references {
      let value = row[reference.targetColumn]
      guard let count = counts[reference.set.table], count > 0, value != .null, value != .text("") else { continue }
      if try !rows(reference, value, limit: 1, isLarge: count > Self.scanned).isEmpty { return reference }
    }
    return nil
  }

  /// The ids of rows that refer to a value.
  package func rows(
    _ reference: Reference, _ value: StoredValue, limit: Int? = nil, isLarge: Bool = true
  ) throws -> [Int64] {
    var ids: [Int64] = []
    try session.forEachRow(
      sql: "SELECT \"#id\" FROM \(reference.set.table) WHERE \(reference.set.columns[reference.column].sqlName) = ?"
        + (limit.map { " LIMIT \($0)" } ?? ""),
      [value], of: [reference.set], indexed: isLarge ? [reference.column] : []
    ) { ids.append($0.id) }
    return ids
  }
}
