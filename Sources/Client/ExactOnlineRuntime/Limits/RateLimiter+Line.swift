import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How waiting calls are let go.
extension RateLimiter {
  /// While other processes have calls under way this one does not hear when they are back.
  private var patience: Int64 { store == nil ? LimitRecord.lease : 1000 }

  /// Decides on the calls that wait for a budget: now in this process, soon with a store.
  func decide(_ key: LimitKey) {
    guard store == nil else { return decideInStore(key) }
    let (limits, patience, now) = (limits, patience, time.now.milliseconds)
    let settled = state.withLock { state -> Settled in
      guard let line = state.lines[key] else { return Settled() }
      let candidates = line.waiting.next.map(LimitDecision.Candidate.init)
      let decision = LimitDecision(
        candidates, &state.records[key, default: LimitRecord()], limits, now: now, patience: patience)
      return state.apply(decision, key, sleeping: { self.sleeper(key, until: $0, now: now) })
    }
    settled.resume()
  }

  private func decideInStore(_ key: LimitKey) {
    let mustStart = state.withLock { state in
      guard state.lines[key] != nil else { return false }
      let isDeciding = state.lines[key]?.isDeciding == true
      state.lines[key]?.isDeciding = true
      state.lines[key]?.isDue = true
      return !isDeciding
    }
    guard mustStart else { return }
    Task.detached { await self.decideWhileDue(key) }
  }

  private func decideWhileDue(_ key: LimitKey) async {
    let (limits, patience, time) = (limits, patience, time)
    while true {
      let candidates = state.withLock { state -> [LimitDecision.Candidate]? in
        guard let line = state.lines[key], line.isDue else {
          state.lines[key]?.isDeciding = false
          if state.lines[key]?.waiting.isEmpty == true { state.lines[key] = nil }
          return nil
        }
        state.lines[key]?.isDue = false
        return line.waiting.next.map(LimitDecision.Candidate.init)
      }
      guard let candidates else { return }
      let decision = await withRecord(key) { record in
        LimitDecision(candidates, &record, limits, now: time.now.milliseconds, patience: patience)
      }
      let now = time.now.milliseconds
      let settled = state.withLock { state in
        state.apply(decision, key, sleeping: { self.sleeper(key, until: $0, now: now) })
      }
      settled.resume()
      for order in settled.unclaimed {
        let ticket = Ticket(key: key, order: order, endpoint: "")
        await settle(ticket, .notSent)
      }
    }
  }

  /// Decides again when it is time.
  private func sleeper(_ key: LimitKey, until wake: Int64, now: Int64) -> Task<Void, Never> {
    let duration = Duration.milliseconds(max(wake - now, 1))
    return Task.detached { [weak self, time] in
      do { try await time.sleep(for: duration) } catch { return }
      guard let self else { return }
      self.state.withLock { if $0.lines[key]?.sleeper?.wake == wake { $0.lines[key]?.sleeper = nil } }
      self.decide(key)
    }
  }
}

/// Whom to wake, outside the lock.
struct Settled {
  var admitted: [(WaitingLine.Waiter, order: UInt64)] = []
  var refused: [(WaitingLine.Waiter, LimitDecision.Refusal)] = []
  var announcements: [@Sendable () -> Void] = []
  /// Places granted to calls that were cancelled meanwhile.
  var unclaimed: [UInt64] = []

  func resume() {
    for announcement in announcements { announcement() }
    for (waiter, refusal) in refused { waiter.continuation.resume(throwing: refusal) }
    for (waiter, order) in admitted { waiter.continuation.resume(returning: order) }
  }
}

extension RateLimiter.State {
  mutating func apply(
    _ decision: LimitDecision, _ key: LimitKey, sleeping: (_ until: Int64) -> Task<Void, Never>
  ) -> Settled {
    var settled = Settled()
    for (id, order) in decision.granted {
      if let waiter = lines[key]?.waiting.remove(id, isAdmitted: true) {
        settled.admitted.append((waiter, order))
      } else {
        settled.unclaimed.append(order)
      }
    }
    for (id, refusal) in decision.refused {
      if let waiter = lines[key]?.waiting.remove(id, isAdmitted: false) { settled.refused.append((waiter, refusal)) }
    }
    for (id, until) in decision.announced {
      guard let announce = lines[key]?.waiting.markAnnounced(id) else { continue }
      settled.announcements.append { announce(until) }
    }
    guard let line = lines[key] else { return settled }
    if line.waiting.isEmpty {
      line.sleeper?.task.cancel()
      lines[key]?.sleeper = nil
      if !line.isDeciding { lines[key] = nil }
    } else if let wake = decision.wake, line.sleeper.map({ wake < $0.wake }) ?? true {
      line.sleeper?.task.cancel()
      lines[key]?.sleeper = (wake, sleeping(wake))
    }
    return settled
  }
}
