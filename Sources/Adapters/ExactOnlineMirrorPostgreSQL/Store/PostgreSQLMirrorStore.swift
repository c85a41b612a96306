public import ExactOnlinePostgreSQL
import MirrorPostgreSQLTrait
public import MirrorEngine
import Synchronization

/// A mirror in PostgreSQL: one schema with the rows of all divisions, a table for each set.
///
/// A page is stored in one transaction: its rows are copied into a temporary table and upserted from there by one
/// statement, and its deletions are another. The same transaction updates the cursor and, under a lease, renews the
/// lease: a worker that has lost its lease stores nothing.
///
/// A power failure of the database server may undo the last pages together with their cursors; they are read again.
public struct PostgreSQLMirrorStore: MirrorStore {
  let database: PostgreSQLDatabase
  let schema: String
  private let history: MirrorHistory
  private let records: String
  let queue: QueueTable
  let lease: DivisionLease?
  private let prepared: PreparedTables

  /// Creates a store. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - database: The database, which other stores may also use.
  ///   - schema: The schema that ``create(in:schema:)`` created.
  ///   - history: The history to keep of the rows that this store changes. It should be the same in all programs.
  /// - Throws: `PostgreSQLError` if it is not a valid name.
  public init(
    in database: PostgreSQLDatabase, schema: String = MirrorQueue.defaultSchema, history: MirrorHistory = .none
  ) throws {
    self.database = database
    self.schema = schema
    self.history = history
    records = try PostgreSQLDatabase.identifier(ofTable: "mirror_sets", schema: schema)
    queue = try QueueTable(schema: schema)
    lease = nil
    prepared = PreparedTables()
  }

  private init(_ store: PostgreSQLMirrorStore, _ lease: DivisionLease) {
    (database, schema, records, queue) = (store.database, store.schema, store.records, store.queue)
    (history, prepared) = (store.history, store.prepared)
    self.lease = lease
  }

  /// Returns the store for the division of a lease. It stores pages only while the lease is held.
  ///
  /// - Parameter lease: The lease, of a ``MirrorQueue`` in the same schema.
  /// - Returns: The store.
  public func under(_ lease: DivisionLease) -> PostgreSQLMirrorStore { PostgreSQLMirrorStore(self, lease) }

  /// Creates the schema, and the tables of the sets' cursors and of changes, unless they exist. Several programs may do
  /// so at once.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - schema: The schema of the mirror's tables.
  /// - Throws: `PostgreSQLError`; ``MirrorSchemaError`` if something else has one of the names, and nothing is changed.
  public static func create(
    in database: PostgreSQLDatabase, schema: String = MirrorQueue.defaultSchema
  ) async throws {
    let records = try PostgreSQLDatabase.identifier(ofTable: "mirror_sets", schema: schema)
    if try await database.has(["mirror_sets", "mirror_changes"], in: schema) { return }
    try await database.define(in: schema) { transaction in
      try await OwnTables.check(in: schema, transaction)
      try await transaction.execute(
        """
        CREATE TABLE IF NOT EXISTS \(records) (
          division integer NOT NULL,
          set_name text NOT NULL,
          cursor text NOT NULL,
          generation bigint NOT NULL,
          is_complete boolean NOT NULL,
          updated timestamptz NOT NULL,
          PRIMARY KEY (division, set_name)
        ) WITH (fillfactor = 50)
        """)
      try await transaction.execute(try HistoryLayout.creationOfChanges(schema: schema))
    }
  }

  // MARK: MirrorStore

