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
/// the list, and the dates when it needs them (``ChangePolicy/moveInterval``): one or two calls besides those for the
/// rows. Sets that share it read each once within the maximum age: the deletions of all entity types in one list. A
/// deletion can be delivered later by that age, but is not lost.
public actor DivisionReadings {
  private struct Listed {
    var floor: Int64
    var list: DeletionList
    var read: Date
    var number: Int
    /// The paths of the sets that have used it.
    var users: Set<String>
  }

  let maximumAge: Duration
  private let time: any TimeSource
  private var moves: [String: (dates: DivisionDates, read: Date)] = [:]
  private var listed: [String: Listed] = [:]
  /// The version from which each set needs deletions, by the set's path: the list is read from the lowest.
  private var floors: [String: [String: (floor: Int64, asked: Date)]] = [:]
  /// The number of readings so far: those that are begun from now on have higher numbers.
  private(set) var number = 0
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

  /// The dates of the division's moves. Costs one call, or none while they are known.
  ///
  /// - Parameter mark: The ``number`` after which they have to be requested.
  func moves(at address: SetAddress, after mark: Int) async throws -> DivisionDates {
    let key = address.service("system").description
    return try await alone(key) {
      if var known = knownMoves(at: address), known.number > mark {
        known.calls = 0
        return known
      }
      let read = time.now
      number += 1
      var found = DivisionDates(number: number)
      found.moves = try await address.moves()
      // A list that was begun meanwhile may be from before a move that these dates have.
      found.since = number
      if let last = moves[key]?.dates, last.moves == found.moves { found.since = last.since }
      moves[key] = (found, read)
      return found
    }
  }

  /// The dates of the division's moves if they were read within the maximum age.
  func knownMoves(at address: SetAddress) -> DivisionDates? {
    moves[address.service("system").description].flatMap { isFresh($0.read) ? $0.dates : nil }
  }

  /// The deletions above a version. Costs one call per page, or none while they are known.
  ///
  /// - Parameter mark: The ``number`` after which they have to be requested.
  func deletions(
    above floor: Int64, type: Int32, at address: SetAddress, after mark: Int
  ) async throws -> DeletionList {
    let key = address.service("sync").description
    return try await alone(key) {
      let now = time.now
      floors[key, default: [:]][address.path] = (floor, now)
      if let known = listed[key], known.floor <= floor, known.number > mark, isFresh(known.read) {
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
      number += 1
      let own = number
      var list = try await address.deletions(above: lowest, type: nil, time)
      list.highest = list.rows.last?.version
      listed[key] = Listed(floor: lowest, list: list, read: now, number: own, users: [address.path])
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
