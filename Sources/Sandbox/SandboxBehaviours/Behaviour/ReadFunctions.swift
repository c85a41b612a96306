import ODataQueries
package import SandboxAuthorization
package import SandboxService
package import SandboxStore

/// Functions whose answer is no row of a set: `read/logistics/StockPosition` from the rows of warehouses
/// (``SandboxBehaviour/stock``), the lists of open items by the age of their invoices
/// (``SandboxBehaviour/bookkeeping``), `current/ClientId`, and `users/UserHasRights` (``SandboxBehaviour/actions``): the
/// user may do what a set offers (Documentation/protocol.md, sections 9 and 14).
package struct ReadFunctions: RequestStage {
  private let services: [ServiceSchema]
  private let locator: ServiceLocator
  private let store: SandboxStore
  private let app: SandboxApp
  private let clock: SandboxClock
  private let switches: BehaviourSwitches

  package init(
    services: [ServiceSchema], store: SandboxStore, locator: ServiceLocator, app: SandboxApp, clock: SandboxClock,
    switches: BehaviourSwitches
  ) {
    self.app = app
    self.clock = clock
    self.services = services
    self.store = store
    self.switches = switches
    self.locator = locator
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
    let (rows, ordered, sold) = try store.perform { session in
      (
        try RowListing.rows(of: set, service, filter: "Item eq guid'\(item)'", in: session),
        try quantityOpen(item, "purchaseorder", "PurchaseOrderLines", done: "ReceivedQuantity", in: session),
        try quantityOpen(
          item, "salesorder", "SalesOrderLines", done: "QuantityDelivered", state: "DeliveryStatus", in: session)
      )
    }
    func sum(_ name: String) -> Double { rows.reduce(0) { $0 + ($1[name]?.double ?? 0) } }
    let (stock, reserved) = (sum("CurrentStock"), sum("ReservedStock"))
    let (coming, going) = (sum("PlannedStockIn") + ordered, sum("PlannedStockOut") + sold)
    let values: [(String, Double)] = [
      ("InStock", stock), ("ReservedStock", reserved), ("FreeStock", stock - reserved), ("PlanningIn", coming),
      ("PlanningOut", going), ("ProjectedStock", stock + coming - going),
    ]
    let type = "Exact.Web.Api.Models.Read.Logistics.StockPosition"
    let position = JSONNode.object(
      [
        JSONNode.Member(
          name: "__metadata", value: .object([JSONNode.Member(name: "type", value: .string(type))])),
        JSONNode.Member(name: "ItemId", value: .string("\(item)")),
      ] + values.map { JSONNode.Member(name: $0.0, value: .number("\($0.1)")) })
    return .object([JSONNode.Member(name: "results", value: .array(rows.isEmpty ? [] : [position]))])
  }

  /// The quantity of an item that is ordered, and not delivered or received yet. Lines that were completed are not open.
  private func quantityOpen(
    _ item: String, _ path: String, _ name: String, done: String, state: String? = nil, in session: StoreSession
  ) throws -> Double {
    guard let service = services.first(where: { $0.path == path }), let set = service.set(name),
      (["Item", "Quantity", done] + (state.map { [$0] } ?? [])).allSatisfy({ set.column([$0]) != nil })
    else { return 0 }
    var filter = "Item eq guid'\(item)' and (\(done) eq null or Quantity gt \(done))"
    if let state { filter += " and \(state) ne 21 and \(state) ne 45" }
    return try RowListing.rows(of: set, service, filter: filter, in: session).reduce(0) {
      $0 + ($1["Quantity"]?.double ?? 0) - ($1[done]?.double ?? 0)
    }
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
