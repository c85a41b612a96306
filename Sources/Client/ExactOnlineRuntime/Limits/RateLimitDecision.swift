/// The decisions about the waiting calls at one instant. Computed from values alone, so that they can be made under the
/// lock of a store.
struct RateLimitDecision: Sendable {
  /// A waiting call, without its continuation.
  struct Candidate: Sendable {
    var id: UInt64
    var demand: RateLimitRecord.Demand
    var latest: Int64?
    var waitsForNextDay: Bool
    var isAnnounced: Bool

    init(_ waiter: WaitingQueue.Waiter) {
      id = waiter.id
      demand = waiter.demand
      latest = waiter.latest
      waitsForNextDay = waiter.waitsForNextDay
      isAnnounced = waiter.isAnnounced
    }
  }

  enum Refusal: Sendable, Hashable, Error {
    case daySpent(until: Int64)
    case errorBudgetSpent(until: Int64)
    /// The call would have to wait longer than allowed.
    case tooLate(until: Int64)
  }

  var granted: [(id: UInt64, order: UInt64)] = []
  var refused: [(id: UInt64, Refusal)] = []
  /// Calls that continue to wait, and until when, if they have not been told yet.
  var announced: [(id: UInt64, until: Int64)] = []
  /// The time of the next decision, if no response arrives before.
  var wake: Int64?

  /// Decides about the calls in order. The first that must wait for the minute's budget holds up all calls after it.
  ///
  /// - Parameter patience: The longest wait for the response to a call in progress.
  init(_ candidates: [Candidate], _ record: inout RateLimitRecord, _ limits: RateLimits, now: Int64, patience: Int64) {
    record.prune(now: now)
    var opening: Int64?
    var ahead = 0
    var busy: Set<String> = []
    for candidate in candidates {
      if let latest = candidate.latest, latest < now {
        refused.append((candidate.id, .tooLate(until: opening ?? now)))
        continue
      }
      if let until = record.errorBudgetSpent(candidate.demand.endpoint, limits) {
        refused.append((candidate.id, .errorBudgetSpent(until: until)))
        continue
      }
      if opening == nil, busy.contains(candidate.demand.endpoint) {
        keep(candidate, until: now + patience, announcing: now)
      } else if opening == nil {
        switch record.admit(candidate.demand, limits, now: now) {
        case .granted(let order): granted.append((candidate.id, order))
        case .errorBudgetSpent(let until): refused.append((candidate.id, .errorBudgetSpent(until: until)))
        case .endpointBusy:
          busy.insert(candidate.demand.endpoint)
          keep(candidate, until: now + patience, announcing: now)
        case .daySpent(let until):
          if candidate.waitsForNextDay, candidate.latest.map({ until <= $0 }) ?? true {
            keep(candidate, until: until, announcing: until)
          } else {
            refused.append((candidate.id, .daySpent(until: until)))
          }
        case .wait(let until):
          opening = until ?? now + patience
          wake = min(wake ?? .max, until ?? now + patience)
        }
      }
      if let opening {
        let expected = max(
          opening == now + patience ? now : opening,
          record.expectedAdmission(ahead: ahead, limits, leavesReserve: candidate.demand.leavesReserve, now: now))
        ahead += 1
        if let latest = candidate.latest, latest < expected {
          refused.append((candidate.id, .tooLate(until: expected)))
        } else {
          keep(candidate, until: nil, announcing: expected)
        }
      }
    }
  }

  private mutating func keep(_ candidate: Candidate, until: Int64?, announcing expected: Int64) {
    if !candidate.isAnnounced { announced.append((candidate.id, expected)) }
    if let until { wake = min(wake ?? .max, until) }
    if let latest = candidate.latest { wake = min(wake ?? .max, latest + 1) }
  }
}
