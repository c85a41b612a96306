import Foundation
import GRDB
public import MirrorEngine
import MirrorTrait

/// A copy of sets of divisions in an SQLite file, for queries and reports.
///
/// ```swift
/// let mirror = try Mirror(database: "exact.sqlite")
/// try await mirror.update(division, [.accounts, .items, .salesInvoices, .transactionLines]) { print($0) }
/// ```
///
/// Each set has a table (`sales_invoices`) with the service's properties as columns, and a view (`sales_invoices_view`)
/// for queries, in which amounts are numbers with their usual sign. Other programs can read the file at any time, also
/// during an update. `update`, `estimate` and `audit` are those of `MirrorStore`. Documentation/mirror.md describes the
/// tables.
public final class Mirror: MirrorStore {
  /// The past that is kept, in addition to the rows as they are.
  public enum History: Sendable, Hashable, CaseIterable {
    /// Nothing.
    case none
    /// A row in `mirror_changes` for each row that is inserted, updated or deleted, for programs that go on from here.
    case changes
    /// The same, and in `<table>_history` each state that a row ever had.
    case rows
  }

  let queue: DatabaseQueue
  let history: History

  /// Opens the file, and creates it and the mirror's own tables if they do not exist.
  ///
  /// - Parameters:
  ///   - database: The path of the file. It may have tables of others.
  ///   - history: What is kept of the past. It applies to a table from the next update of its set on.
  /// - Throws: GRDB's `DatabaseError`.
  public init(database: String, history: History = .none) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.journalMode = .wal
    configuration.prepareDatabase { database in
      database.add(function: DecimalSum.function)
      // Rows come in the order of their changes and their keys at random: pages of the index are written once for many
      // transactions.
      try database.execute(
        sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 8000")
    }
    queue = try DatabaseQueue(path: database, configuration: configuration)
    self.history = history
    try queue.write { try $0.execute(sql: OwnTables.schema) }
  }
}

/// An error of a mirror's file.
public struct MirrorFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The description: what is wrong, and what to do.
  public let description: String
}
