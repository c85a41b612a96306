import GRDB

/// Prepared statements by their text. A statement is taken out while it runs, so that the same one can run inside of
/// itself, for the children of children of one set.
final class StatementCache {
  /// Filters have values as arguments, so programs come with few texts.
  private static let limit = 1000
  private var statements: [String: Statement] = [:]
  /// Those that make rows, by table: their texts are long, and they do not run inside of themselves.
  private var insertions: [String: Statement] = [:]

  func take(_ sql: String, in database: Database) throws -> Statement {
    if let statement = statements.removeValue(forKey: sql) { return statement }
    return try database.makeStatement(sql: sql)
  }

  func put(_ statement: Statement, _ sql: String) {
    if statements.count >= Self.limit { statements.removeAll() }
    statements[sql] = statement
  }

  /// Takes the id, then all columns, then the hidden ones.
  func insertion(into set: SetSchema, in database: Database) throws -> Statement {
    if let statement = insertions[set.table] { return statement }
    let names = ["\"#id\""] + set.columns.map(\.sqlName) + set.hiddenColumns
    let marks = repeatElement("?", count: names.count).joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(set.table) (\(names.joined(separator: ", "))) VALUES (\(marks))")
    insertions[set.table] = statement
    return statement
  }

  func removeAll() {
    statements.removeAll()
    insertions.removeAll()
  }
}
