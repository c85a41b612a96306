import ODataQueries
package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/syncDeleted``: rows that are deleted are listed in `sync/Deleted`, where their set has a feed, and for
/// two months (Documentation/protocol.md, section 10.2).
package struct SyncDeleted: ServiceRule {
  /// The number of each feed's kind of row.
  private static let types: [String: Int64] = [
    "TransactionLines": 1, "Accounts": 2, "Addresses": 3, "DocumentAttachments": 4, "Contacts": 5, "Documents": 6,
    "GLAccounts": 7, "SalesItemPrices": 8, "Items": 9, "PaymentTerms": 10, "SalesInvoices": 13,
    "TimeCostTransactions": 14, "StockPositions": 15, "GoodsDeliveries": 16, "GoodsDeliveryLines": 17,
    "GLClassifications": 18, "ItemWarehouses": 19, "StorageLocationStockPositions": 20, "Projects": 21,
    "PurchaseOrders": 22, "Subscriptions": 23, "SubscriptionLines": 24, "ProjectWBS": 25, "ProjectPlanning": 26,
    "LeaveAbsenceHoursByDay": 27, "SerialBatchNumbers": 28, "StockSerialBatchNumbers": 29, "SupplierItem": 30,
    "SalesPriceListVolumeDiscounts": 31, "SalesOrderHeaders": 32, "SalesOrderLines": 33, "QuotationHeaders": 34,
    "QuotationLines": 35, "ShopOrders": 36, "ShopOrderMaterialPlans": 37, "ShopOrderRoutingStepPlans": 38,
    "Schedules": 39, "ScheduleEntries": 40, "ItemStorageLocations": 41, "Employees": 42, "Employments": 43,
    "EmploymentContracts": 44, "EmploymentOrganizations": 45, "EmploymentCLAs": 46, "EmploymentSalaries": 47,
    "BankAccounts": 48, "EmploymentTaxAuthoritiesGeneral": 49, "ShopOrderPurchasePlanning": 50,
    "ShopOrderSubOrders": 51, "MaterialIssues": 53, "BillOfMaterialMaterials": 54, "BillOfMaterialVersions": 55,
    "LeaveRegistrations": 56, "LeaveBuildUpRegistrations": 57, "AbsenceRegistrationTransactions": 58,
    "AbsenceRegistrations": 59,
  ]
  /// Two months, in days.
  private static let days: Int64 = 61

  private let feeds: SyncFeeds
  private let list: (service: ServiceSchema, set: SetSchema)?
  private let isOn: @Sendable () -> Bool

  package init(services: [ServiceSchema], feeds: SyncFeeds, isOn: @escaping @Sendable () -> Bool) {
    self.feeds = feeds
    self.isOn = isOn
    list = services.first { $0.path == "sync" }.flatMap { service in
      service.set("Deleted").map { (service, $0) }
    }
  }

  package var isActive: Bool { list != nil && isOn() }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind == .delete, let list, let key = event.guid else { return }
    for feed in feeds.feeds(of: event.set.table) where feed.shows(event.values) {
      if let type = Self.types[feed.set.name] { try note(key, type, event, list.set, in: session) }
    }
  }

  private func note(
    _ key: String, _ type: Int64, _ event: RowEvent, _ list: SetSchema, in session: StoreSession
  ) throws {
    let number = try session.nextNumber()
    let given: [String: StoredValue] = [
      "ID": .text(RowDefaults.guid(number)), "Timestamp": .integer(number), "EntityKey": .text(key),
      "EntityType": .integer(type), "DeletedDate": .integer(event.now), "DeletedBy": .text(RowDefaults.guid(0)),
    ]
    var values = ColumnValues()
    for (name, value) in given {
      if let column = list.column([name]) { values[column] = value }
    }
    let completed = try RowDefaults(set: list, division: event.division, now: event.now, number: number)
      .completed(values)
    try session.insert(number, into: list, values: completed)
  }

  package func read(_ read: inout RowRead) {
    guard let list, read.set.table == list.set.table, read.kind != .entity, read.set.column(["DeletedDate"]) != nil
    else { return }
    let oldest = read.now - Self.days * CivilTime.ticksPerDay
    read.conditions.append(
      .binary(.ge, .member(["DeletedDate"], position: 0), .literal(.dateTime(oldest)), position: 0))
  }
}
