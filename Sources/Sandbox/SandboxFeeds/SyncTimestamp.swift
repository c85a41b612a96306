import ODataQueries
package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/syncTimestamp``: `read/sync/Sync/SyncTimestamp` names the row version behind which a feed has all
/// that was modified since a date (Documentation/protocol.md, section 10.3).
package struct SyncTimestamp: ServiceRule {
  /// The supported feeds.
  private static let endpoints: Set<String> = [
    "QuotationHeaders", "QuotationLines", "TransactionLines", "ItemStorageLocations", "ShopOrders",
    "ShopOrderMaterialPlans", "ShopOrderRoutingStepPlans", "ShopOrderPurchasePlanning", "ShopOrderSubOrders",
    "MaterialIssues", "BillOfMaterialVersions", "BillOfMaterialMaterials", "PurchaseOrders", "Projects",
    "ProjectPlanning", "ProjectWBS", "TimeCostTransactions", "SalesInvoices", "GoodsDeliveries", "GoodsDeliveryLines",
    "SalesOrderHeaders", "SalesOrderLines", "Subscriptions", "SubscriptionLines",
  ]

  private let feeds: [String: (service: ServiceSchema, set: SetSchema)]
  private let isOn: @Sendable () -> Bool

  package init(services: [ServiceSchema], isOn: @escaping @Sendable () -> Bool) {
    self.isOn = isOn
    feeds = services.filter { $0.path.hasPrefix("sync/") }.reduce(into: [:]) { feeds, service in
      for set in service.sets where Self.endpoints.contains(set.name) { feeds[set.name] = (service, set) }
    }
  }

  package var isActive: Bool { isOn() }

  package func rows(of call: FunctionCall, in session: StoreSession) throws -> ReadQuery? {
    guard call.function.name == "SyncTimestamp", let index = call.function.set else { return nil }
    let set = call.service.sets[index]
    guard let modifiedColumn = set.column(["Modified"]), let nameColumn = set.column(["API"]),
      let versionColumn = set.column(["TimeStampAsBigInt"])
    else { return nil }
    guard case .dateTime(let modified) = try call.literal("modified"),
      case .string(let name) = try call.literal("endPoint"), let feed = feeds[name]
    else {
      throw ODataError(
        400, "Bad Request - Error in query syntax.",
        hint: "SyncTimestamp takes modified=datetime'…' and endPoint='…', which is one of "
          + "\(Self.endpoints.sorted().joined(separator: ", ")).")
    }
    let version = try version(before: modified, feed.service, feed.set, in: session)
    // A function gives rows of a table, and this one is made for the response.
    var query = ReadQuery(set, of: call.service)
    query.match(modifiedColumn, .integer(modified))
    var old: [Int64] = []
    try session.forEachRow(query) { old.append($0.id) }
    for id in old { try session.delete(id, from: set) }
    let number = try session.nextNumber()
    let values = try RowDefaults(set: set, division: 0, now: call.now, number: number).completed([
      modifiedColumn: .integer(modified), nameColumn: .text(name), versionColumn: .integer(version),
    ])
    try session.insert(number, into: set, values: values)
    return query
  }

  /// One below the first row that was modified at that time or later; if there is none, the last of all.
  private func version(
    before modified: Int64, _ service: ServiceSchema, _ set: SetSchema, in session: StoreSession
  ) throws -> Int64 {
    guard let column = set.column(["Timestamp"]) else { return 0 }
    var query = ReadQuery(set, of: service)
    query.columns = [column]
    query.limit = 1
    if set.column(["Modified"]) != nil {
      query.filter = .binary(
        .ge, .member(["Modified"], position: 0), .literal(.dateTime(modified)), position: 0)
    }
    query.orderBy = [OrderTerm(.member(["Timestamp"], position: 0))]
    var version: Int64?
    try session.forEachRow(query) { version = $0.integer(0) &- 1 }
    if let version { return version }
    query.filter = nil
    query.orderBy = [OrderTerm(.member(["Timestamp"], position: 0), isDescending: true)]
    try session.forEachRow(query) { version = $0.integer(0) }
    return version ?? 0
  }
}
