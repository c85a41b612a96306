package import ODataQueries

/// The rows of a set to read, their order, and their columns.
package struct ReadQuery: Sendable {
  /// A column of the table and the value that it must have; a null is equal to nothing.
  package struct Match: Sendable {
    /// Quoted.
    var column: String
    var value: StoredValue
    /// The column's position, if an index would help.
    var index: Int?
  }

  package var set: SetSchema
  package var service: ServiceSchema
  package var filter: Expression?
  package var orderBy: [OrderTerm] = []
  /// The values of the row after which the page begins: those of `orderBy`, then those of the key.
  package var after: [Literal]?
  package var skip = 0
  package var limit: Int?
  /// Columns that the statement gives, in this order; `StoredRow` numbers them from 0.
  package var columns: [Int] = []
  private(set) var matches: [Match] = []

  package init(_ set: SetSchema, of service: ServiceSchema) {
    self.set = set
    self.service = service
  }

  /// Only rows with this key, in the order of the key.
  package mutating func match(key: [StoredValue]) {
    for (column, value) in zip(set.key, key) {
      matches.append(Match(column: set.columns[column].sqlName, value: value))
    }
  }

  package mutating func match(_ column: Int, _ value: StoredValue) {
    matches.append(Match(column: set.columns[column].sqlName, value: value, index: column))
  }

  package mutating func match(rowID: Int64) { matches.append(Match(column: "\"#id\"", value: .integer(rowID))) }

  /// Only rows that a navigation property leads to from a row with this id and this value in the link's column.
  package mutating func match(_ link: NavigationSchema.Link, rowID: Int64, value: StoredValue) {
    switch link {
    case .columns(_, let target): match(target, value)
    case .hiddenInTarget(let column): matches.append(Match(column: column, value: .integer(rowID)))
    case .hiddenInSource: matches.append(Match(column: "\"#id\"", value: value))
    }
  }
}
