import GRDB

/// Prepared statements by their shape or their text. A statement is taken out while it runs, so that the same one can
/// run inside of itself, for the children of children of one set.
final class StatementCache {
  enum Key: Hashable {
    case shape(StatementShape)
    case text(String)
  }

  /// Values in filters are arguments, so programs use few different texts.
  private static let limit = 1000
  private var statements: [Key: Statement] = [:]
  /// Those that make rows, by table: they do not run inside of themselves.
  private var insertions: [ObjectIdentifier: Statement] = [:]

  func take(_ key: Key) -> Statement? { statements.removeValue(forKey: key) }

  func put(_ statement: Statement, _ key: Key) {
    if statements.count >= Self.limit { statements.removeAll() }
    statements[key] = statement
  }

  /// Takes the id, then all columns, then the hidden ones.
  func insertion(into set: SetSchema, in database: Database) throws -> Statement {
    if let statement = insertions[ObjectIdentifier(set)] { return statement }
    let names = ["\"#id\""] + set.columns.map(\.sqlName) + set.hiddenColumns
    let marks = repeatElement("?", count: names.count).joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(set.table) (\(names.joined(separator: ", "))) VALUES (\(marks))")
    insertions[ObjectIdentifier(set)] = statement
    return statement
  }

  func removeAll() {
    statements.removeAll()
    insertions.removeAll()
  }
}
