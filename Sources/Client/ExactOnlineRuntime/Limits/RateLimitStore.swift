/// Keeps the counters of calls where every process that calls with the same app finds them.
///
/// Without one each process counts its own calls, and learns of the others' from what the answers say is left. With one
/// they count together, and stay within a limit that none of them could keep alone.
///
/// A call costs two updates, and a division allows sixty calls a minute: a store need not be fast.
public protocol RateLimitStore: Sendable {
  /// Locks the record of a key for all tasks, processes and machines that share the store, hands over the stored
  /// record, or an empty one, and stores what `change` makes of it before anything else can read or change it.
  ///
  /// Records are small (a few kB), and the next answers make up for lost ones: they need not survive a power cut, and
  /// an unreadable one is an empty one (``RateLimitRecord/init(encoded:)``). `change` is quick, waits for nothing and
  /// runs once.
  ///
  /// - Returns: The result of `change`.
  /// - Throws: Any error when the record cannot be read or stored. The client then counts by itself, and logs that.
  func update<Outcome: Sendable>(
    _ key: RateLimitKey, _ change: @Sendable (inout RateLimitRecord) -> Outcome
  ) async throws -> Outcome
}

/// A store of call counters cannot be read or written. Nothing was changed.
public struct RateLimitStoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason why a store cannot be used.
  public enum Reason: Sendable, Hashable {
    /// The stored counters were written by a newer version of this package.
    case unknownVersion(Int)
    /// The file system, database or lock refuses, in its own words.
    case inaccessible(String)
  }

  /// The reason why the store cannot be used.
  public var reason: Reason

  /// For stores of your own.
  public init(_ reason: Reason) { self.reason = reason }

  /// One sentence, with what to do.
  public var description: String {
    switch reason {
    case .unknownVersion(let version):
      "the stored call counters have version \(version), this package knows up to \(RateLimitRecord.version); update it"
    case .inaccessible(let words): "the store of call counters cannot be used: \(words)"
    }
  }
}
