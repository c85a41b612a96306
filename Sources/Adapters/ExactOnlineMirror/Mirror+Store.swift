import Foundation
import GRDB
public import MirrorEngine

extension Mirror {
  /// The state of a set of a division.
  ///
  /// - Parameters:
  ///   - set: The name of the set.
  ///   - division: The division.
  /// - Returns: The record of its last page; nil if there is none.
  /// - Throws: GRDB's `DatabaseError`.
  public func record(of set: String, in division: Int32) async throws -> MirrorRecord? {
    try await read { database in
      guard try !Row.fetchAll(database, sql: OwnTables.presence).isEmpty else { return nil }
      return try Self.record(of: set, in: division, database)
    }
  }

  /// Stores a page in one transaction. It survives the end of the process; a power failure may undo the last pages,
  /// together with their cursors.
  ///
  /// - Parameter page: The page.
  /// - Throws: GRDB's `DatabaseError`, or `MirrorConflict`.
  public func apply(_ page: MirrorPage) async throws {
    try await transaction { database in
      let record = page.record
      guard try Self.record(of: record.set, in: record.division, database) == page.follows else {
        throw MirrorConflict(record)
      }
      for part in page.parts {
        let statements = TableStatements(part.table)
        if page.follows == nil { try database.execute(sql: statements.disowning, arguments: [record.division]) }
        try Self.delete(page.deletions, statements, in: record.division, database)
        if !part.rows.isEmpty {
          try database.cachedStatement(sql: statements.upsert)
            .execute(part.rows, last: record.generation, in: database)
        }
        // In the first full read there are no older rows.
        if page.completes, record.generation > 1 {
          try database.execute(sql: statements.cleaning, arguments: [record.division, record.generation])
        }
      }
      try database.cachedStatement(sql: OwnTables.storing).execute(
        arguments: [
          record.set, record.division, record.cursor, record.generation, record.isComplete, record.updated,
        ])
    }
  }

  /// The number of rows of a division in a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - division: The division.
  /// - Throws: GRDB's `DatabaseError`.
  public func count(_ table: MirrorTable, in division: Int32) async throws -> Int {
    try await read {
      try Int.fetchOne($0, sql: TableStatements(table).count, arguments: [division]) ?? 0
    }
  }

  /// The keys of all rows of a division in a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - division: The division.
  /// - Throws: GRDB's `DatabaseError`.
  public func keys(_ table: MirrorTable, in division: Int32) async throws -> [MirrorCell] {
    try await read {
      try DatabaseValue.fetchAll($0, sql: TableStatements(table).keys, arguments: [division]).map(MirrorCell.init)
    }
  }

  /// The exact sums of a decimal column over the rows of a division, grouped by other columns.
  ///
  /// - Parameters:
  ///   - column: The decimal column.
  ///   - groups: The columns to group by.
  ///   - filter: Columns with the range of numbers that rows must have. Null is in no range.
  ///   - table: The table.
  ///   - division: The division.
  /// - Returns: The values of each group, in the order of `groups`, and its sum.
  /// - Throws: GRDB's `DatabaseError`.
  public func sums(
    of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>], in table: MirrorTable,
    division: Int32
  ) async throws -> [MirrorSum] {
    let sql = TableStatements(table).sums(of: column, by: groups, where: filter)
    return try await read { database in
      try Row.fetchAll(database, sql: sql, arguments: [division]).map { row in
        let values = Array(row.databaseValues)
        return MirrorSum(
          group: values.dropLast().map(MirrorCell.init), sum: String.fromDatabaseValue(values[values.count - 1]) ?? "0")
      }
    }
  }

  private static func record(
    of set: String, in division: Int32, _ database: Database
  ) throws -> MirrorRecord? {
    let statement = try database.cachedStatement(sql: OwnTables.record)
    guard let row = try Row.fetchOne(statement, arguments: [set, division]) else { return nil }
    return MirrorRecord(
      set: set, division: division, cursor: row[0], generation: row[1], isComplete: row[2], updated: row[3])
  }

  private static func delete(
    _ keys: [MirrorCell], _ statements: TableStatements, in division: Int32, _ database: Database
  ) throws {
    guard !keys.isEmpty else { return }
    for sql in [statements.deletion, statements.deletionOfLines].compactMap(\.self) {
      let statement = try database.cachedStatement(sql: sql)
      for key in keys { try statement.execute(arguments: [division, key.databaseValue]) }
    }
  }

  /// Runs a transaction that locks out other writers from its beginning, so that what it reads does not change before
  /// it writes.
  func transaction(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
    try await write { database in
      try database.inTransaction(.immediate) {
        try body(database)
        return .commit
      }
    }
  }
}
