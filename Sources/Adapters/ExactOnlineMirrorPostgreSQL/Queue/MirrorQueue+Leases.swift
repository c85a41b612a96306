import ExactOnlinePostgreSQL

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension MirrorQueue {
  /// Claims the division that has been ready for longest: one that is due or to be retried, or whose lease has expired.
  ///
  /// - Parameters:
  ///   - worker: A unique name of the worker.
  ///   - length: The time after which the lease expires unless it is renewed; 60 seconds by default.
  /// - Returns: The lease; nil if no division is ready.
  /// - Throws: `PostgreSQLError`.
  public func claim(by worker: String, for length: Duration = .seconds(60)) async throws -> DivisionLease? {
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(table.claiming, worker, length.milliseconds)
    }
    guard let row = rows.first else { return nil }
    guard row.count == 5, let division = row[0].flatMap({ Int32($0) }), let token = row[2].flatMap({ Int64($0) }),
      let attempt = row[3].flatMap({ Int($0) })
    else { throw UnreadableTable(table: "mirror_divisions") }
    return DivisionLease(
      division: division, name: row[1], worker: worker, token: token, length: length, attempt: attempt,
      takenFrom: row[4])
  }

  /// Renews a lease. Call it several times within the lease's length; storing a page also renews it.
  ///
  /// - Parameters:
  ///   - lease: The lease.
  ///   - calls: The number of API calls since the last renewal, for operators.
  /// - Throws: ``LeaseLost`` or `PostgreSQLError`.
  public func renew(_ lease: DivisionLease, calls: Int = 0) async throws {
    try await database.transaction(isDurable: false) {
      try await $0.hold(lease, in: table, LeaseProgress(calls: calls))
    }
  }

  /// Ends a lease after the mirror of the division has been updated.
  ///
  /// - Parameters:
  ///   - lease: The lease.
  ///   - schedule: The time at which it is due again.
  ///   - note: A sentence for operators, such as what could not be read; nil for none.
  ///   - kept: The time for which records of the division's runs are kept.
  /// - Throws: ``LeaseLost`` or `PostgreSQLError`.
  public func finish(
    _ lease: DivisionLease, next schedule: MirrorSchedule, note: String? = nil,
    keepingRuns kept: Duration = .seconds(90 * 86400)
  ) async throws {
    let next = schedule.expression(from: 6)
    try await database.transaction(isDurable: true) { transaction in
      try await end(lease, "finished", note ?? "", table.finishing(next.sql), next.parameters, in: transaction)
      try await transaction.execute(table.forgetting, "\(lease.division)", kept.milliseconds)
    }
  }

  /// Ends a lease before the division is finished, so that another worker can continue immediately. For workers that
  /// are shut down.
  ///
  /// - Parameter lease: The lease.
  /// - Throws: ``LeaseLost`` or `PostgreSQLError`.
  public func release(_ lease: DivisionLease) async throws {
    try await database.transaction(isDurable: false) {
      try await end(lease, "released", "", QueueTable.releasing, [], in: $0)
    }
  }

  /// Ends a lease after a temporary failure.
  ///
  /// - Parameters:
  ///   - lease: The lease.
  ///   - reason: One sentence for operators, without secrets.
  ///   - pause: The pause before the next attempt.
  /// - Throws: ``LeaseLost`` or `PostgreSQLError`.
  public func fail(_ lease: DivisionLease, _ reason: String, retryAfter pause: Duration) async throws {
    try await database.transaction(isDurable: true) {
      try await end(lease, "failed", reason, QueueTable.failing, [pause.milliseconds], in: $0)
    }
  }

  /// Ends a lease, and parks the division, because it cannot be read.
  ///
  /// - Parameters:
  ///   - lease: The lease.
  ///   - parking: The reason, and the time at which it is retried.
  /// - Throws: ``LeaseLost`` or `PostgreSQLError`.
  public func park(_ lease: DivisionLease, _ parking: MirrorParking) async throws {
    let until = parking.until.map { "\($0.timeIntervalSince1970)" } ?? ""
    try await database.transaction(isDurable: true) {
      try await end(
        lease, "parked", parking.message, QueueTable.parking, [parking.reason.rawValue, until], in: $0)
    }
  }

  /// The time until a division is ready.
  ///
  /// - Returns: Zero if one is; nil if there is none, or all of them are parked without an end.
  /// - Throws: `PostgreSQLError`.
  public func pauseUntilReady() async throws -> Duration? {
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(
        """
        SELECT ceil(extract(epoch FROM greatest(min(ready) - clock_timestamp(), interval '0')) * 1000)::bigint
        FROM \(table.divisions) WHERE ready < 'infinity' HAVING count(*) > 0
        """)
    }
    return rows.first?.first.flatMap { $0 }.flatMap { Int64($0) }.map { .milliseconds($0) }
  }

  /// The time until a schedule is next due, by the database's clock.
  ///
  /// - Parameter schedule: The schedule.
  /// - Throws: `PostgreSQLError`.
  package func pause(until schedule: MirrorSchedule) async throws -> Duration {
    let next = schedule.expression(from: 1)
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(
        "SELECT ceil(extract(epoch FROM (\(next.sql)) - clock_timestamp()) * 1000)::bigint", next.parameters)
    }
    return .milliseconds(max(rows.first?.first.flatMap { $0 }.flatMap { Int64($0) } ?? 0, 0))
  }

  /// The numbers of divisions that wait because something went wrong, by the reason for which they are parked; nil for
  /// those whose last attempt failed.
  package func delayed() async throws -> [MirrorParking.Reason?: Int] {
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(
        """
        SELECT parked, count(*) FROM \(table.divisions)
        WHERE worker IS NULL AND ready > clock_timestamp() AND (parked IS NOT NULL OR (reason IS NOT NULL AND attempts > 0))
        GROUP BY parked
        """)
    }
    return Dictionary(
      rows.map { ($0[0].flatMap(MirrorParking.Reason.init), $0[1].flatMap { Int($0) } ?? 0) }, uniquingKeysWith: +)
  }

  /// Whether no division is ready, and none is being worked on.
  func isDone() async throws -> Bool {
    try await database.transaction(isDurable: false) {
      try await $0.execute(
        "SELECT FROM \(table.divisions) WHERE worker IS NOT NULL OR ready <= clock_timestamp() LIMIT 1"
      ).isEmpty
    }
  }

  private func end(
    _ lease: DivisionLease, _ outcome: String, _ reason: String, _ changes: String, _ parameters: [String],
    in transaction: ShortTransaction
  ) async throws {
    // PostgreSQL's text cannot contain U+0000.
    let reason = reason.replacing("\0", with: "\u{FFFD}")
    let ended = try await transaction.execute(
      table.ending(changes), ["\(lease.division)", "\(lease.token)", lease.worker, outcome, reason] + parameters)
    if ended.isEmpty { throw LeaseLost(lease) }
  }
}

/// The work of a worker since its last report.
struct LeaseProgress: Sendable {
  var rows = 0
  var deletions = 0
  var calls = 0
}

extension ShortTransaction {
  /// Renews the lease, and locks the division's row until the transaction ends, so that no other worker can take over
  /// the lease meanwhile.
  ///
  /// - Throws: ``LeaseLost``, after which the transaction must be rolled back.
  func hold(_ lease: DivisionLease, in table: QueueTable, _ progress: LeaseProgress) async throws {
    let held = try await execute(
      table.renewing, "\(lease.division)", "\(lease.token)", lease.length.milliseconds, "\(progress.rows)",
      "\(progress.deletions)", "\(progress.calls)")
    if held.isEmpty { throw LeaseLost(lease) }
  }
}

/// The error of a mirror's table that was changed by hand, or by another version of this package.
struct UnreadableTable: Error, CustomStringConvertible {
  let table: String
  var description: String { "The table \(table) does not have the columns that this package needs." }
}
