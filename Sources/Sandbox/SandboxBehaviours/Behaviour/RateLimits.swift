import HTTPTypes
package import SandboxService
import Synchronization

/// ``SandboxBehaviour/rateLimits``: calls are counted for an app and a division, a minute and a day at a time, and the
/// response says what is left (Documentation/protocol.md, section 3).
package final class RateLimits: RequestStage {
  /// Calls that are allowed.
  package struct Limits: Sendable, Hashable {
    package var perMinute = 60
    package var perDay = 5000

    package init(perMinute: Int = 60, perDay: Int = 5000) {
      self.perMinute = perMinute
      self.perDay = perDay
    }
  }

  /// Calls without a division count for none of the days.
  private struct Key: Hashable {
    var clientID: String
    var division: Int?
  }

  private struct Budget {
    var minute = 0
    var callsOfMinute = 0
    var day = 0
    var callsOfDay = 0
  }

  private enum Window: String {
    case day = ""
    case minute = "Minutely-"
  }

  private static let maximumBudgets = 1000

  private let clock: SandboxClock
  private let switches: BehaviourSwitches
  private let initial: Limits
  private let state: Mutex<(limits: Limits, budgets: [Key: Budget])>

  package init(_ limits: Limits, clock: SandboxClock, switches: BehaviourSwitches) {
    self.clock = clock
    self.switches = switches
    initial = limits
    state = Mutex((limits, [:]))
  }

  package var limits: Limits {
    get { state.withLock { $0.limits } }
    set { state.withLock { $0.limits = newValue } }
  }

  package func reset() { state.withLock { $0 = (initial, [:]) } }

  /// Begins to count from zero.
  package func forget() { state.withLock { $0.budgets = [:] } }

  /// Calls of an app and a division in the minute and the day that run now.
  package struct Usage: Sendable, Hashable {
    package var clientID: String
    package var division: Int?
    package var callsOfMinute: Int
    package var callsOfDay: Int
  }

  package var usage: [Usage] {
    let now = clock.seconds
    return state.withLock { $0.budgets }.map { key, budget in
      Usage(
        clientID: key.clientID, division: key.division,
        callsOfMinute: budget.minute == Int(now / 60) ? budget.callsOfMinute : 0,
        callsOfDay: budget.day == Int(now / 86_400) ? budget.callsOfDay : 0)
    }
    .sorted { ($0.clientID, $0.division ?? 0) < ($1.clientID, $1.division ?? 0) }
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.rateLimits), let caller = request.caller, request.lowercasedPath.hasPrefix("/api/v1/")
    else { return await next(request) }
    let key = Key(clientID: caller.clientID, division: request.division)
    let now = clock.seconds
    let (minute, day) = (Int(now / 60), Int(now / 86_400))
    let (limits, budget, refused) = state.withLock { state -> (Limits, Budget, Window?) in
      var budget = state.budgets[key] ?? Budget()
      if budget.minute != minute { (budget.minute, budget.callsOfMinute) = (minute, 0) }
      if budget.day != day { (budget.day, budget.callsOfDay) = (day, 0) }
      var refused: Window?
      if key.division != nil, budget.callsOfDay >= state.limits.perDay {
        refused = .day
      } else if budget.callsOfMinute >= state.limits.perMinute {
        refused = .minute
      } else {
        budget.callsOfMinute += 1
        budget.callsOfDay += 1
      }
      state.budgets[key] = budget
      // Those of other days are forgotten, so that paths with made-up divisions do not fill the memory.
      if state.budgets.count > Self.maximumBudgets { state.budgets = state.budgets.filter { $0.value.day == day } }
      return (state.limits, budget, refused)
    }
    // A refusal has only the fields of the exhausted budget, and no body.
    var response = refused == nil ? await next(request) : SandboxResponse(429)
    if key.division != nil, refused != .minute {
      Self.add(.day, limits.perDay, limits.perDay - budget.callsOfDay, reset: (day + 1) * 86_400, to: &response)
    }
    if refused != .day {
      Self.add(
        .minute, limits.perMinute, limits.perMinute - budget.callsOfMinute, reset: (minute + 1) * 60, to: &response)
    }
    return response
  }

  /// - Parameter reset: in seconds since 1970; the header has milliseconds.
  private static func add(
    _ window: Window, _ limit: Int, _ remaining: Int, reset: Int, to response: inout SandboxResponse
  ) {
    for (name, value) in [("Limit", limit), ("Remaining", max(0, remaining)), ("Reset", reset * 1000)] {
      if let name = HTTPField.Name("X-RateLimit-\(window.rawValue)\(name)") { response.headers[name] = String(value) }
    }
  }
}
