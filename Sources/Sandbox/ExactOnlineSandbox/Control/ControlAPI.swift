import Foundation
import ODataQueries
import SandboxBehaviours
import SandboxService
import SandboxStore

/// The address `/sandbox`: everything that the library can do with a sandbox, as JSON. It needs no token, is not counted
/// and not recorded.
struct ControlAPI: RequestStage {
  let core: SandboxCore

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let path = request.segments.map(String.init)
    guard path.first?.lowercased() == "sandbox" else { return await next(request) }
    do {
      let node = try await answer(request, Array(path.dropFirst()))
      return node.map { SandboxResponse(200, $0.bytes, type: "application/json; charset=utf-8") }
        ?? SandboxResponse(204)
    } catch let error as SandboxError {
      return ODataError(400, error.description).response(to: request)
    } catch {
      return ODataError(error).response(to: request)
    }
  }

  private func answer(_ request: SandboxRequest, _ path: [String]) async throws -> JSONNode? {
    switch (request.method, path.first) {
    case ("GET", nil): return overview
    case ("GET", "behaviours"): return behaviours
    case ("POST", "behaviours"): return try setBehaviours(try body(request))
    case ("GET", "clock"): return clock
    case ("POST", "clock"): return try setClock(try body(request))
    case ("GET", "limits"): return limits
    case ("POST", "limits"): return try setLimits(try body(request))
    case ("POST", "reset"):
      try await core.reset()
      return nil
    case ("GET", "requests"): return .array(core.watch.exchanges.map(ControlJSON.node))
    case ("DELETE", "requests"):
      core.watch.clear()
      return nil
    case ("GET", "report"): return ControlJSON.node(core.report.report)
    case ("GET", "webhooks"): return await webhooks
    case ("POST", "webhooks"): return try await setWebhooks(try body(request))
    case ("GET", "faults"): return .array(core.faults.entries.map(FaultJSON.node))
    case ("POST", "faults"):
      return .object(["number": .number(String(core.faults.add(try FaultJSON.fault(try body(request)))))])
    case ("DELETE", "faults"):
      core.faults.remove(try path.dropFirst().first.map(number))
      return nil
    case ("GET", "rows"): return try await rows(request)
    case ("POST", "rows"), ("POST", "seed"):
      try await seed(try body(request))
      if path.first == "seed" { try await core.store.keepAsSeed() }
      return nil
    default:
      throw ODataError(
        404, "The sandbox has no '\(request.method) \(request.path.prefix(200))'. GET /sandbox lists what it has.")
    }
  }

  private func number(_ text: String) throws -> Int {
    guard let number = Int(text) else { throw ODataError(400, "'\(text.prefix(50))' is no number.") }
    return number
  }

  private func body(_ request: SandboxRequest) throws -> JSONNode {
    guard let node = JSONParser.parse(request.body), node.members != nil else {
      throw ODataError(400, "The body has to be a JSON object.")
    }
    return node
  }

  private var overview: JSONNode {
    .object([
      "division": .number(String(core.division)), "clock": clock, "behaviours": behaviours, "limits": limits,
      "addresses": .array(
        [
          "GET|POST /sandbox/behaviours", "GET|POST /sandbox/clock", "GET|POST /sandbox/limits",
          "GET|POST|DELETE /sandbox/faults", "GET|DELETE /sandbox/requests", "GET|POST /sandbox/rows",
          "POST /sandbox/seed", "POST /sandbox/reset", "GET|POST /sandbox/webhooks", "GET /sandbox/report",
        ].map(JSONNode.string)),
    ])
  }

  // MARK: Behaviours

  private var behaviours: JSONNode {
    .object(
      SandboxBehaviour.allCases.map {
        JSONNode.Member(name: $0.rawValue, value: .boolean(core.switches.isOn($0)))
      })
  }

  private func setBehaviours(_ body: JSONNode) throws -> JSONNode {
    let changes = try (body.members ?? []).map { member -> (SandboxBehaviour, Bool) in
      guard let behaviour = SandboxBehaviour(rawValue: member.name), let isOn = member.value.flag else {
        throw ODataError(
          400,
          "'\(member.name.prefix(50))' is no behaviour, or its value not true or false. Behaviours: "
            + SandboxBehaviour.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      return (behaviour, isOn)
    }
    for (behaviour, isOn) in changes { core.switches.set(behaviour, isOn: isOn) }
    return behaviours
  }

  private var webhooks: JSONNode {
    get async {
      await core.sender.finish()
      return .object([
        "order": .string(core.sender.order.rawValue),
        "deliveries": .array(core.sender.deliveries.map(ControlJSON.node)),
      ])
    }
  }

  private func setWebhooks(_ body: JSONNode) async throws -> JSONNode {
    guard let order = body["order"]?.text.flatMap(WebhookOrder.init) else {
      throw ODataError(400, "'order' is \(WebhookOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    core.sender.order = order
    return await webhooks
  }

  // MARK: Clock and limits

  private var clock: JSONNode {
    .object([
      "now": .string(ControlJSON.text(core.clock.seconds)), "local": .string(CivilTime(ticks: core.clock.now()).text),
      "stopped": .boolean(core.clock.isStopped),
    ])
  }

  private func setClock(_ body: JSONNode) throws -> JSONNode {
    if let now = body["now"] {
      guard let text = now.text, let reading = CivilTime.read(text) else {
        throw ODataError(400, "'now' is an instant such as \"2026-01-31T08:00:00Z\".")
      }
      core.clock.set(Double(reading.utcTicks) / 10_000_000)
    }
    if let advance = body["advance"] {
      guard let seconds = advance.double else { throw ODataError(400, "'advance' is a number of seconds.") }
      core.clock.advance(by: seconds)
    }
    if let stopped = body["stopped"]?.flag { stopped ? core.clock.stop() : core.clock.go() }
    return clock
  }

  private var limits: JSONNode {
    let limits = core.limits.limits
    return .object(["perMinute": .number(String(limits.perMinute)), "perDay": .number(String(limits.perDay))])
  }

  private func setLimits(_ body: JSONNode) throws -> JSONNode {
    var limits = core.limits.limits
    for member in body.members ?? [] {
      guard let value = member.value.integer, value >= 0 else {
        throw ODataError(400, "'perMinute' and 'perDay' are numbers of calls.")
      }
      switch member.name {
      case "perMinute": limits.perMinute = value
      case "perDay": limits.perDay = value
      default: throw ODataError(400, "'\(member.name.prefix(50))' is none of 'perMinute' and 'perDay'.")
      }
    }
    core.limits.limits = limits
    return self.limits
  }

  // MARK: Rows

  private func rows(_ request: SandboxRequest) async throws -> JSONNode {
    let options = try QueryOptions(request.query)
    guard let set = options.parameter("set") else {
      throw ODataError(400, "Name a set: /sandbox/rows?set=crm/Accounts, with filter=… or without.")
    }
    return .array(try await core.rows(set, filter: options.parameter("filter")))
  }

  private func seed(_ body: JSONNode) async throws {
    guard let set = body["set"]?.text, let rows = body["rows"]?.elements else {
      throw ODataError(400, "The body is {\"set\":\"crm/Accounts\",\"rows\":[{…}]}.")
    }
    try await core.seed(set, rows)
  }
}
