import ExactOnline
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

@testable import ExactOnlineChanges

/// Each feed of the client: its rows, and its deletions by its own number in the list.
@Suite("All feeds", .timeLimit(.minutes(3)))
struct AllFeedsTests {
  @Test func sales() async throws {
    try await Office.run(["sync/CRM", "sync/Cashflow", "sync/Documents", "sync/SalesInvoice", "sync/SalesOrder"]) {
      office in
      let check = FeedCheck(office: office)
      let sync = office.division.sync
      try await check.run(sync.crm.accounts)
      try await check.run(sync.crm.addresses)
      try await check.run(sync.crm.contacts)
      try await check.run(sync.crm.quotationHeaders)
      try await check.run(sync.crm.quotationLines)
      try await check.run(sync.cashflow.paymentTerms)
      try await check.run(sync.documents.documentAttachments)
      try await check.run(sync.documents.documents)
      try await check.run(sync.salesInvoice.salesInvoices)
      try await check.run(sync.salesOrder.goodsDeliveries)
      try await check.run(sync.salesOrder.goodsDeliveryLines)
      try await check.run(sync.salesOrder.salesOrderHeaders)
      try await check.run(sync.salesOrder.salesOrderLines)
    }
  }

  @Test func finance() async throws {
    try await Office.run(["sync/Financial", "sync/Sales", "sync/Subscription", "sync/PurchaseOrder", "sync/Project"]) {
      office in
      let check = FeedCheck(office: office)
      let sync = office.division.sync
      try await check.run(sync.financial.glAccounts)
      try await check.run(sync.financial.glClassifications)
      try await check.run(sync.financial.transactionLines)
      try await check.run(sync.sales.salesPriceListVolumeDiscounts)
      try await check.run(sync.subscription.subscriptionLines)
      try await check.run(sync.subscription.subscriptions)
      try await check.run(sync.purchaseOrder.purchaseOrders)
      try await check.run(sync.project.timeCostTransactions)
      try await check.run(sync.project.projects)
      try await check.run(sync.project.projectWBS)
      try await check.run(sync.project.projectPlanning)
    }
  }

  @Test func people() async throws {
    try await Office.run(["sync/HRM", "sync/Payroll"]) { office in
      let check = FeedCheck(office: office)
      let sync = office.division.sync
      try await check.run(sync.hrm.absenceRegistrations)
      try await check.run(sync.hrm.absenceRegistrationTransactions)
      try await check.run(sync.hrm.leaveAbsenceHoursByDay)
      try await check.run(sync.hrm.leaveBuildUpRegistrations)
      try await check.run(sync.hrm.leaveRegistrations)
      try await check.run(sync.hrm.scheduleEntries)
      try await check.run(sync.hrm.schedules)
      try await check.run(sync.payroll.bankAccounts)
      try await check.run(sync.payroll.employees)
      try await check.run(sync.payroll.employmentCLAs)
      try await check.run(sync.payroll.employmentContracts)
      try await check.run(sync.payroll.employmentOrganizations)
      try await check.run(sync.payroll.employments)
      try await check.run(sync.payroll.employmentSalaries)
      try await check.run(sync.payroll.employmentTaxAuthoritiesGeneral)
    }
  }

  @Test func goods() async throws {
    try await Office.run(["sync/Inventory", "sync/Logistics"]) { office in
      let check = FeedCheck(office: office)
      let sync = office.division.sync
      try await check.run(sync.inventory.itemStorageLocations)
      try await check.run(sync.inventory.itemWarehouses)
      try await check.run(sync.inventory.serialBatchNumbers)
      try await check.run(sync.inventory.stockPositions)
      try await check.run(sync.inventory.stockSerialBatchNumbers)
      try await check.run(sync.inventory.storageLocationStockPositions)
      try await check.run(sync.logistics.items)
      try await check.run(sync.logistics.purchaseItemPrices)
      try await check.run(sync.logistics.salesItemPrices)
      try await check.run(sync.logistics.supplierItem)
    }
  }

  @Test func manufacturing() async throws {
    try await Office.run(["sync/Manufacturing"]) { office in
      let check = FeedCheck(office: office)
      let sync = office.division.sync
      try await check.run(sync.manufacturing.billOfMaterialMaterials)
      try await check.run(sync.manufacturing.billOfMaterialVersions)
      try await check.run(sync.manufacturing.materialIssues)
      try await check.run(sync.manufacturing.shopOrderMaterialPlans)
      try await check.run(sync.manufacturing.shopOrderPurchasePlanning)
      try await check.run(sync.manufacturing.shopOrderRoutingStepPlans)
      try await check.run(sync.manufacturing.shopOrders)
      try await check.run(sync.manufacturing.shopOrderSubOrders)
    }
  }
}

private struct FeedCheck {
  let office: Office

  func run<Row: Entity>(_ set: EntitySet<Row, Methods.Read>) async throws where Row.Key == Int64 {
    let path = String(set.description.split(separator: "/api/v1/\(office.division.code)/")[1])
    let feed = try #require(FeedCatalog.feeds[path.lowercased()])
    let keys = [UUID(), UUID()]
    try await office.sandbox.seed(path, keys.map { [feed.row: .key($0)] })
    let source = try ChangeSource<Row, UUID>.feed(set)
    var copy = Copy<Row, UUID>(id: source.id, text: { _ in "" })
    try await copy.take(set.changes(since: nil, policy: office.policy()))
    #expect(Set(copy.rows.keys) == Set(keys), "\(path)")
    if let type = feed.deletedAs {
      let gone = UUID()
      // The second one is of another kind: it has the key of a row, and is none of this feed.
      for (kind, key) in [(type, gone), (type == 2 ? 3 : 2, keys[0])] {
        try await office.sandbox.seed(
          "sync/Deleted", [["EntityKey": .key(key), "EntityType": .number("\(kind)"), "DeletedDate": "2026-01-01"]])
      }
      _ = copy.news()
      try await copy.take(set.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.news() == ["- \(gone)"], "\(path)")
    } else {
      #expect(!set.changes(since: nil).findsDeletions)
      let held = Set(keys + [UUID()])
      try await copy.take(
        set.changes(since: try copy.cursor, policy: office.policy(), deletions: .comparing { held }))
      #expect(copy.news().last == "- \(held.subtracting(keys).first ?? keys[0])", "\(path)")
    }
    #expect(copy.starts == [.noCursor], "\(path)")
  }
}
