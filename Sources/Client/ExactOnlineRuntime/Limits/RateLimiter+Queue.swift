import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Admits waiting calls.
extension RateLimiter {
  /// The longest wait for the responses to calls in progress, in milliseconds: other processes do not report theirs.
  private var patience: Int64 { store == nil ? RateLimitRecord.lease : 1000 }

  /// Decides about the waiting calls: now in this process, soon with a store.
  func decide(_ key: RateLimitKey) {
    guard store == nil else { return decideInStore(key) }
    let (limits, patience, now) = (limits, patience, time.now.milliseconds)
    let settled = state.withLock { state -> Settled in
      guard let queue = state.queues[key] else { return Settled() }
      let candidates = queue.waiting.next.map(RateLimitDecision.Candidate.init)
      let decision = RateLimitDecision(
        candidates, &state.records[key, default: RateLimitRecord()], limits, now: now, patience: patience)
      return state.apply(decision, key, sleeping: { self.sleeper(key, until: $0, now: now) })
    }
    settled.resume()
  }

  private func decideInStore(_ key: RateLimitKey) {
    let mustStart = state.withLock { state in
      guard state.queues[key] != nil else { return false }
      let isDeciding = state.queues[key]?.isDeciding == true
      state.queues[key]?.isDeciding = true
      state.queues[key]?.isDue = true
      return !isDeciding
    }
    guard mustStart else { return }
    Task.detached { await self.decideWhileDue(key) }
  }

  private func decideWhileDue(_ key: RateLimitKey) async {
    let (limits, patience, time) = (limits, patience, time)
    while true {
      let candidates = state.withLock { state -> [RateLimitDecision.Candidate]? in
        guard let queue = state.queues[key], queue.isDue else {
          state.queues[key]?.isDeciding = false
          if state.queues[key]?.waiting.isEmpty == true { state.queues[key] = nil }
          return nil
        }
        state.queues[key]?.isDue = false
        return queue.waiting.next.map(RateLimitDecision.Candidate.init)
      }
      guard let candidates else { return }
      let decision = await withRecord(key) { record in
        RateLimitDecision(candidates, &record, limits, now: time.now.milliseconds, patience: patience)
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

  /// A task that decides again at the given time.
  private func sleeper(_ key: RateLimitKey, until wake: Int64, now: Int64) -> Task<Void, Never> {
    let duration = Duration.milliseconds(max(wake - now, 1))
    return Task.detached { [weak self, time] in
      do { try await time.sleep(for: duration) } catch { return }
      guard let self else { return }
      self.state.withLock { if $0.queues[key]?.sleeper?.wake == wake { $0.queues[key]?.sleeper = nil } }
      self.decide(key)
    }
  }
}

/// The tasks to resume, outside the lock.
struct Settled {
  var admitted: [(WaitingQueue.Waiter, order: UInt64)] = []
  var refused: [(WaitingQueue.Waiter, RateLimitDecision.Refusal)] = []
  var announcements: [@Sendable () -> Void] = []
  /// Admissions of calls that have been cancelled in the meantime.
  var unclaimed: [UInt64] = []

  func resume() {
    for announcement in announcements { announcement() }
    for (waiter, refusal) in refused { waiter.continuation.resume(throwing: refusal) }
    for (waiter, order) in admitted {
      waiter.continuation.resume(returning: WaitingQueue.Place(order: order, wasAnnounced: waiter.isAnnounced))
    }
  }
}

extension RateLimiter.State {
  mutating func apply(
    _ decision: RateLimitDecision, _ key: RateLimitKey, sleeping: (_ until: Int64) -> Task<Void, Never>
  ) -> Settled {
    var settled = Settled()
    for (id, order) in decision.granted {
      if let waiter = queues[key]?.waiting.remove(id, isAdmitted: true) {
        settled.admitted.append((waiter, order))
      } else {
        settled.unclaimed.append(order)
      }
    }
    for (id, refusal) in decision.refused {
      if let waiter = queues[key]?.waiting.remove(id, isAdmitted: false) { settled.refused.append((waiter, refusal)) }
    }
    for (id, until) in decision.announced {
      guard let announce = queues[key]?.waiting.markAnnounced(id) else { continue }
      settled.announcements.append { announce(until) }
    }
    guard let queue = queues[key] else { return settled }
    if queue.waiting.isEmpty {
      queue.sleeper?.task.cancel()
      queues[key]?.sleeper = nil
      if !queue.isDeciding { queues[key] = nil }
    } else if let wake = decision.wake, queue.sleeper.map({ wake < $0.wake }) ?? true {
      queue.sleeper?.task.cancel()
      queues[key]?.sleeper = (wake, sleeping(wake))
    }
    return settled
  }
}
