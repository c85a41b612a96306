/// Updates a record with the outcomes of calls.
extension RateLimitRecord {
  enum Outcome: Sendable {
    case answered(status: Int, RateLimitHeaders)
    /// No answer, and the service may have counted the call.
    case lost
    /// The call provably never left.
    case notSent
  }

  /// Records the outcome of a call, which is no longer under way.
  mutating func settle(
    order: UInt64, endpoint: String, isCounted: Bool, _ outcome: Outcome, _ limits: RateLimits, now: Int64
  ) {
    prune(now: now)
    if let index = underway.firstIndex(where: { $0.order == order }) { underway.remove(at: index) }
    if case .notSent = outcome { return }
    if isCounted {
      answered.append(now)
      dayCalls += 1
    }
    switch outcome {
    case .notSent: break
    case .lost:
      minuteRemaining?.calls -= 1
      dayRemaining?.calls -= 1
    case .answered(let status, let headers):
      if isCounted {
        learn(headers, order: order, limits, now: now)
        if status == 429 { close(headers, now: now) } else if status < 400 { refusals = 0 }
      }
      if [400, 401, 403, 404].contains(status) { errors[endpoint, default: []].append(now) }
    }
  }

  private mutating func learn(_ headers: RateLimitHeaders, order: UInt64, _ limits: RateLimits, now: Int64) {
    if let limit = headers.minute.limit { minuteLimit = limit }
    if let limit = headers.day.limit { dayLimit = limit }
    // The service's minute reset is rounded and can be wrong (Documentation/protocol.md, section 3.2): a number is
    // valid for a minute, after which every call in it has left any window.
    learn(headers.minute.remaining, into: &minuteRemaining, order: order, until: now + Self.minute)
    if var remaining = minuteRemaining {
      remaining.hasOthers = minuteLimit(limits) - remaining.calls > answered.count + underway.count
      minuteRemaining = remaining
    }
    let midnight = (now / Self.dayLength + 1) * Self.dayLength
    let reset = headers.day.reset.flatMap { $0 > now && $0 <= now + Self.longestDay ? $0 : nil } ?? midnight
    learn(headers.day.remaining, into: &dayRemaining, order: order, until: reset)
  }

  /// Learns the number of calls left. Other processes call, too, so fewer may be left than this one counts. Of calls
  /// that overlapped, nothing tells which the service counted first, and the lower number holds.
  private func learn(_ calls: Int?, into remaining: inout Remaining?, order: UInt64, until: Int64) {
    if let calls {
      if let known = remaining, order <= known.order {
        remaining = Remaining(calls: min(calls, known.calls), until: until, order: known.order)
      } else {
        remaining = Remaining(calls: calls, until: until, order: admissions)
      }
    } else {
      remaining?.calls -= 1
    }
  }

  /// A 429 carries the fields of the budget that is spent, and only those.
  private mutating func close(_ headers: RateLimitHeaders, now: Int64) {
    let isDay = headers.day.isPresent && (!headers.minute.isPresent || headers.day.remaining == 0)
    if isDay {
      let midnight = (now / Self.dayLength + 1) * Self.dayLength
      let reset = headers.day.reset.flatMap { $0 > now && $0 <= now + Self.longestDay ? $0 : nil } ?? midnight
      dayClosed = reset + 1000
      return
    }
    // Calls that were under way together are refused together.
    if minuteClosed == nil { refusals += 1 }
    // Windows of up to two minutes were seen (Documentation/protocol.md, section 3.3).
    let own = now + (refusals > 1 ? 2 : 1) * Self.minute
    let reset = headers.minute.reset.flatMap { $0 > now && $0 <= now + 2 * Self.minute ? $0 + 1000 : nil }
    minuteClosed = max(own, reset ?? own, minuteClosed ?? own)
  }
}
