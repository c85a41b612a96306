import SandboxService

/// Faults as JSON: `{"kind":"status","status":503,"path":"crm/Accounts","count":2}`.
enum FaultJSON {
  private static let plain: [String: SandboxFault.Kind] = [
    "maintenance-page": .maintenancePage, "network-page": .networkPage, "login-redirect": .loginRedirect,
    "login-page": .loginPage, "short-body": .shortBody, "gateway-fault": .gatewayFault,
    "invalid-request": .invalidRequest, "empty-body": .emptyBody,
    "truncated-body": .truncatedBody, "connection-reset": .connectionReset, "garbled-body": .garbledBody,
    "licence-expired": .licenceExpired, "lost-answer": .lostAnswer,
  ]
  /// Kinds that need a value, and the value's name.
  private static let valued = [
    "latency": "seconds", "stalled-body": "seconds", "status": "status", "content-type": "contentType",
    "next-on-other-host": "host", "redirect": "host", "other-division": "division",
  ]
  private static let known: Set<String> = [
    "kind", "path", "method", "count", "probability", "seconds", "status", "contentType", "host", "division",
  ]

  /// The kinds, each with the name of the value that it needs.
  static var kinds: JSONNode {
    let names = Array(plain.keys) + Array(valued.keys)
    return .array(
      names.sorted().map { name in
        .object(["kind": .string(name), "needs": valued[name].map(JSONNode.string) ?? .null])
      })
  }

  static func fault(_ node: JSONNode) throws(ODataError) -> SandboxFault {
    if let member = node.members?.first(where: { !known.contains($0.name) }) {
      throw ODataError(
        400, "A fault has no '\(member.name.prefix(50))'. Its members are \(known.sorted().joined(separator: ", ")).")
    }
    var fault = SandboxFault(try kind(node), path: node["path"]?.text, method: node["method"]?.text)
    if let count = node["count"] {
      guard let value = count.integer, value > 0 else { throw ODataError(400, "'count' must be a number above 0.") }
      fault.count = value
    }
    if let probability = node["probability"] {
      guard let value = probability.double, (0...1).contains(value) else {
        throw ODataError(400, "'probability' must be a number from 0 to 1.")
      }
      fault.probability = value
    }
    return fault
  }

  private static func kind(_ node: JSONNode) throws(ODataError) -> SandboxFault.Kind {
    let name = node["kind"]?.text ?? ""
    if let kind = plain[name] { return kind }
    guard let valueName = valued[name] else {
      let names = (Array(plain.keys) + Array(valued.keys)).sorted().joined(separator: ", ")
      throw ODataError(400, "'\(name.prefix(50))' is not a kind of fault. Kinds: \(names).")
    }
    let value = node[valueName]
    switch name {
    case "latency": if let seconds = pause(value) { return .latency(seconds: seconds) }
    case "stalled-body": if let seconds = pause(value) { return .stalledBody(seconds: seconds) }
    case "status": if let status = value?.integer, (200...999).contains(status) { return .status(status) }
    case "content-type": if let type = value?.text { return .contentType(type) }
    case "next-on-other-host": if let host = value?.text { return .nextOnOtherHost(host) }
    case "redirect": if let host = value?.text { return .redirect(host: host) }
    default: if let division = value?.integer { return .otherDivision(division) }
    }
    throw ODataError(400, "A fault of the kind '\(name)' needs '\(valueName)'\(bounds[valueName] ?? "").")
  }

  private static let bounds = ["seconds": ", from 0 to 3600", "status": ", from 200 to 999"]

  private static func pause(_ value: JSONNode?) -> Double? {
    value?.double.flatMap { (0...SandboxFault.maximumPause).contains($0) ? $0 : nil }
  }

  static func node(_ entry: FaultBox.Entry) -> JSONNode {
    let fault = entry.fault
    var members: [JSONNode.Member] = []
    func add(_ name: String, _ value: JSONNode) { members.append(JSONNode.Member(name: name, value: value)) }
    add("number", .number(String(entry.number)))
    switch fault.kind {
    case .latency(let seconds):
      add("kind", "latency")
      add("seconds", .number("\(seconds)"))
    case .stalledBody(let seconds):
      add("kind", "stalled-body")
      add("seconds", .number("\(seconds)"))
    case .status(let status):
      add("kind", "status")
      add("status", .number(String(status)))
    case .contentType(let type):
      add("kind", "content-type")
      add("contentType", .string(type))
    case .nextOnOtherHost(let host):
      add("kind", "next-on-other-host")
      add("host", .string(host))
    case .redirect(let host):
      add("kind", "redirect")
      add("host", .string(host))
    case .otherDivision(let division):
      add("kind", "other-division")
      add("division", .number(String(division)))
    default: add("kind", .string(plain.first { $0.value == fault.kind }?.key ?? ""))
    }
    if let path = fault.path { add("path", .string(path)) }
    if let method = fault.method { add("method", .string(method)) }
    if let count = fault.count { add("count", .number(String(count))) }
    if fault.probability < 1 { add("probability", .number("\(fault.probability)")) }
    add("hits", .number(String(entry.hits)))
    return .object(members)
  }
}