  /// Creates missing tables, columns and views.
  ///
  /// - Parameter tables: The tables of a set.
  /// - Throws: ``MirrorSchemaError`` or `PostgreSQLError`.
  public func prepare(_ tables: [MirrorTable]) async throws {
    let layouts = try prepared.unknown(tables).map { try TableLayout($0, schema: schema) }
    if layouts.isEmpty { return }
    let isReady = try await database.transaction(isDurable: false) { transaction in
      for layout in layouts {
        guard try await SchemaChange(layout, transaction).isEmpty,
          try await historyChange(layout, transaction)?.isEmpty ?? true
        else { return false }
      }
      return true
    }
    if !isReady {
      try await database.define(in: schema) { transaction in
        for layout in layouts {
          // Checked again, since another program may have made the changes meanwhile.
          let change = try await SchemaChange(layout, transaction)
          if !change.isEmpty { try await change.carryOut(transaction) }
          // A table that somebody has dropped is read again.
          if change.isCreation, let set = layout.table.set { try await forgetCursors(of: set, transaction) }
          let past = try await historyChange(layout, transaction)
          if let past, !past.isEmpty { try await past.carryOut(transaction) }
        }
      }
    }
    prepared.add(tables)
  }

  /// Makes the next update of a set read everything.
  private func forgetCursors(of set: String, _ transaction: ShortTransaction) async throws {
    try await transaction.execute(
      "UPDATE \(records) SET cursor = '', is_complete = false WHERE set_name = $1", set)
  }

  /// Refuses a schema in which something else has the name of one of the mirror's tables or views. Changes nothing.
  ///
  /// - Parameter tables: The tables of the sets.
  /// - Throws: ``MirrorSchemaError`` or `PostgreSQLError`.
  package func check(_ tables: [MirrorTable]) async throws {
    let layouts = try tables.map { try TableLayout($0, schema: schema) }
    try await database.transaction(isDurable: false) { transaction in
      try await OwnTables.check(in: schema, transaction)
      for layout in layouts {
        _ = try await SchemaChange(layout, transaction)
        _ = try await historyChange(layout, transaction)
      }
    }
  }

  private func historyChange(_ layout: TableLayout, _ transaction: ShortTransaction) async throws -> HistoryChange? {
    guard let history = try HistoryLayout(layout, history, schema: schema) else { return nil }
    return try await HistoryChange(history, layout, transaction)
  }

