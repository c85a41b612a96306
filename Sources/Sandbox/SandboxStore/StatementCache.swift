import GRDB

/// Prepared statements by their text. A statement is taken out while it runs, so that the same one can run inside of
/// itself, for the children of children of one set.
final class StatementCache {
  /// Filters have values as arguments, so programs come with few texts.
  private static let limit = 1000
  private var statements: [String: Statement] = [:]
  private var texts: [String: String] = [:]

  func take(_ sql: String, in database: Database) throws -> Statement {
    if let statement = statements.removeValue(forKey: sql) { return statement }
    return try database.makeStatement(sql: sql)
  }

  func put(_ statement: Statement, _ sql: String) {
    if statements.count >= Self.limit { statements.removeAll() }
    statements[sql] = statement
  }

  /// The text of a statement that is long to make, by a name.
  func text(_ name: String, _ make: () -> String) -> String {
    if let text = texts[name] { return text }
    let text = make()
    texts[name] = text
    return text
  }

  func removeAll() { statements.removeAll() }
}
