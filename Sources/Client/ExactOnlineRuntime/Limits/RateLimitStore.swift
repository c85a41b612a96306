/// Stores the call counters for all processes that call with the same app.
///
/// Without a store each process counts its own calls, and learns about the others' from the remaining calls in
/// responses. With one they count together, and stay within a limit that none of them could keep alone.
///
/// A call costs two updates, and a division allows sixty calls a minute: a store need not be fast.
public protocol RateLimitStore: Sendable {
  /// Locks the record of a key for all tasks, processes and machines that share the store, passes the stored record, or
  /// an empty one, to `change`, and stores the changed record before anything else can read or change it.
  ///
  /// Records are small (a few kB), and the next responses make up for lost ones: they need not survive a power failure,
  /// and an unreadable record counts as empty (``RateLimitRecord/init(encoded:)``). `change` is quick, waits for
  /// nothing and runs once.
  ///
  /// - Parameters:
  ///   - key: The site, app and division.
  ///   - change: Changes the record.
  /// - Returns: The result of `change`.
  /// - Throws: Any error if the record cannot be read or stored. The client then counts in its own process, and logs
  ///   that.
  func update<Outcome: Sendable>(
    _ key: RateLimitKey, _ change: @Sendable (inout RateLimitRecord) -> Outcome
  ) async throws -> Outcome
}

/// The error when a store of call counters cannot be read or written. Nothing was changed.
public struct RateLimitStoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason why a store cannot be used.
  public enum Reason: Sendable, Hashable {
    /// The stored counters were written by a newer version of this package.
    case unknownVersion(Int)
    /// The file system, database or lock refuses access; the message is the system's own.
    case inaccessible(String)
  }

  /// The reason why the store cannot be used.
  public var reason: Reason

  /// Creates an error, for custom stores.
  ///
  /// - Parameter reason: The reason.
  public init(_ reason: Reason) { self.reason = reason }

  /// One sentence, with advice.
  public var description: String {
    switch reason {
    case .unknownVersion(let version):
      "the stored call counters have version \(version), this package reads up to \(RateLimitRecord.version); update it"
    case .inaccessible(let words): "the store of call counters cannot be used: \(words)"
    }
  }
}
