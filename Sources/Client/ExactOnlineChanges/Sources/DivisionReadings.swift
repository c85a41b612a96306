public import ODataRuntime

/// Readings that all sets of a division have in common: the list of deletions, and the dates of the division's moves.
///
/// ```swift
/// var policy = ChangePolicy()
/// policy.readings = DivisionReadings()   // for all sets that are read one after another, or side by side
/// ```
///
/// A set on its own reads both with every run, which costs two calls besides those for its rows. Sets that share them
/// read them once: the whole list of deletions, for all kinds of rows. What is taken from here is at most as old as it
/// says; that delays a deletion by as much, and loses none.
public actor DivisionReadings {
  private struct Listed {
    var floor: Int64
    var rows: [Deletion]
    var read: Date
  }

  private let maximumAge: Duration
  private let time: any TimeSource
  private var moves: [String: (moves: DivisionMoves, read: Date)] = [:]
  private var listed: [String: Listed] = [:]
  /// The versions that sets have asked for, and when: the list is read for all of them.
  private var floors: [String: [String: (floor: Int64, asked: Date)]] = [:]
  private var busy: Set<String> = []
  private var waiters: [CheckedContinuation<Void, Never>] = []

  /// Nothing is read yet.
  ///
  /// - Parameters:
  ///   - maximumAge: The age of a reading up to which it is used again.
  ///   - time: The clock that ages go by.
  public init(maximumAge: Duration = .seconds(60), time: any TimeSource = SystemTime()) {
    self.maximumAge = maximumAge
    self.time = time
  }

  /// Has the list of deletions read anew when it is next asked for: after news of a change. Costs no call by itself.
  public func expire() { listed = [:] }

  /// - Returns: The dates, and whether that took a call.
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
        return DeletionList(rows: known.rows.filter { $0.type == type && $0.version > floor })
      }
      // A set that is not read any more must not hold the others back.
      floors[key] = floors[key]?.filter { now.timeIntervalSince($0.value.asked) < 3600 }
      let lowest = floors[key]?.values.map(\.floor).min() ?? floor
      var list = try await address.deletions(above: lowest, type: nil)
      listed[key] = Listed(floor: lowest, rows: list.rows, read: now)
      list.rows = list.rows.filter { $0.type == type && $0.version > floor }
      return list
    }
  }

  private func isFresh(_ read: Date) -> Bool {
    let age = time.now.timeIntervalSince(read)
    return age >= 0 && age < maximumAge / .seconds(1)
  }

  /// One at a time for each key, so that what one reads is there for the next.
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
