/// A piece of SQL and the values of its question marks.
struct SQLText: Sendable, Hashable {
  var sql: String
  var arguments: [StoredValue]

  init(_ sql: String, _ arguments: [StoredValue] = []) {
    self.sql = sql
    self.arguments = arguments
  }

  static func + (left: SQLText, right: SQLText) -> SQLText {
    SQLText(left.sql + right.sql, left.arguments + right.arguments)
  }

  static func value(_ value: StoredValue) -> SQLText { SQLText("?", [value]) }

  static func call(_ name: String, _ arguments: [SQLText]) -> SQLText {
    SQLText("\(name)(\(arguments.map(\.sql).joined(separator: ", ")))", arguments.flatMap(\.arguments))
  }

  /// Joined pairwise, because SQLite limits the depth of expressions, and a chain is as deep as it is long.
  static func joined(_ parts: [SQLText], by word: String) -> SQLText {
    guard parts.count > 1 else { return parts.first ?? SQLText("1") }
    let middle = parts.count / 2
    let left = joined(Array(parts[..<middle]), by: word)
    let right = joined(Array(parts[middle...]), by: word)
    return SQLText("(\(left.sql) \(word) \(right.sql))", left.arguments + right.arguments)
  }
}
