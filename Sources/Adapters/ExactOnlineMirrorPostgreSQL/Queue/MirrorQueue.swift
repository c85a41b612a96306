public import ExactOnlinePostgreSQL
public import ExactOnlineRuntime
import MirrorPostgreSQLTrait

/// The divisions to mirror, as rows of a table in PostgreSQL that the workers of any number of machines share.
///
/// When a division is due, one worker claims it and holds a ``DivisionLease`` until it finishes. The lease of a worker
/// that dies expires, and another one continues after the last stored page. A division that cannot be read is parked
/// with the reason, which does not affect the others.
///
/// All times are those of the database's clock; the clocks of the machines do not matter. The queue makes no API calls.
///
/// ```swift
/// let queue = try MirrorQueue(in: database)
/// try await queue.follow(try await exact.divisions())  // all divisions of the login
/// ```
///
/// ``create(in:schema:)`` creates its tables, once.
public struct MirrorQueue: Sendable {
  /// The default schema of the mirror's tables: `exact_online`.
  public static let defaultSchema = "exact_online"

  let database: PostgreSQLDatabase
  let table: QueueTable

  /// Creates a queue. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - database: The database, which other stores may also use.
  ///   - schema: The schema that ``create(in:schema:)`` created.
  /// - Throws: `PostgreSQLError` if it is not a valid name.
  public init(in database: PostgreSQLDatabase, schema: String = defaultSchema) throws {
    self.database = database
    table = try QueueTable(schema: schema)
  }

  /// Creates the schema, the tables and the view `mirror_status` unless they exist. Several programs may do so at once.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - schema: The schema of the mirror's tables.
  /// - Throws: `PostgreSQLError`; ``MirrorSchemaError`` if something else has one of the names, and nothing is changed.
  public static func create(in database: PostgreSQLDatabase, schema: String = defaultSchema) async throws {
    let table = try QueueTable(schema: schema)
    if try await database.has(QueueTable.names, in: schema) { return }
    try await database.define(in: schema) { transaction in
      try await OwnTables.check(in: schema, transaction)
      for statement in table.creation { try await transaction.execute(statement) }
    }
  }

  // MARK: Divisions

