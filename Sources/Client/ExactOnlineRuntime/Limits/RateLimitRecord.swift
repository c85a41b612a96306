/// The counters of one app in one division: the calls of the last minute and of the day, those in progress, the
/// remaining calls according to the service, and the errors of the last hour. All times are milliseconds since 1970.
///
/// Opaque to stores, which keep the bytes of ``encoded()``.
public struct RateLimitRecord: Sendable, Hashable, Codable {
  /// A call that was admitted and has no response yet.
  struct Call: Sendable, Hashable, Codable {
    /// Counts admissions; identifies the call.
    var order: UInt64
    var endpoint: String
    var since: Int64
    /// The sign of the process that makes the call, where a store knows it.
    var process: String?
    /// Whether that process has ended, so that the call's outcome will not be reported.
    var isAbandoned: Bool?
  }

  /// The rest of a budget, according to a response.
  struct Remaining: Sendable, Hashable, Codable {
    var calls: Int
    /// The time from which this is outdated.
    var until: Int64
    /// Whether others have called, too. If not, a call becomes available whenever one of our own is a minute old.
    var hasOthers = true
    /// The number of calls admitted by then. Calls up to this one may or may not be included already.
    var order: UInt64
  }

  var version = RateLimitRecord.version
  var admissions: UInt64 = 0
  var underway: [Call] = []
  /// The times at which the calls of the last minute were answered, in order. The service counted each of them before
  /// that.
  var answered: [Int64] = []
  /// The day, counted from 1970 in UTC, and its calls so far.
  var day: Int64 = 0
  var dayCalls = 0
  /// The limits according to the service.
  var minuteLimit: Int?
  var dayLimit: Int?
  var minuteRemaining: Remaining?
  var dayRemaining: Remaining?
  /// The time until which nothing is sent, because the service refused a call for its budget.
  var minuteClosed: Int64?
  var dayClosed: Int64?
  /// The number of such refusals in a row.
  var refusals = 0
  /// The times at which the service answered calls to an endpoint with 400, 401, 403 or 404, in order.
  var errors: [String: [Int64]] = [:]

  /// Creates a record without calls.
  public init() {}

  static let version = 1
}

/// Times in milliseconds, and budgets.
extension RateLimitRecord {
  static let minute: Int64 = 60_000
  static let hour: Int64 = 3_600_000
  static let dayLength: Int64 = 86_400_000
  /// The time after which a call in progress no longer counts: its process has ended without reporting it.
  static let lease: Int64 = 150_000
  /// A minute, plus the service's rounding.
  static let longestClosure = 2 * minute + 1000
  /// A day, a second for rounding, and an hour for a wrong clock.
  static let longestDay = dayLength + hour

  func dayLimit(_ limits: RateLimits) -> Int { dayLimit ?? limits.perDay }

  /// The number of calls that may still be sent today.
  func dayFree(_ limits: RateLimits) -> Int {
    let own = dayLimit(limits) - dayCalls - underway.count
    return min(own, dayRemaining.map { $0.calls - underway.count } ?? own)
  }

  /// The time at which the next day begins.
  var dayReset: Int64 { dayRemaining?.until ?? (day + 1) * Self.dayLength }

  func minuteLimit(_ limits: RateLimits) -> Int { minuteLimit ?? limits.perMinute }

  /// The number of calls that may be sent now.
  func minuteFree(_ limits: RateLimits) -> Int {
    let own = minuteLimit(limits) - answered.count - underway.count
    return min(own, minuteRemaining.map { $0.calls - underway.count } ?? own)
  }

  /// Removes expired entries. Times in the future were written before the clock was set back, and count as now, so that
  /// nothing waits for the clock to catch up.
  mutating func prune(now: Int64) {
    for index in answered.indices where answered[index] > now { answered[index] = now }
    let old = answered.prefix { $0 + Self.minute <= now }.count
    answered.removeFirst(old)
    if minuteRemaining?.hasOthers == false { minuteRemaining?.calls += old }

    let today = now / Self.dayLength
    if today > day { dayCalls = 0 }
    day = today
    for index in underway.indices where underway[index].since > now { underway[index].since = now }
    if let first = underway.first, first.since + Self.lease <= now {
      let kept = underway.filter { $0.since + Self.lease > now }
      dayCalls += underway.count - kept.count
      underway = kept
    }
    pruneAbandoned(now: now)

    minuteRemaining = minuteRemaining.flatMap { $0.within(Self.minute, of: now) }
    dayRemaining = dayRemaining.flatMap { $0.within(Self.longestDay, of: now) }
    minuteClosed = minuteClosed.flatMap { $0 > now ? min($0, now + Self.longestClosure) : nil }
    dayClosed = dayClosed.flatMap { $0 > now ? min($0, now + Self.longestDay) : nil }

    for (endpoint, times) in errors where times.contains(where: { $0 > now || $0 + Self.hour <= now }) {
      let kept = times.filter { $0 + Self.hour > now }.map { min($0, now) }
      errors[endpoint] = kept.isEmpty ? nil : kept
    }
  }
}

