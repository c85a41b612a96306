import ODataQueries
import SandboxAuthorization
import SandboxBookkeeping
package import SandboxService
import SandboxStore
import SandboxTrade

/// Functions whose answer is no row of a set: `read/logistics/StockPosition` from the rows of warehouses
/// and orders (``SandboxBehaviour/stock``), the lists of open items by the age of their invoices
/// (``SandboxBehaviour/bookkeeping``), `current/ClientId`, and `users/UserHasRights` (``SandboxBehaviour/actions``): the
/// user may do what a set offers (Documentation/protocol.md, sections 9 and 14).
package struct ReadFunctions: RequestStage {
  private let services: [ServiceSchema]
  private let books: Books
  private let locator: ServiceLocator
  private let store: SandboxStore
  private let app: SandboxApp
  private let clock: SandboxClock
  private let switches: BehaviourSwitches

  init(
    services: [ServiceSchema], books: Books, store: SandboxStore, locator: ServiceLocator, app: SandboxApp,
    clock: SandboxClock, switches: BehaviourSwitches
  ) {
    self.services = services
    self.books = books
    self.store = store
    self.locator = locator
    self.app = app
    self.clock = clock
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard request.effectiveMethod == "GET", let name = request.segments.last,
      isKnown(name),
      let place = try? locator.place(request.path), place.rest == name,
      let function = place.service.function(String(name))
    else { return await next(request) }
    do {
      let call = FunctionCall(
        service: place.service, function: function, options: try QueryOptions(request.query), now: clock.now())
      if name.hasSuffix("AgeGroup") { return await next(try ofAge(call, request) ?? request) }
      try refuseOthers(call.options, of: call, request)
      let body: JSONNode =
        switch (place.service.path, name) {
        case ("read/logistics", "StockPosition"): try stockPosition(call)
        case ("users", "UserHasRights"): try rights(call)
        case ("current", "ClientId"):
          .object([JSONNode.Member(name: call.function.name, value: .string(app.clientID))])
        default: .null
        }
      guard body != .null else { return await next(request) }
      return .json(200, JSONNode.object([JSONNode.Member(name: "d", value: body)]).bytes)
    } catch {
      return ODataError(error).response(to: request)
    }
  }

  /// Refuses what it cannot do with what is no row of a set.
  private func refuseOthers(_ options: QueryOptions, of call: FunctionCall, _ request: SandboxRequest) throws {
    let done: Set = ["$select", "$top", "$format"]
    if let other = options.options.first(where: { $0.name.hasPrefix("$") && !done.contains($0.name) }) {
      throw ODataError(501, "The sandbox has no \(other.name) for the function '\(call.function.name)'.")
    }
    guard ContentChoice(request, format: options.format).form == .json else {
      throw ODataError(
        501, "The sandbox returns '\(call.function.name)' as JSON only. Send 'Accept: application/json'.")
    }
  }

  private func isKnown(_ name: Substring) -> Bool {
    switch name {
    case "StockPosition": switches.isOn(.stock)
    case "UserHasRights", "ClientId": switches.isOn(.actions)
    default: name.hasSuffix("AgeGroup") && switches.isOn(.bookkeeping)
    }
  }

  /// The rows of an age are those of the list with a condition: groups 1 to 4 have the invoices of up to 30, 60 and 90
  /// days ago, and of more.
  private func ofAge(_ call: FunctionCall, _ request: SandboxRequest) throws -> SandboxRequest? {
    guard let index = call.function.set, call.service.sets[index].column(["InvoiceDate"]) != nil else { return nil }
    guard case .integer(let group) = try call.literal("ageGroup") else {
      throw ODataError(400, "Bad Request - Error in query syntax.", hint: "'ageGroup' is a number, such as 1.")
    }
    let today = CivilTime.floorDivide(call.now, CivilTime.ticksPerDay).quotient
    func day(_ days: Int64) -> String { CivilTime(ticks: (today - days) * CivilTime.ticksPerDay).text }
    var conditions: [String] = []
    if group < 1 || group > 4 { conditions.append("false") }
    if (1...3).contains(group) { conditions.append("InvoiceDate gt datetime'\(day(30 * group + 1))'") }
    if (2...4).contains(group) { conditions.append("InvoiceDate le datetime'\(day(30 * group - 29))'") }
    if call.function.parameters.contains(where: { $0.name == "accountId" }) {
      guard case .guid(let account) = try call.literal("accountId") else {
        throw ODataError(400, "Bad Request - Error in query syntax.", hint: "'accountId' is a Guid: guid'…'.")
      }
      conditions.append("AccountId eq guid'\(account)'")
    }
    var query: [String] = []
    for option in call.options.options where option.name.hasPrefix("$") {
      if option.name == "$filter" {
        conditions.append("(\(option.value))")
      } else {
        query.append("\(option.name)=\(option.encoded)")
      }
    }
    query.append("$filter=\(PercentEncoding.encode(conditions.joined(separator: " and ")))")
    let path = request.path.dropLast(call.function.name.utf8.count) + call.service.sets[index].name
    var other = SandboxRequest(
      method: request.method, host: request.host, path: String(path), query: query.joined(separator: "&"),
      headers: request.headers)
    other.caller = request.caller
    return other
  }

  private func stockPosition(_ call: FunctionCall) throws -> JSONNode {
    guard case .guid(let item) = try call.literal("itemId") else {
      throw ODataError(400, "Bad Request - Error in query syntax.", hint: "'itemId' is a Guid: itemId=guid'…'.")
    }
    guard let service = services.first(where: { $0.path == "inventory" }), let set = service.set("ItemWarehouses")
    else { throw ODataError(501, "The metadata has no inventory/ItemWarehouses.") }
    let (rows, planned) = try store.perform { session in
      let ledger = Ledger(
        books, session, division: locator.division, now: call.now, origin: "", isSeed: false)
      return (
        try RowListing.rows(of: set, service, filter: "Item eq guid'\(item)'", in: session),
        try PlannedStock.total(of: item, ledger)
      )
    }
    func sum(_ name: String) -> Double { rows.reduce(0) { $0 + ($1[name]?.double ?? 0) } }
    let (stock, reserved) = (sum("CurrentStock"), sum("ReservedStock"))
    let (coming, going) = (planned.coming.double, planned.going.double)
    let values: [(String, Double)] = [
      ("InStock", stock), ("ReservedStock", reserved), ("FreeStock", stock - reserved), ("PlanningIn", coming),
      ("PlanningOut", going), ("ProjectedStock", stock + coming - going),
    ]
    let members =
      [JSONNode.Member(name: "ItemId", value: .string("\(item)"))]
      + values.map { JSONNode.Member(name: $0.0, value: .number("\($0.1)")) }
    let selected = try Self.selected(members, by: call.options)
    let type = "Exact.Web.Api.Models.Read.Logistics.StockPosition"
    let position = JSONNode.object(
      [JSONNode.Member(name: "__metadata", value: .object([JSONNode.Member(name: "type", value: .string(type))]))]
        + selected)
    let positions: JSONNode = .array(rows.isEmpty || call.options.top == 0 ? [] : [position])
    if call.options.top != nil, switches.isOn(.topArrays) { return positions }
    return .object([JSONNode.Member(name: "results", value: positions)])
  }

  private static func selected(_ members: [JSONNode.Member], by options: QueryOptions) throws -> [JSONNode.Member] {
    guard let select = options.select, !select.contains(["*"]) else { return members }
    if let unknown = select.first(where: { path in path.count > 1 || !members.contains { $0.name == path[0] } }) {
      throw ODataError(400, "No property '\(unknown.joined(separator: "/"))' exists in the position of a stock.")
    }
    return members.filter { select.contains([$0.name]) }
  }

  private func rights(_ call: FunctionCall) throws -> JSONNode {
    guard case .string(let endpoint) = try call.literal("endpoint"),
      case .string(let action) = try call.literal("action")
    else {
      throw ODataError(
        400, "Bad Request - Error in query syntax.", hint: "endpoint='Logistics/Items' and action='GET' are texts.")
    }
    let parts = endpoint.lowercased().split(separator: "/").map(String.init)
    let path = parts.dropLast().joined(separator: "/")
    let service = services.first { $0.path.lowercased() == path }
    guard let set = service?.sets.first(where: { $0.name.lowercased() == parts.last }) else {
      throw ODataError(
        400, "Bad Request - Error in query syntax.", hint: "'\(endpoint)' is not a set, such as 'Logistics/Items'.")
    }
    let method = SetSchema.Method(rawValue: action.uppercased())
    let mayDo = method.map { set.methods.contains($0) } ?? false
    return .object([JSONNode.Member(name: call.function.name, value: .boolean(mayDo))])
  }
}
