import GRDB
public import MirrorEngine
import MirrorFiles

extension Mirror {
  /// Creates missing tables, columns, views and triggers, and replaces views and triggers that differ.
  ///
  /// - Parameter tables: The tables of a set.
  /// - Throws: GRDB's `DatabaseError`; `MirrorFileError` if a table or view of the same name is not the mirror's.
  public func prepare(_ tables: [MirrorTable]) async throws {
    let history = history
    let missing: @Sendable (MirrorTable, Database) throws -> [String] = { table, database in
      try Preparation(table: table, history: history, database: database).statements()
    }
    // Usually nothing is missing, and no lock is needed. Nothing is written to a file in which another object has one
    // of the names.
    let isReady = try await read { database in
      try tables.map { try missing($0, database) }.reduce(Preparation.own(database), +).isEmpty
    }
    if !isReady {
      try await write { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try await transaction { database in
        for sql in try Preparation.own(database) { try database.execute(sql: sql) }
        for table in tables {
          for sql in try missing(table, database) { try database.execute(sql: sql) }
        }
      }
    }
    // A power failure must not undo changes that another program has already read.
    try await write { database in
      let isTold = try Bool.fetchOne(database, sql: HistoryStatements.presence) ?? false
      try database.execute(sql: "PRAGMA synchronous = \(isTold ? "FULL" : "NORMAL")")
    }
  }

  /// The names of a table's columns, in lower case; empty if there is no table.
  static func columns(of name: String, _ database: Database) throws -> Set<String> {
    Set(try String.fetchAll(database, sql: "SELECT lower(name) FROM pragma_table_info(?)", arguments: [name]))
  }

  static func foreign(_ name: String) -> MirrorFileError {
    MirrorFileError(
      description: "The file has something else called '\(name)', which is not the mirror's, and nothing was changed: "
        + "use another file.")
  }
}

/// The changes to the schema that a table needs.
private struct Preparation {
  let table: MirrorTable
  /// The history to keep; nil for that of the table's triggers.
  let history: Mirror.History?
  let database: Database

  /// The statements that create the mirror's own tables that are missing.
  static func own(_ database: Database) throws -> [String] {
    try OwnTables.creations.compactMap { name, wanted, sql in
      let columns = try Mirror.columns(of: name, database)
      guard columns.isEmpty || columns.isSuperset(of: wanted) else { throw Mirror.foreign(name) }
      return columns.isEmpty ? sql : nil
    }
  }

  func statements() throws -> [String] {
    let statements = TableStatements(table)
    var result: [String] = []
    let columns = try Mirror.columns(of: table.name, database)
    if columns.isEmpty {
      result.append(statements.creation)
      // A table that somebody has dropped is read again.
      if let set = table.set { result.append(OwnTables.forgetting(set)) }
    } else {
      guard columns.contains(TableStatements.generation) else { throw Mirror.foreign(table.name) }
      for column in table.columns where !columns.contains(column.name.lowercased()) {
        result.append(statements.adding(column))
      }
    }
    let outgrown = try outgrown(table.name)
    if let index = statements.headerIndex {
      let found = try definition("mirror_\(table.name)_header")
      guard found.map({ $0.type == "index" && $0.table == table.name }) ?? true else {
        throw Mirror.foreign("mirror_\(table.name)_header")
      }
      if found == nil { result.append(index) }
    }
    let view = try replacing(table.view.name, "view", statements.view)
    let wanted = HistoryStatements(table: table, history: try history ?? kept())
    let triggers = try wanted.names.flatMap { name in
      try replacing(name, "trigger", wanted.triggers.first { $0.name == name }?.sql)
    }
    result += try historyStatements(wanted)
    if outgrown.isEmpty { return result + view + triggers }
    // What refers to the columns has to go meanwhile.
    return ["DROP VIEW IF EXISTS \(TableStatements.quoted(table.view.name))"]
      + wanted.names.map { "DROP TRIGGER IF EXISTS \(TableStatements.quoted($0))" } + result
      + outgrown.flatMap { TableStatements.retyping($0, in: table.name) } + [statements.view]
      + wanted.triggers.map(\.sql)
  }

  /// The columns of a table for whole numbers whose property now has fractions or text, of which SQLite would keep only
  /// what a binary number can hold.
  private func outgrown(_ name: String) throws -> [MirrorColumn] {
    let whole = Set(
      try String.fetchAll(
        database, sql: "SELECT lower(name) FROM pragma_table_info(?) WHERE type = 'INTEGER' AND pk = 0",
        arguments: [name]))
    return table.columns.filter { TableStatements.type($0) != "INTEGER" && whole.contains($0.name.lowercased()) }
  }

  /// The statements for the table of all states of rows.
  private func historyStatements(_ wanted: HistoryStatements) throws -> [String] {
    var result: [String] = []
    if let creation = wanted.creation {
      let columns = try Mirror.columns(of: "\(table.name)_history", database)
      if columns.isEmpty {
        result.append(creation)
      } else {
        guard columns.contains("mirror_sequence") else { throw Mirror.foreign("\(table.name)_history") }
        result += table.columns.filter { !columns.contains($0.name.lowercased()) }.map(wanted.adding)
        result += try outgrown("\(table.name)_history").flatMap {
          TableStatements.retyping($0, in: "\(table.name)_history")
        }
      }
    }
    return result
  }

  /// The history that the table's triggers keep.
  private func kept() throws -> Mirror.History {
    let wanted = HistoryStatements(table: table, history: .rows)
    guard let found = try definition(wanted.names[0]) else { return .none }
    return found.sql.contains(wanted.historyTable) ? .rows : .changes
  }

  /// The statements that define a view or trigger as wanted, or remove it if `sql` is nil.
  private func replacing(_ name: String, _ type: String, _ sql: String?) throws -> [String] {
    let found = try definition(name)
    if let found, found.type != type || !isOwn(found.sql, name, type) { throw Mirror.foreign(name) }
    guard found?.sql != sql else { return [] }
    return (found == nil ? [] : ["DROP \(type.uppercased()) \(TableStatements.quoted(name))"])
      + [sql].compactMap(\.self)
  }

  /// Whether a definition is written as the mirror writes it, about its table.
  private func isOwn(_ sql: String, _ name: String, _ type: String) -> Bool {
    sql.hasPrefix("CREATE \(type.uppercased()) \(TableStatements.quoted(name))")
      && sql.contains(TableStatements.quoted(table.name))
  }

  private func definition(_ name: String) throws -> (type: String, sql: String, table: String)? {
    let row = try Row.fetchOne(
      // SQLite's names are the same in upper and lower case.
      database, sql: "SELECT type, coalesce(sql, ''), tbl_name FROM sqlite_schema WHERE name = ? COLLATE NOCASE",
      arguments: [name])
    return row.map { ($0[0], $0[1], $0[2]) }
  }
}
