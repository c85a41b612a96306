import GRDBSQLite

/// The current row of a statement. Values are read from SQLite's memory, and only while it is current.
package struct StoredRow {
  let statement: OpaquePointer
  /// The number of columns that the query asked for.
  let columnCount: Int
  let hiddenCount: Int

  package var id: Int64 { sqlite3_column_int64(statement, 0) }

  package func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column + 1)) == SQLITE_NULL }

  package func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column + 1)) }

  package func double(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column + 1)) }

  /// UTF-8.
  package func text(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let bytes = sqlite3_column_text(statement, Int32(column + 1))
    return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, Int32(column + 1))))
  }

  package func blob(_ column: Int) -> UnsafeRawBufferPointer {
    let bytes = sqlite3_column_blob(statement, Int32(column + 1))
    return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, Int32(column + 1))))
  }

  package func value(_ column: Int) -> StoredValue {
    switch sqlite3_column_type(statement, Int32(column + 1)) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(double(column))
    case SQLITE_TEXT: .text(String(decoding: text(column), as: UTF8.self))
    case SQLITE_BLOB: .blob(Array(blob(column)))
    default: .null
    }
  }

  /// The value of a hidden column, by its place among those of the set.
  package func hidden(_ index: Int) -> StoredValue { value(columnCount + index) }

  /// The values that the rows are ordered by, in the order of `$orderby`.
  package func orderValue(_ index: Int) -> StoredValue { value(columnCount + hiddenCount + index) }
}
