import ODataQueries
package import SandboxService
package import SandboxStore

/// Functions whose answer is no row of a set: `read/logistics/StockPosition` from the rows of warehouses
/// (``SandboxBehaviour/stock``), and `users/UserHasRights` (``SandboxBehaviour/actions``): the user may do what a set offers
/// (Documentation/protocol.md, sections 9 and 14).
package struct ReadFunctions: RequestStage {
  private let services: [ServiceSchema]
  private let locator: ServiceLocator
  private let store: SandboxStore
  private let switches: BehaviourSwitches

  package init(services: [ServiceSchema], store: SandboxStore, locator: ServiceLocator, switches: BehaviourSwitches) {
    self.services = services
    self.store = store
    self.switches = switches
    self.locator = locator
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard request.effectiveMethod == "GET", let name = request.segments.last,
      name == "StockPosition" && switches.isOn(.stock) || name == "UserHasRights" && switches.isOn(.actions),
      let place = try? locator.place(request.path), place.rest == name,
      let function = place.service.function(String(name))
    else { return await next(request) }
    do {
      let call = FunctionCall(
        service: place.service, function: function, options: try QueryOptions(request.query), now: 0)
      let body: JSONNode =
        switch (place.service.path, name) {
        case ("read/logistics", "StockPosition"): try stockPosition(call)
        case ("users", "UserHasRights"): try rights(call)
        default: .null
        }
      guard body != .null else { return await next(request) }
      return .json(200, JSONNode.object([JSONNode.Member(name: "d", value: body)]).bytes)
    } catch {
      return ODataError(error).response(to: request)
    }
  }

  private func stockPosition(_ call: FunctionCall) throws -> JSONNode {
    guard case .guid(let item) = try call.literal("itemId") else {
      throw ODataError(400, "Bad Request - Error in query syntax.", hint: "'itemId' is a Guid: itemId=guid'…'.")
    }
    guard let service = services.first(where: { $0.path == "inventory" }), let set = service.set("ItemWarehouses")
    else { throw ODataError(501, "The metadata has no inventory/ItemWarehouses.") }
    let rows = try store.perform { session in
      try RowListing.rows(of: set, service, filter: "Item eq guid'\(item)'", in: session)
    }
    func sum(_ name: String) -> Double { rows.reduce(0) { $0 + ($1[name]?.double ?? 0) } }
    let (stock, reserved) = (sum("CurrentStock"), sum("ReservedStock"))
    let (coming, going) = (sum("PlannedStockIn"), sum("PlannedStockOut"))
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
