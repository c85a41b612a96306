/// A statement of which only the values differ from one time to the next, told apart without making its text.
struct StatementShape: Hashable {
  enum Kind: Hashable {
    case rows(isLimited: Bool, skips: Bool)
    case update
  }

  let kind: Kind
  let set: SetSchema
  let columns: [Int]
  var matches: [String] = []

  static func == (left: StatementShape, right: StatementShape) -> Bool {
    left.set === right.set && left.kind == right.kind && left.columns == right.columns && left.matches == right.matches
  }

  /// Of the columns the first, the last and how many there are say enough.
  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(set))
    hasher.combine(kind)
    hasher.combine(columns.count)
    hasher.combine(columns.first)
    hasher.combine(columns.last)
    hasher.combine(matches.first)
  }
}

extension ReadQuery {
  /// Nil if rows are filtered or ordered by an expression.
  var shape: StatementShape? {
    guard filter == nil, orderBy.isEmpty, after == nil else { return nil }
    return StatementShape(
      kind: .rows(isLimited: limit != nil, skips: skip > 0), set: set, columns: columns, matches: matches.map(\.column))
  }

  /// The values of a statement of this shape.
  var shapeArguments: [StoredValue] { matches.map(\.value) + bounds }

  /// Those of `LIMIT` and `OFFSET`.
  var bounds: [StoredValue] {
    if skip > 0 { return [.integer(Int64(limit ?? -1)), .integer(Int64(skip))] }
    return limit.map { [.integer(Int64($0))] } ?? []
  }
}
