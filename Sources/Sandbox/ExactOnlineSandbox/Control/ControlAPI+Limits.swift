import ODataQueries
import SandboxAuthorization
import SandboxBehaviours
import SandboxService

/// The clock, and everything that depends on it: budgets and tokens.
extension ControlAPI {
  var clock: JSONNode {
    .object([
      "now": .string(ControlJSON.text(core.clock.seconds)), "local": .string(CivilTime(ticks: core.clock.now()).text),
      "stopped": .boolean(core.clock.isStopped),
    ])
  }

  func setClock(_ body: JSONNode) throws -> JSONNode {
    try refuseOthers(body, than: ["now", "advance", "stopped"])
    if let stopped = body["stopped"], stopped.flag == nil {
      throw ODataError(400, "'stopped' must be true or false.")
    }
    if let now = body["now"] {
      guard let text = now.text, let reading = CivilTime.read(text) else {
        throw ODataError(400, "'now' must be an instant such as \"2026-01-31T08:00:00Z\".")
      }
      core.clock.set(try instant(Double(reading.utcTicks) / 10_000_000))
    }
    if let advance = body["advance"] {
      guard let seconds = advance.double else { throw ODataError(400, "'advance' must be a number of seconds.") }
      core.clock.set(try instant(core.clock.seconds + seconds))
    }
    if let stopped = body["stopped"]?.flag { stopped ? core.clock.stop() : core.clock.go() }
    return clock
  }

  private func instant(_ seconds: Double) throws -> Double {
    guard SandboxClock.range.contains(seconds) else { throw ODataError(400, "The clock must be within 1753 to 9998.") }
    return seconds
  }

  var limits: JSONNode {
    let limits = core.limits.limits
    let budgets = core.limits.usage.map { usage -> JSONNode in
      .object([
        "clientID": .string(usage.clientID), "division": usage.division.map { .number(String($0)) } ?? .null,
        "callsOfMinute": .number(String(usage.callsOfMinute)), "callsOfDay": .number(String(usage.callsOfDay)),
      ])
    }
    let errors = core.errors.usage.map { usage -> JSONNode in
      .object([
        "endpoint": .string(usage.endpoint), "division": usage.division.map { .number(String($0)) } ?? .null,
        "user": .string(usage.user), "errors": .number(String(usage.errors)),
        "blockedUntil": usage.blockedUntil.map { .string(ControlJSON.text($0)) } ?? .null,
      ])
    }
    return .object([
      "perMinute": .number(String(limits.perMinute)), "perDay": .number(String(limits.perDay)),
      "budgets": .array(budgets), "errors": .array(errors),
    ])
  }

  func setLimits(_ body: JSONNode) throws -> JSONNode {
    try refuseOthers(body, than: ["perMinute", "perDay"])
    func calls(_ name: String) throws -> Int? {
      guard let node = body[name] else { return nil }
      guard let value = node.integer, value >= 0 else { throw ODataError(400, "'\(name)' must be a number of calls.") }
      return value
    }
    var limits = core.limits.limits
    limits.perMinute = try calls("perMinute") ?? limits.perMinute
    limits.perDay = try calls("perDay") ?? limits.perDay
    core.limits.limits = limits
    return self.limits
  }

  var tokens: JSONNode {
    .object([
      "clientID": .string(core.issuer.app.clientID),
      "redirectURIs": .array(core.issuer.app.redirectURIs.map(JSONNode.string)),
      "tokens": .array(core.issuer.tokens.map(ControlJSON.node)),
    ])
  }
}