/// The processes of calls in progress. A store of which they are known says which have ended.
extension RateLimitRecord {
  /// The processes that have calls in progress.
  var processes: Set<String> { Set(underway.compactMap(\.process)) }

  /// Names the process of the calls that were admitted after this many.
  mutating func assign(after admissions: UInt64, to process: String) {
    for index in underway.indices where underway[index].order > admissions { underway[index].process = process }
  }

  /// Marks the calls of a process that has ended: from the next change on they are no longer in progress.
  mutating func abandon(_ process: String) {
    for index in underway.indices where underway[index].process == process { underway[index].isAbandoned = true }
  }

  /// The service may have received these calls until now.
  private mutating func pruneAbandoned(now: Int64) {
    let count = underway.count { $0.isAbandoned == true }
    guard count > 0 else { return }
    underway.removeAll { $0.isAbandoned == true }
    answered += Array(repeating: now, count: count)
    dayCalls += count
    minuteRemaining?.calls -= count
    dayRemaining?.calls -= count
  }
}

extension RateLimitRecord.Remaining {
  fileprivate func within(_ longest: Int64, of now: Int64) -> Self? {
    guard until > now else { return nil }
    var remaining = self
    remaining.until = min(until, now + longest)
    return remaining
  }
}

/// Decides whether a call may be sent, based on a record and the time alone.
extension RateLimitRecord {
  /// A call that requests admission.
  struct Demand: Sendable {
    /// The resource, for its errors: `crm/Accounts`.
    var endpoint: String
    /// Whether the call leaves the reserves alone.
    var leavesReserve: Bool
    /// Whether the call counts for a budget. Outside divisions none does.
    var isCounted: Bool
  }

  enum Admission: Sendable, Hashable {
    case granted(order: UInt64)
    /// Not before `until`; nil if the next response decides.
    case wait(until: Int64?)
    /// Too many calls to the endpoint are in progress to risk another one before a response arrives.
    case endpointBusy
    case daySpent(until: Int64)
    case errorBudgetSpent(until: Int64)
  }

  /// Decides about a call, and counts it as in progress if it may be sent.
  mutating func admit(_ demand: Demand, _ limits: RateLimits, now: Int64) -> Admission {
    prune(now: now)
    if let until = errorBudgetSpent(demand.endpoint, limits) { return .errorBudgetSpent(until: until) }
    if isBusy(demand.endpoint, limits) { return .endpointBusy }
    if demand.isCounted {
      if let wait = dayWait(demand, limits, now: now) { return wait }
      if let wait = minuteWait(demand, limits) { return wait }
    }
    admissions += 1
    underway.append(Call(order: admissions, endpoint: demand.endpoint, since: now))
    return .granted(order: admissions)
  }

  // MARK: - Error budget

  /// The time until which calls to an endpoint are refused because of its errors; nil if they are not.
  func errorBudgetSpent(_ endpoint: String, _ limits: RateLimits) -> Int64? {
    guard let limit = limits.errors, let errors = errors[endpoint], errors.count >= limit.perHour else { return nil }
    return errors.dropFirst(errors.count - max(limit.perHour, 1)).first.map { $0 + Self.hour }
  }

  private func isBusy(_ endpoint: String, _ limits: RateLimits) -> Bool {
    guard let limit = limits.errors else { return false }
    let calls = underway.count { $0.endpoint == endpoint }
    return calls > 0 && (errors[endpoint]?.count ?? 0) + calls >= limit.perHourWithCallsUnderWay
  }

  // MARK: - Day