  /// Adds divisions, which are due immediately. Divisions that are in the queue already keep their state, and get the
  /// new name.
  ///
  /// - Parameter divisions: The divisions and, for operators, their names.
  /// - Returns: The number of those that are new.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func enqueue(_ divisions: [(code: Int32, name: String?)]) async throws -> Int {
    try await database.transaction(isDurable: true) { try await enqueue(divisions, $0).count }
  }

  private func enqueue(
    _ divisions: [(code: Int32, name: String?)], _ transaction: ShortTransaction
  ) async throws -> [Int32] {
    let list = JSONValue.array(
      divisions.map { division in
        .object([
          "division": .number("\(division.code)"),
          "name": division.name.map { .string($0.replacing("\0", with: "\u{FFFD}")) } ?? .null,
        ])
      })
    return try await Self.codes(transaction.execute(table.enqueuing, list.description))
  }

  /// Adds divisions as listed by the service; see ``enqueue(_:)``.
  ///
  /// - Parameter divisions: All that the user of a client can open: `try await exact.divisions()`.
  /// - Returns: The number of those that are new.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func enqueue(_ divisions: [DivisionSummary]) async throws -> Int {
    try await enqueue(listed(divisions))
  }

  /// Takes over the current list of the login's divisions. New ones are due immediately, those that are no longer
  /// listed are parked as `not listed`, with their rows, and those that are listed again are due immediately.
  ///
  /// Divisions that are being updated, or that are parked for another lasting reason, are not parked. An empty list
  /// parks nothing.
  ///
  /// - Parameter divisions: All that the user of a client can open: `try await exact.divisions()`.
  /// - Returns: The divisions whose state has changed.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func follow(_ divisions: [DivisionSummary]) async throws -> MirrorListChange {
    try await follow(listed(divisions))
  }

  /// Takes over a list of divisions; as `follow` does with those that the service lists.
  ///
  /// - Parameter list: All divisions and, for operators, their names.
  /// - Returns: The divisions whose state has changed.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func follow(_ list: [(code: Int32, name: String?)]) async throws -> MirrorListChange {
    let codes = "{\(list.map { "\($0.code)" }.joined(separator: ","))}"
    return try await database.transaction(isDurable: true) { transaction in
      var change = MirrorListChange()
      change.added = try await enqueue(list, transaction)
      guard !list.isEmpty else { return change }
      change.returned = try await Self.codes(
        transaction.execute(table.unparkingListed, codes, MirrorParking.Reason.notListed.rawValue))
      change.missing = try await Self.codes(
        transaction.execute(
          table.parkingUnlisted, codes, MirrorParking.Reason.notListed.rawValue,
          "the list of the login's divisions no longer has it",
          "{\(MirrorParking.Reason.passing.map { "\"\($0.rawValue)\"" }.joined(separator: ","))}"))
      return change
    }
  }

  private static func codes(_ rows: [[String?]]) -> [Int32] {
    rows.compactMap { $0.first.flatMap { $0 }.flatMap { Int32($0) } }.sorted()
  }

  private func listed(_ divisions: [DivisionSummary]) -> [(code: Int32, name: String?)] {
    divisions.map { division in
      let names = [division.customerName, division.name].compactMap(\.self)
      return (division.code, names.isEmpty ? nil : names.joined(separator: ", "))
    }
  }

  /// Removes a division from the queue. A worker that holds it loses its lease; mirrored rows stay.
  ///
  /// - Parameter division: The division.
  /// - Throws: `PostgreSQLError`.
  public func remove(_ division: Int32) async throws {
    _ = try await change("DELETE FROM \(table.divisions) WHERE division = $1::integer", "\(division)")
  }

  /// Parks a division until ``unpark(_:)``. A worker that holds it loses its lease.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - message: The reason, for operators.
  /// - Returns: Whether it is in the queue.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func park(_ division: Int32, _ message: String) async throws -> Bool {
    try await change(
      """
      UPDATE \(table.divisions)
      SET worker = NULL, token = token + 1, parked = $2, reason = $3, ready = 'infinity'
      WHERE division = $1::integer RETURNING division
      """, "\(division)", MirrorParking.Reason.byHand.rawValue, message)
  }

  /// Makes a division due immediately that is parked or waiting.
  ///
  /// - Parameter division: The division.
  /// - Returns: Whether it was in the queue, and not being worked on.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func unpark(_ division: Int32) async throws -> Bool {
    try await change(
      """
      UPDATE \(table.divisions)
      SET parked = NULL, reason = NULL, attempts = 0, ready = clock_timestamp(), due = least(due, clock_timestamp())
      WHERE division = $1::integer AND worker IS NULL RETURNING division
      """, "\(division)")
  }

  /// Makes all divisions due immediately that are parked for a reason: after a login, for example.
  ///
  /// - Parameter reason: The reason.
  /// - Returns: The number of divisions.
  /// - Throws: `PostgreSQLError`.
  @discardableResult
  public func unparkAll(_ reason: MirrorParking.Reason) async throws -> Int {
    try await database.transaction(isDurable: true) {
      try await $0.execute(
        """
        UPDATE \(table.divisions)
        SET parked = NULL, reason = NULL, attempts = 0, ready = clock_timestamp(), due = least(due, clock_timestamp())
        WHERE parked = $1 AND worker IS NULL RETURNING division
        """, reason.rawValue
      ).count
    }
  }

  private func change(_ sql: String, _ first: String, _ others: String...) async throws -> Bool {
    try await database.transaction(isDurable: true) { try await !$0.execute(sql, [first] + others).isEmpty }
  }
}

extension PostgreSQLDatabase {
  /// Whether a schema has all these tables, views and indexes. Then nothing is created: that needs rights, and locks that
  /// workers wait for, even with `IF NOT EXISTS`.
  ///
  /// - Throws: ``MirrorSchemaError`` if something else has the name of one of the mirror's.
  func has(_ names: Set<String>, in schema: String) async throws -> Bool {
    try await transaction(isDurable: false) { transaction in
      try await OwnTables.check(in: schema, transaction)
      let found = try await transaction.execute(
        """
        SELECT relname FROM pg_class JOIN pg_namespace AS home ON home.oid = relnamespace WHERE home.nspname = $1
        """, schema)
      return names.isSubset(of: found.compactMap { $0[0] })
    }
  }

  /// Runs statements that define tables, one program at a time: `IF NOT EXISTS` does not see what another transaction
  /// is about to commit.
  func define(in schema: String, _ body: (ShortTransaction) async throws -> Void) async throws {
    try await transaction(isDurable: true) { transaction in
      try await transaction.execute("SELECT pg_advisory_xact_lock(hashtextextended('exact-online ' || $1, 0))", schema)
      // A role that may not create schemas can use an existing one.
      if try await transaction.execute("SELECT FROM pg_namespace WHERE nspname = $1", schema).isEmpty {
        let name = try Self.identifier(ofTable: schema, schema: nil)
        try await transaction.execute("CREATE SCHEMA \(name)")
      }
      try await body(transaction)
    }
  }
}