  /// The state of a set of a division.
  ///
  /// - Parameters:
  ///   - set: The name of the set.
  ///   - division: The division.
  /// - Returns: The record of its last page; nil if there is none.
  /// - Throws: `PostgreSQLError`.
  public func record(of set: String, in division: Int32) async throws -> MirrorRecord? {
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(
        """
        SELECT cursor, generation, is_complete, round(extract(epoch FROM updated) * 1000)::bigint
        FROM \(records) WHERE division = $1::integer AND set_name = $2
        """, "\(division)", set)
    }
    guard let row = rows.first else { return nil }
    guard row.count == 4, let cursor = row[0], let generation = row[1].flatMap({ Int64($0) }),
      let updated = row[3].flatMap({ Int64($0) })
    else { throw UnreadableTable(table: "mirror_sets") }
    return MirrorRecord(
      set: set, division: division, cursor: cursor, generation: generation, isComplete: row[2] == "t",
      updated: updated)
  }

  /// Stores a page in one transaction, which is completed even if the task is cancelled.
  ///
  /// - Parameter page: The page.
  /// - Throws: ``LeaseLost``, `MirrorConflict` or `PostgreSQLError`. Nothing was stored then, unless the connection was
  ///   lost during the commit.
  public func apply(_ page: MirrorPage) async throws {
    let work = try PageWork(page, schema: schema, history: history)
    // A power failure must not undo changes that another program has already read.
    let isDurable = history != .none
    if let lease, lease.division != page.record.division { throw LeaseLost(lease) }
    try await Task {
      do {
        try await database.transaction(isDurable: isDurable, kind: .bulk) { transaction in
          try await write(page.record, after: page.follows, transaction)
          try await work.carryOut(transaction)
          // At the end, so that the lock is short: sets of a division are stored concurrently, and heartbeats do not
          // wait.
          if let lease {
            let progress = LeaseProgress(rows: work.rows, deletions: page.deletions.count)
            try await transaction.hold(lease, in: queue, progress)
          }
        }
      } catch let error as PostgreSQLError where Self.changedTables.contains(error.kind) {
        // The next update of the process looks at the tables again.
        prepared.forget()
        throw error
      }
    }.value
  }

  /// The number of rows of a division in a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - division: The division.
  /// - Throws: `PostgreSQLError`.
  public func count(_ table: MirrorTable, in division: Int32) async throws -> Int {
    let rows = try await read(try TableLayout(table, schema: schema).counting, division)
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }

  /// The keys of all rows of a division in a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - division: The division.
  /// - Throws: `PostgreSQLError`.
  public func keys(_ table: MirrorTable, in division: Int32) async throws -> [MirrorCell] {
    let layout = try TableLayout(table, schema: schema)
    let kind = table.columns[table.key].kind
    return try await read(layout.listingKeys, division).map { MirrorCell($0[0], kind) }
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
  /// - Throws: ``MirrorSchemaError`` or `PostgreSQLError`.
  public func sums(
    of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>], in table: MirrorTable,
    division: Int32
  ) async throws -> [MirrorSum] {
    let layout = try TableLayout(table, schema: schema)
    let kinds = groups.map { layout.kind(of: $0) ?? .text }
    return try await read(try layout.summing(column, by: groups, where: filter), division).map { row in
      MirrorSum(group: zip(row, kinds).map { MirrorCell($0, $1) }, sum: (row.last ?? nil) ?? "0")
    }
  }

  /// The errors of tables or columns that somebody has dropped: 42P01, no such table, and 42703, no such column.
  private static let changedTables: [PostgreSQLError.Kind] = ["42P01", "42703"].map { .server(sqlState: $0) }

  private func read(_ sql: String, _ division: Int32) async throws -> [[String?]] {
    try await database.transaction(isDurable: false, kind: .bulk) { try await $0.execute(sql, "\(division)") }
  }

  /// Stores the record, which locks it. It is done first, so that of two programs with the same page only one writes.
  private func write(
    _ record: MirrorRecord, after old: MirrorRecord?, _ transaction: ShortTransaction
  ) async throws {
    var parameters = [
      "\(record.division)", record.set, record.cursor, "\(record.generation)", "\(record.isComplete)",
      "\(record.updated)",
    ]
    let written: [[String?]]
    if let old {
      parameters += [old.cursor, "\(old.generation)", "\(old.isComplete)", "\(old.updated)"]
      written = try await transaction.execute(
        """
        UPDATE \(records) SET cursor = $3, generation = $4::bigint, is_complete = $5::boolean, updated = \(Self.time(6))
        WHERE division = $1::integer AND set_name = $2 AND cursor = $7 AND generation = $8::bigint
          AND is_complete = $9::boolean AND updated = \(Self.time(10))
        RETURNING division
        """, parameters)
    } else {
      written = try await transaction.execute(
        """
        INSERT INTO \(records) (division, set_name, cursor, generation, is_complete, updated)
        VALUES ($1::integer, $2, $3, $4::bigint, $5::boolean, \(Self.time(6)))
        ON CONFLICT (division, set_name) DO NOTHING RETURNING division
        """, parameters)
    }
    if written.isEmpty { throw MirrorConflict(record) }
  }

  /// The SQL expression for a time from a parameter in milliseconds since 1970.
  private static func time(_ parameter: Int) -> String {
    "timestamptz 'epoch' + $\(parameter)::bigint * interval '1 millisecond'"
  }
}

/// The tables that this process has prepared, so that it checks them once and not for each division.
private final class PreparedTables: Sendable {
  private let known = Mutex<Set<MirrorTable>>([])

  func unknown(_ tables: [MirrorTable]) -> [MirrorTable] {
    known.withLock { known in tables.filter { !known.contains($0) } }
  }
  func forget() { known.withLock { $0.removeAll() } }
  func add(_ tables: [MirrorTable]) { known.withLock { $0.formUnion(tables) } }
}
