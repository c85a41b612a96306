import Foundation
import GRDB
public import MirrorEngine
import MirrorTrait

/// A copy of sets of divisions in an SQLite file, for queries and reports.
///
/// ```swift
/// let mirror = try Mirror(database: "exact.sqlite")
/// try await mirror.update(division, [.accounts, .glAccounts, .transactionLines]) { print($0) }
/// ```
///
/// Each set has a table (`sales_invoices`) with the service's properties as columns, and a view (`sales_invoices_view`)
/// for queries, in which amounts are numbers with their usual sign. Other programs can read the file at any time, also
/// during an update. `update`, `estimate` and `audit` are those of `MirrorStore`. Documentation/mirror.md describes the
/// tables.
public final class Mirror: MirrorStore {
  /// The history that is kept in addition to the current rows.
  public typealias History = MirrorHistory

  let queue: DatabaseQueue
  /// The history to keep; nil for that of each table's triggers.
  let history: History?

  /// Opens a file, and creates it if it does not exist. The first update creates the tables; it changes nothing if
  /// another object in the file has one of their names.
  ///
  /// - Parameters:
  ///   - database: The path of the file. It may contain other tables.
  ///   - history: The history to keep from the next update of a set; nil to keep the current setting, which is none for
  ///     new tables.
  /// - Throws: GRDB's `DatabaseError`.
  public init(database: String, history: History? = nil) throws {
    var configuration = Configuration()
    configuration.busyMode = .callback { FileLock.waits(afterTries: $0) }
    configuration.prepareDatabase { database in
      database.add(function: DecimalSum.function)
      // Rows arrive in the order of their changes, with random keys, so each transaction writes many pages of the
      // index. With rare checkpoints, a page goes into the file once for many transactions.
      try database.execute(
        sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 8000")
    }
    queue = try DatabaseQueue(path: database, configuration: configuration)
    self.history = history
  }
}
