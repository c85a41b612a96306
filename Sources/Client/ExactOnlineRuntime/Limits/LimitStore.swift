/// Keeps the counters of calls where every process that calls with the same app finds them.
///
/// Without one each process counts its own calls, and learns of the others' from what the answers say is left. With one
/// they count together, and do not run into a limit that only all of them know of.
///
/// A call costs two updates, and a division allows sixty calls a minute: a store need not be fast.
public protocol LimitStore: Sendable {
  /// Locks the record of a key for all tasks, processes and machines that share the store, hands over what is stored
  /// now, or an empty record, and stores what `change` makes of it before anybody else can read or change it.
  ///
  /// Records are small (a few kB), and their loss does no harm that the next answers do not mend: they need not survive
  /// a power cut, and an unreadable one is an empty one (``LimitRecord/init(encoded:)``). `change` is quick, waits for
  /// nothing and runs once.
  ///
  /// - Returns: What `change` returned.
  /// - Throws: When the record cannot be read or stored. The client then counts by itself, and says so in its log.
  func update<Outcome: Sendable>(
    _ key: LimitKey, _ change: @Sendable (inout LimitRecord) -> Outcome
  ) async throws -> Outcome
}

/// A record of counters cannot be used: it was written by a newer version of this package.
public struct UnknownLimitRecordVersion: Error, Sendable, Hashable, CustomStringConvertible {
  public let version: Int

  public var description: String {
    "the stored call counters have version \(version), this package knows up to \(LimitRecord.version); update it"
  }
}
