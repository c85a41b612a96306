import Foundation
import ODataQueries
import SandboxAuthorization
import SandboxBehaviours
import SandboxPage
import SandboxService
import SandboxStore
import SandboxWebhooks

/// The path `/sandbox`: everything that the library can do with a sandbox, as JSON. Its requests need no token, and are
/// neither counted nor recorded. The page uses the same operations.
struct ControlAPI: RequestStage, ControlOperations {
  let core: SandboxCore

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let path = request.segments.map(String.init)
    guard path.first?.lowercased() == "sandbox" else { return await next(request) }
    guard !Webhooks.isCallback(request) else {
      return ODataError(403, "The sandbox's control API does not accept webhook notifications.").response(to: request)
    }
    let call = ControlCall(
      request.method, Array(path.dropFirst()), parameters: FormFields(request.query).values,
      body: request.body.isEmpty ? nil : JSONParser.parse(request.body))
    do {
      let node = try await perform(call)
      return node.map { SandboxResponse(200, $0.bytes, type: "application/json; charset=utf-8") }
        ?? SandboxResponse(204)
    } catch {
      return ODataError(error).response(to: request)
    }
  }

  func perform(_ call: ControlCall) async throws -> JSONNode? {
    do {
      return try await carryOut(call)
    } catch let error as SandboxError {
      throw ODataError(400, error.description)
    }
  }

  func liveRequests() -> AsyncStream<JSONNode> {
    let exchanges = core.watch.live()
    return AsyncStream { continuation in
      let work = Task {
        for await exchange in exchanges { continuation.yield(ControlJSON.brief(exchange)) }
        continuation.finish()
      }
      continuation.onTermination = { _ in work.cancel() }
    }
  }

  private func carryOut(_ call: ControlCall) async throws -> JSONNode? {
    let known = Self.parameters[call.path.first ?? ""] ?? []
    if let other = call.parameters.keys.sorted().first(where: { !known.contains($0) }) {
      throw ODataError(400, Self.unknown(other, known))
    }
    switch (call.method, call.path.first) {
    case ("GET", nil): return overview
    case ("GET", "behaviours"): return behaviours
    case ("POST", "behaviours"): return try setBehaviours(try body(call))
    case ("GET", "clock"): return clock
    case ("POST", "clock"): return try setClock(try body(call))
    case ("GET", "limits"): return limits
    case ("POST", "limits"): return try setLimits(try body(call))
    case ("DELETE", "limits"):
      core.limits.forget()
      core.errors.reset()
      return nil
    case ("GET", "tokens"): return tokens
    case ("POST", "reset"):
      guard call.parameters["division"] == nil, call.body?["division"] == nil else {
        throw ODataError(400, "A reset concerns all divisions. Leave 'division' out.")
      }
      await core.sender.cancel()
      try await core.reset()
      return nil
    case ("POST", "division-move"):
      try await DivisionMove(core: core, moved: administration(call, call.body)).perform()
      return nil
    case ("GET", "requests"): return try requests(call)
    case ("DELETE", "requests"):
      core.watch.clear()
      return nil
    case ("GET", "report"): return ControlJSON.node(core.report.report)
    case ("GET", "webhooks"): return await webhooks(waits: call.parameters["wait"] != "false")
    case ("POST", "webhooks"): return try await setWebhooks(try body(call))
    case ("GET", "fault-kinds"): return FaultJSON.kinds
    case ("GET", "faults"): return .array(core.faults.entries.map(FaultJSON.node))
    case ("POST", "faults"):
      return .object(["number": .number(String(core.faults.add(try FaultJSON.fault(try body(call)))))])
    case ("DELETE", "faults"):
      let number = try call.path.dropFirst().first.map(number)
      guard core.faults.remove(number) || number == nil else {
        throw ODataError(404, "There is no fault \(number ?? 0). GET /sandbox/faults lists the existing ones.")
      }
      return nil
    case ("GET", "sets"): return try sets(call)
    case ("GET", "rows"): return try rows(call)
    case ("GET", "count"): return try count(call)
    case ("POST", "rows"), ("POST", "seed"):
      try seed(call, try body(call))
      if call.path.first == "seed" { try core.divisions.keepAsSeed() }
      return nil
    default:
      let address = (["/sandbox"] + call.path).joined(separator: "/")
      throw ODataError(
        404, "The sandbox has no '\(call.method) \(address.prefix(200))'. GET /sandbox lists the paths.")
    }
  }

  func number(_ text: String) throws -> Int {
    guard let number = Int(text) else { throw ODataError(400, "'\(text.prefix(50))' is not a number.") }
    return number
  }

  /// The division that the parameter `division` names, or the body; without it the current one.
  func administration(_ call: ControlCall, _ body: JSONNode? = nil) throws -> Administration {
    let named = try call.parameters["division"].flatMap { $0.isEmpty ? nil : try number($0) }
    guard let node = body?["division"] else { return try core.administration(named) }
    guard let number = node.integer else { throw ODataError(400, "'division' is a number.") }
    guard named == nil || named == number else {
      throw ODataError(400, "The address names division \(named ?? 0), and the body \(number).")
    }
    return try core.administration(number)
  }

  /// Refuses members that a call does not know, so that a slip of the pen is no silent nothing.
  func refuseOthers(_ body: JSONNode, than names: [String]) throws {
    guard let other = body.members?.first(where: { !names.contains($0.name) }) else { return }
    throw ODataError(400, Self.unknown(other.name, names))
  }

  private static func unknown(_ name: String, _ known: [String]) -> String {
    let advice = known.isEmpty ? "Leave it out" : "Use \(known.map { "'\($0)'" }.joined(separator: ", "))"
    return "'\(name.prefix(50))' is unknown. \(advice)."
  }

  /// The parameters that addresses can have.
  private static let parameters = [
    "sets": ["set", "division"], "rows": ["set", "filter", "top", "skip", "division"],
    "count": ["set", "filter", "division"], "seed": ["division"], "division-move": ["division"], "reset": ["division"],
    "requests": ["brief"], "webhooks": ["wait"],
  ]

  private func body(_ call: ControlCall) throws -> JSONNode {
    guard let node = call.body, node.members != nil else {
      throw ODataError(400, "The body must be a JSON object.")
    }
    return node
  }

  private var overview: JSONNode {
    .object([
      "division": .number(String(core.first.division)),
      "divisions": .array(core.divisions.numbers.map { .number(String($0)) }), "clock": clock,
      "behaviours": behaviours, "limits": limits,
      "addresses": .array(
        [
          "GET|POST /sandbox/behaviours", "GET|POST /sandbox/clock", "GET|POST|DELETE /sandbox/limits",
          "GET /sandbox/tokens", "GET|POST|DELETE /sandbox/faults", "GET /sandbox/fault-kinds",
          "GET|DELETE /sandbox/requests", "GET /sandbox/sets", "GET|POST /sandbox/rows", "GET /sandbox/count",
          "POST /sandbox/seed", "POST /sandbox/reset", "POST /sandbox/division-move", "GET|POST /sandbox/webhooks",
          "GET /sandbox/report",
        ].map(JSONNode.string)),
    ])
  }

  /// All requests, one of them by its number, or all without headers and bodies.
  private func requests(_ call: ControlCall) throws -> JSONNode {
    if let text = call.path.dropFirst().first {
      guard let exchange = core.watch.exchange(try number(text)) else {
        throw ODataError(404, "The request \(text.prefix(50)) does not exist, or is no longer stored.")
      }
      return ControlJSON.node(exchange)
    }
    let isBrief = call.parameters["brief"] == "true"
    return .array(core.watch.exchanges.map { isBrief ? ControlJSON.brief($0) : ControlJSON.node($0) })
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
          "'\(member.name.prefix(50))' is not a behaviour, or its value is not true or false. Behaviours: "
            + SandboxBehaviour.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      return (behaviour, isOn)
    }
    for (behaviour, isOn) in changes { core.switches.set(behaviour, isOn: isOn) }
    return behaviours
  }

  /// - Parameter waits: Whether to wait for notifications that are still being sent.
  private func webhooks(waits: Bool = true) async -> JSONNode {
    if waits { await core.sender.finish() }
    return .object([
      "order": .string(core.sender.order.rawValue),
      "deliveries": .array(core.sender.deliveries.map(ControlJSON.node)),
    ])
  }

  private func setWebhooks(_ body: JSONNode) async throws -> JSONNode {
    try refuseOthers(body, than: ["order"])
    guard let order = body["order"]?.text.flatMap(WebhookOrder.init) else {
      throw ODataError(400, "'order' must be one of \(WebhookOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    core.sender.order = order
    return await webhooks()
  }
}