  private func dayWait(_ demand: Demand, _ limits: RateLimits, now: Int64) -> Admission? {
    if let dayClosed { return .daySpent(until: dayClosed) }
    let reserve = demand.leavesReserve ? min(limits.dayReserve, dayLimit(limits) / 2) : 0
    guard dayFree(limits) <= reserve else { return nil }
    // The service may already have counted the calls in progress; the response to the last of them tells.
    return underway.isEmpty ? .daySpent(until: max(dayReset, now + 1)) : .wait(until: nil)
  }

  // MARK: - Minute

  private func minuteWait(_ demand: Demand, _ limits: RateLimits) -> Admission? {
    if let minuteClosed { return .wait(until: minuteClosed) }
    let limit = minuteLimit(limits)
    let reserve = demand.leavesReserve ? min(limits.minuteReserve, limit / 2) : 0
    guard minuteFree(limits) <= reserve else { return nil }
    var until: Int64 = 0
    // The service counts from when it receives a call, so a call becomes available again a minute after its response at
    // the latest.
    let missing = reserve + 1 - (limit - answered.count - underway.count)
    if missing > 0 {
      guard missing <= answered.count else { return .wait(until: nil) }
      until = answered[missing - 1] + Self.minute
    }
    if let minuteRemaining, minuteRemaining.calls - underway.count <= reserve {
      guard underway.isEmpty else { return .wait(until: nil) }
      until = max(until, end(of: minuteRemaining, missing: reserve + 1 - minuteRemaining.calls))
    }
    return .wait(until: until)
  }

  /// The time at which that many more calls are available than the service stated.
  private func end(of remaining: Remaining, missing: Int) -> Int64 {
    // The service may count by whole minutes or by any sixty seconds, so nothing is certain about calls of others
    // before all of them are a minute old.
    guard !remaining.hasOthers, missing <= answered.count else { return remaining.until }
    return answered[missing - 1] + Self.minute
  }

  /// The time at which a call with this many others before it would be sent: to report in advance that it would be too
  /// late.
  func expectedAdmission(ahead: Int, _ limits: RateLimits, leavesReserve: Bool, now: Int64) -> Int64 {
    let limit = minuteLimit(limits)
    let reserve = leavesReserve ? min(limits.minuteReserve, limit / 2) : 0
    let missing = ahead + reserve + 1 - max(minuteFree(limits), 0)
    let opening = minuteClosed ?? now
    guard missing > 0 else { return opening }
    // Calls become available in the order of the responses; calls in progress count as answered now.
    let places = answered + underway.map { _ in now }
    let round = Int64((missing - 1) / max(limit, 1))
    let place = places.isEmpty ? now : places[min((missing - 1) % max(limit, 1), places.count - 1)]
    let own = place + (round + 1) * Self.minute
    let remaining =
      minuteRemaining.flatMap { $0.hasOthers && $0.calls - underway.count <= reserve + ahead ? $0.until : nil } ?? now
    return max(opening, own, remaining)
  }
}

/// Updates a record with the outcomes of calls.
extension RateLimitRecord {
  enum Outcome: Sendable {
    case answered(status: Int, RateLimitHeaders)
    /// No response, but the service may have counted the call.
    case lost
    /// The call certainly was not sent.
    case notSent
  }

  /// Records the outcome of a call, which is no longer in progress.
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

  /// Learns the number of calls left. Other processes also call, so fewer may be left than this one counts. Of calls
  /// that overlapped, nothing tells which the service counted first, so the lower number applies.
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

  /// A 429 has only the fields of the exhausted budget.
  private mutating func close(_ headers: RateLimitHeaders, now: Int64) {
    let isDay = headers.day.isPresent && (!headers.minute.isPresent || headers.day.remaining == 0)
    if isDay {
      let midnight = (now / Self.dayLength + 1) * Self.dayLength
      let reset = headers.day.reset.flatMap { $0 > now && $0 <= now + Self.longestDay ? $0 : nil } ?? midnight
      dayClosed = reset + 1000
      return
    }
    // Calls that were in progress together are refused together.
    if minuteClosed == nil { refusals += 1 }
    // Windows of up to two minutes have been observed (Documentation/protocol.md, section 3.3).
    let own = now + (refusals > 1 ? 2 : 1) * Self.minute
    let reset = headers.minute.reset.flatMap { $0 > now && $0 <= now + 2 * Self.minute ? $0 + 1000 : nil }
    minuteClosed = max(own, reset ?? own, minuteClosed ?? own)
  }
}
