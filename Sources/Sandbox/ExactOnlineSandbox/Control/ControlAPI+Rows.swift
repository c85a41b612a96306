import SandboxPage
import SandboxService
import SandboxStore

/// Sets and their rows.
extension ControlAPI {
  /// One set with its properties, or all sets with their number of rows.
  func sets(_ call: ControlCall) throws -> JSONNode {
    let administration = try administration(call)
    if let path = call.parameters["set"] {
      let (service, set) = try administration.find(path)
      return .object(
        (Self.node(set, service).members ?? []) + [
          JSONNode.Member(name: "key", value: .array(set.key.map { Self.node(set.columns[$0]) })),
          JSONNode.Member(
            name: "properties", value: .array(set.columns.filter { !$0.isPresence }.map(Self.node))),
        ])
    }
    let all = administration.schemas.flatMap(\.sets)
    let counts = try administration.store.perform { try $0.rowCounts(of: all) }
    return .array(
      administration.schemas.sorted { $0.path < $1.path }.flatMap { service in
        service.sets.map { set in
          var members = Self.node(set, service).members ?? []
          members.append(JSONNode.Member(name: "rows", value: .number(String(counts[set.table] ?? 0))))
          return .object(members)
        }
      })
  }

  private static func node(_ set: SetSchema, _ service: ServiceSchema) -> JSONNode {
    let methods = SetSchema.Method.allCases.filter(set.methods.contains).map { JSONNode.string($0.rawValue) }
    return .object(["service": .string(service.path), "name": .string(set.name), "methods": .array(methods)])
  }

  private static func node(_ column: ColumnSchema) -> JSONNode {
    .object(["name": .string(column.name), "type": .string(column.kind.rawValue)])
  }

  func rows(_ call: ControlCall) throws -> JSONNode {
    .array(
      try administration(call).rows(
        try set(call), filter: filter(call), top: try call.parameters["top"].map(count),
        skip: try call.parameters["skip"].map(count) ?? 0))
  }

  func count(_ call: ControlCall) throws -> JSONNode {
    .object(["count": .number(String(try administration(call).count(try set(call), filter: filter(call))))])
  }

  private func set(_ call: ControlCall) throws -> String {
    guard let set = call.parameters["set"], !set.isEmpty else {
      throw ODataError(400, "The set is missing. Write /sandbox/rows?set=crm/Accounts, optionally with filter=….")
    }
    return set
  }

  private func filter(_ call: ControlCall) -> String? { call.parameters["filter"].flatMap { $0.isEmpty ? nil : $0 } }

  private func count(_ text: String) throws -> Int {
    let count = try number(text)
    guard count >= 0 else { throw ODataError(400, "'top' and 'skip' must be numbers of rows.") }
    return count
  }

  func seed(_ call: ControlCall, _ body: JSONNode) throws {
    try refuseOthers(body, than: ["set", "rows", "division"])
    guard let set = body["set"]?.text, let rows = body["rows"]?.elements else {
      throw ODataError(400, "The body must be {\"set\":\"crm/Accounts\",\"rows\":[{…}]}.")
    }
    try administration(call, body).seed(set, rows)
  }
}
