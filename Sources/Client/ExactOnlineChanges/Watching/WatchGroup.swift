public import ExactOnlineRuntime
import ODataRuntime
import Synchronization

/// A group of watched sets of a division that share a budget of calls, the list of deletions and the dates of the
/// division's moves.
///
/// ```swift
/// let group = WatchGroup(division)
/// async let accounts: Void = handle(division.sync.crm.accounts.watch(from: first, hints: hints, in: group))
/// async let items: Void = handle(division.sync.logistics.items.watch(from: second, hints: hints, in: group))
/// ```
public final class WatchGroup: Sendable {
  /// The number of calls left today, and the start of the next day; nil if unknown.
  typealias CallsLeft = @Sendable () async -> (number: Int, reset: Date)?

  let policy: WatchPolicy
  let readings: DivisionReadings
  private let callsLeft: CallsLeft
  private struct Account {
    /// The time until which the calls so far use up ``WatchPolicy/callsPerDay`` at an even rate (the theoretical arrival
    /// time of the generic cell rate algorithm).
    var paid = Date.distantPast
    /// The time of the last call.
    var last = Date.distantPast

    /// Counts calls at a time.
    mutating func charge(_ seconds: Double, at now: Date) {
      // If the clock was set back, the debt goes with it.
      if now < last { paid = paid.addingTimeInterval(now.timeIntervalSince(last)) }
      last = now
      paid = max(paid, now).addingTimeInterval(seconds)
    }
  }

  private let account = Mutex(Account())

  /// Creates a group that respects ``WatchPolicy/reserve``.
  ///
  /// - Parameters:
  ///   - division: The division of the sets.
  ///   - policy: The options for watching.
  public convenience init(_ division: Division, policy: WatchPolicy = WatchPolicy()) {
    self.init(policy, callsLeft: { await division.callBudget().map { ($0.day.remaining, $0.dayReset) } })
  }

  init(_ policy: WatchPolicy, callsLeft: @escaping CallsLeft) {
    self.policy = policy
    self.callsLeft = callsLeft
    let time = policy.changes.time
    readings = policy.changes.readings ?? DivisionReadings(maximumAge: min(.seconds(60), policy.interval), time: time)
  }

  /// Waits until a run may begin, and counts its first call.
  func admit(_ set: String) async throws {
    let time = policy.changes.time
    let pause = pauseForOneCall(at: time.now)
    if pause > 0 { try await time.sleep(for: .seconds(pause)) }
    while let left = await callsLeft(), left.number <= policy.reserve {
      // At most an hour, since the limit may be raised meanwhile.
      let pause = min(max(left.reset.timeIntervalSince(time.now), 1), 3600)
      policy.onEvent?(.outOfCalls(set: set, pause: .seconds(pause)))
      try await time.sleep(for: .seconds(pause))
    }
  }

  /// Counts calls of a run after its first.
  func charge(_ calls: Int) {
    let now = policy.changes.time.now
    account.withLock { $0.charge(Double(calls) * secondsPerCall, at: now) }
  }

  private var secondsPerCall: Double { 86_400 / Double(max(policy.callsPerDay, 1)) }

  /// Counts one call, and returns the seconds to wait before it.
  private func pauseForOneCall(at now: Date) -> Double {
    account.withLock { account in
      account.charge(secondsPerCall, at: now)
      return account.paid.timeIntervalSince(now) - Double(max(policy.burst, 1)) * secondsPerCall
    }
  }
}
