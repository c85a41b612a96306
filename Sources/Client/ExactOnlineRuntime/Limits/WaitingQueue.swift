/// The calls that wait for one app and division, first come, first served: interactive calls before bulk ones, except
/// for one turn in ten, so that bulk work always makes progress.
struct WaitingQueue {
  /// The admission of a call.
  struct Place {
    var order: UInt64
    /// Whether the caller has been told that it waits.
    var wasAnnounced: Bool
  }

  struct Waiter {
    let id: UInt64
    var demand: RateLimitRecord.Demand
    let isBulk: Bool
    /// The latest time at which the call may be sent.
    let latest: Int64?
    let waitsForNextDay: Bool
    /// Called once with the time until which the call waits.
    let announce: @Sendable (_ until: Int64) -> Void
    let continuation: CheckedContinuation<Place, any Error>
    var isAnnounced = false
  }

  private var interactive: [Waiter] = []
  private var bulk: [Waiter] = []
  /// Interactive calls that overtook waiting bulk calls since a bulk call last had its turn.
  private var turns = 0

  static let turnsBeforeBulk = 9
  /// The number of calls decided about together: more than a minute admits, and few enough to decide often.
  static let batchSize = 128

  var isEmpty: Bool { interactive.isEmpty && bulk.isEmpty }
  var count: Int { interactive.count + bulk.count }

  mutating func append(_ waiter: Waiter) {
    if waiter.isBulk { bulk.append(waiter) } else { interactive.append(waiter) }
  }

  /// The calls that are next, in order.
  var next: [Waiter] {
    var order: [Waiter] = []
    var (first, second, turns) = (interactive[...], bulk[...], turns)
    while order.count < Self.batchSize {
      let isBulksTurn = !second.isEmpty && turns >= Self.turnsBeforeBulk
      if !first.isEmpty, !isBulksTurn {
        order.append(first.removeFirst())
        if !second.isEmpty { turns += 1 }
      } else if !second.isEmpty {
        var waiter = second.removeFirst()
        // On its turn a bulk call may use the reserve: otherwise it would never be sent while interactive calls keep
        // coming.
        waiter.demand.leavesReserve = !isBulksTurn
        order.append(waiter)
        turns = 0
      } else {
        break
      }
    }
    return order
  }

  /// Removes a waiter from the queue; nil if it is no longer there.
  mutating func remove(_ id: UInt64, isAdmitted: Bool) -> Waiter? {
    if let index = interactive.firstIndex(where: { $0.id == id }) {
      if isAdmitted, !bulk.isEmpty { turns += 1 }
      return interactive.remove(at: index)
    }
    guard let index = bulk.firstIndex(where: { $0.id == id }) else { return nil }
    if isAdmitted { turns = 0 }
    return bulk.remove(at: index)
  }

  /// Marks a waiter as told that it waits, and returns the function that tells it.
  mutating func markAnnounced(_ id: UInt64) -> (@Sendable (_ until: Int64) -> Void)? {
    if let index = interactive.firstIndex(where: { $0.id == id }) {
      interactive[index].isAnnounced = true
      return interactive[index].announce
    }
    guard let index = bulk.firstIndex(where: { $0.id == id }) else { return nil }
    bulk[index].isAnnounced = true
    return bulk[index].announce
  }
}
