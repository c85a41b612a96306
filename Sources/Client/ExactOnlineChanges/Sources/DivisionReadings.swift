public import ODataRuntime

/// A cache of what all sets of a division need in each run: the list of deletions and the dates of the division's
/// moves.
///
/// ```swift
/// var policy = ChangePolicy()
/// policy.readings = DivisionReadings()
/// ```
///
/// Give the policy to all sets of the division, read in sequence or concurrently. Without it, each run of a set reads
/// both, which costs two calls besides those for the rows. Sets that share it read both once within the maximum age: the
/// deletions of all entity types in one list. A deletion can be delivered later by that age, but is not lost.
public actor DivisionReadings {
  private struct Listed {
    var floor: Int64
    var list: DeletionList
    var read: Date
    /// The paths of the sets that have used it.
    var users: Set<String>
  }

  private let maximumAge: Duration
  private let time: any TimeSource
  private var moves: [String: (moves: DivisionMoves, read: Date)] = [:]
  private var listed: [String: Listed] = [:]
  /// The version from which each set needs deletions, by the set's path: the list is read from the lowest.
  private var floors: [String: [String: (floor: Int64, asked: Date)]] = [:]
  private var busy: Set<String> = []
  private var waiters: [CheckedContinuation<Void, Never>] = []

  /// Creates an empty cache.
  ///
  /// - Parameters:
  ///   - maximumAge: The time for which a result is used again.
  ///   - time: The clock by which ages are measured.
  public init(maximumAge: Duration = .seconds(60), time: any TimeSource = SystemTime()) {
    self.maximumAge = maximumAge
    self.time = time
  }

  /// Discards the list of deletions, so that the next run reads it again. For use after a hint; makes no call itself.
  public func expire() { listed = [:] }

  /// Discards the dates of the division's moves, too.
  func expireAll() { (listed, moves) = ([:], [:]) }

  /// - Returns: The dates, and whether they took a call.
  func moves(at address: SetAddress) async throws -> (moves: DivisionMoves, isNew: Bool) {
    let key = address.service("system").description
    return try await alone(key) {
      if let known = moves[key], isFresh(known.read) { return (known.moves, false) }
      let read = time.now
      let found = try await address.moves()
      moves[key] = (found, read)
      return (found, true)
    }
  }

  func deletions(above floor: Int64, type: Int32, at address: SetAddress) async throws -> DeletionList {
    let key = address.service("sync").description
    return try await alone(key) {
      let now = time.now
      floors[key, default: [:]][address.path] = (floor, now)
      if let known = listed[key], known.floor <= floor, isFresh(known.read) {
        var list = known.list
        list.calls = 0
        let isNew = listed[key]?.users.insert(address.path).inserted ?? true
        list.origin = isNew ? .otherSet : .lastRun
        list.age = max(now.wholeSeconds - (list.read?.client ?? now.wholeSeconds), 0)
        list.rows.removeAll { $0.type != type || $0.version <= floor }
        return list
      }
      // A set that is no longer read must not make the list longer for the others.
      floors[key] = floors[key]?.filter { now.timeIntervalSince($0.value.asked) < 3600 }
      let lowest = floors[key]?.values.map(\.floor).min() ?? floor
      var list = try await address.deletions(above: lowest, type: nil, time)
      list.highest = list.rows.last?.version
      listed[key] = Listed(floor: lowest, list: list, read: now, users: [address.path])
      list.rows = list.rows.filter { $0.type == type && $0.version > floor }
      return list
    }
  }

  private func isFresh(_ read: Date) -> Bool {
    let age = time.now.timeIntervalSince(read)
    return age >= 0 && age < maximumAge / .seconds(1)
  }

  /// Runs one body at a time per key, so that concurrent callers share a result instead of reading it twice.
  private func alone<Value: Sendable>(_ key: String, _ body: () async throws -> Value) async throws -> Value {
    while busy.contains(key) { await withCheckedContinuation { waiters.append($0) } }
    busy.insert(key)
    defer {
      busy.remove(key)
      let waiting = waiters
      waiters = []
      for waiter in waiting { waiter.resume() }
    }
    return try await body()
  }
}
