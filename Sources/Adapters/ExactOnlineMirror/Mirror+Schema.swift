import GRDB
public import MirrorEngine

extension Mirror {
  /// Creates missing tables, columns, views and triggers, and replaces views and triggers that differ.
  ///
  /// - Parameter tables: The tables of a set.
  /// - Throws: GRDB's `DatabaseError`; ``MirrorFileError`` if a table or view of the same name is not the mirror's.
  public func prepare(_ tables: [MirrorTable]) async throws {
    let history = history
    // Usually nothing is missing, and no lock is needed.
    let isReady = try await queue.read { database in
      try tables.allSatisfy { try Preparation(table: $0, history: history, database: database).statements().isEmpty }
    }
    guard !isReady else { return }
    try await transaction { database in
      for table in tables {
        let preparation = Preparation(table: table, history: history, database: database)
        for sql in try preparation.statements() { try database.execute(sql: sql) }
      }
    }
  }
}

/// The changes to the schema that a table needs.
private struct Preparation {
  let table: MirrorTable
  let history: Mirror.History
  let database: Database

  func statements() throws -> [String] {
    let statements = TableStatements(table)
    var result: [String] = []
    let columns = try columns(of: table.name)
    if columns.isEmpty {
      result.append(statements.creation)
    } else {
      guard columns.contains(TableStatements.generation) else { throw foreign(table.name) }
      for column in table.columns where !columns.contains(column.name.lowercased()) {
        result.append(statements.adding(column))
      }
    }
    if let index = statements.headerIndex, try definition("mirror_\(table.name)_header") == nil { result.append(index) }
    result += try replacing(table.view.name, "view", statements.view)
    return result + (try historyStatements())
  }

  private func historyStatements() throws -> [String] {
    let wanted = HistoryStatements(table: table, history: history)
    var result: [String] = []
    if let creation = wanted.creation {
      let columns = try columns(of: "\(table.name)_history")
      if columns.isEmpty {
        result.append(creation)
      } else {
        result += table.columns.filter { !columns.contains($0.name.lowercased()) }.map(wanted.adding)
      }
    }
    for name in wanted.names {
      let sql = wanted.triggers.first { $0.name == name }?.sql
      result += try replacing(name, "trigger", sql)
    }
    return result
  }

  /// The statements that define a view or trigger as wanted, or remove it if `sql` is nil.
  private func replacing(_ name: String, _ type: String, _ sql: String?) throws -> [String] {
    let found = try definition(name)
    if let found, found.type != type { throw foreign(name) }
    guard found?.sql != sql else { return [] }
    return (found == nil ? [] : ["DROP \(type.uppercased()) \(TableStatements.quoted(name))"])
      + [sql].compactMap(\.self)
  }

  /// The names of a table's columns, in lower case; empty if there is no table.
  private func columns(of name: String) throws -> Set<String> {
    Set(try String.fetchAll(database, sql: "SELECT lower(name) FROM pragma_table_info(?)", arguments: [name]))
  }

  private func definition(_ name: String) throws -> (type: String, sql: String)? {
    let row = try Row.fetchOne(
      database, sql: "SELECT type, coalesce(sql, '') FROM sqlite_schema WHERE name = ?", arguments: [name])
    return row.map { ($0[0], $0[1]) }
  }

  private func foreign(_ name: String) -> MirrorFileError {
    MirrorFileError(
      description: "The file has something else called '\(name)', which is not the mirror's: use a file of its own, or "
        + "another name for the set.")
  }
}
