import GRDB
import GRDBSQLite
import MirrorEngine

extension Statement {
  /// Executes the statement once for each row.
  ///
  /// Cells are bound directly, since GRDB's arguments would take as much time as SQLite itself.
  ///
  /// - Parameters:
  ///   - rows: The rows, whose cells are the first arguments.
  ///   - last: The last argument, after the cells.
  func execute(_ rows: MirrorRows, last: Int64, in database: Database) throws {
    for row in rows {
      defer { sqlite3_reset(sqliteStatement) }
      for (position, cell) in row.enumerated() { try check(bind(cell, at: CInt(position + 1)), in: database) }
      try check(sqlite3_bind_int64(sqliteStatement, CInt(row.count + 1), last), in: database)
      try check(sqlite3_step(sqliteStatement), in: database)
    }
    sqlite3_clear_bindings(sqliteStatement)
  }

  private func bind(_ cell: MirrorCell, at index: CInt) -> CInt {
    switch cell {
    case .null: return sqlite3_bind_null(sqliteStatement, index)
    case .integer(let number): return sqlite3_bind_int64(sqliteStatement, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          // SQLITE_TRANSIENT: SQLite copies the text.
          sqlite3_bind_text(
            sqliteStatement, index, $0.baseAddress, CInt($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
      }
    }
  }

  private func check(_ code: CInt, in database: Database) throws {
    guard code != SQLITE_OK, code != SQLITE_DONE else { return }
    let message = database.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

extension MirrorCell {
  /// The value as a statement's argument.
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }

  /// Reads the value of a column. A mirror stores no floating-point numbers and no blobs; these become text.
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .text("\(number)")
    case .string(let text): self = .text(text)
    case .blob(let data): self = .text(data.base64EncodedString())
    }
  }
}
