@testable import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxService
import SandboxStore
import TestSupport
import Testing

/// The demo data as a sandbox starts with them: all services, all behaviours.
@Suite struct DemoBooksTests {
  private static let shared = Task {
    var configuration = SandboxConfiguration(seed: .demo)
    configuration.clock = DemoSandbox.clock
    configuration.behaviours.subtract([.rateLimits, .errorLimit])
    return try await Sandbox.start(configuration)
  }

  /// A number that SQL gives over the table of a set.
  private static func number(_ sql: String, _ set: String) async throws -> Int64 {
    let core = try await shared.value.core.first
    let (_, schema) = try core.find(set)
    return try core.store.perform { session in
      var found: Int64 = 0
      try session.forEachRow(sql: "SELECT 0, (\(sql.replacing("$", with: schema.table)))", of: [schema]) { row in
        found = row.integer(0)
      }
      return found
    }
  }

  @Test func setsThatFollowFromOthers_haveRows() async throws {
    let core = try await Self.shared.value.core.first
    for (set, least) in [
      "cashflow/Payments": 40, "cashflow/Receivables": 100, "financial/ReportingBalance": 100,
      "financialtransaction/TransactionLines": 1000, "financialtransaction/Transactions": 300,
      "inventory/ItemWarehouses": 20, "read/financial/ProfitLossOverview": 1, "read/financial/ReceivablesList": 1,
      "sync/Inventory/StockPositions": 20, "sync/SalesInvoice/SalesInvoices": 300,
    ] {
      let count = try core.count(set)
      #expect(count >= least, "\(set): \(count)")
    }
  }

  /// Actions have no rows, and topics of webhooks are no sets of that service.
  @Test func everySetOfACapability_hasRows() async throws {
    let core = try await Self.shared.value.core.first
    let lines = try Repository.text("Tests/EndToEnd/CapabilityTests/Page/capabilities.tsv").split(separator: "\n")
    var seen = 0
    for fields in lines.map({ $0.split(separator: "\t") }) where !fields[0].hasPrefix("#") {
      let path = "\(fields[2])/\(fields[3])"
      guard let (_, set) = try? core.find(path), set.methods.contains(.read) else { continue }
      seen += 1
      #expect(try core.count(path) > 0, "\(path)")
    }
    #expect(seen > 80)
  }

  @Test func everyTransaction_balances() async throws {
    let lines = "financialtransaction/TransactionLines"
    let cents = "CAST(ROUND(\"AmountDC\" * 100) AS INTEGER)"
    #expect(try await Self.number("SELECT SUM(\(cents)) FROM $", lines) == 0)
    let unbalanced = "SELECT COUNT(*) FROM (SELECT 1 FROM $ GROUP BY \"EntryID\" HAVING SUM(\(cents)) <> 0)"
    #expect(try await Self.number(unbalanced, lines) == 0)
    #expect(
      try await Self.number("SELECT SUM(\(cents.replacing("DC", with: ""))) FROM $", "financial/ReportingBalance") == 0)
  }

  /// Customers owe the balance of their account of the general ledger.
  @Test func openItems_areTheBalanceOfTheirAccount() async throws {
    let cents = "CAST(ROUND(\"AmountDC\" * 100) AS INTEGER)"
    let open = try await Self.number(
      "SELECT COALESCE(SUM(\(cents)), 0) FROM $ WHERE \"Status\" <> 50", "cashflow/Receivables")
    let booked = try await Self.number(
      "SELECT COALESCE(SUM(\(cents)), 0) FROM $ WHERE \"GLAccountCode\" = '1300'",
      "financialtransaction/TransactionLines")
    #expect(open == booked && open > 0)
  }

  @Test func feedsAndBulkSets_haveEveryRowOnce() async throws {
    let core = try await Self.shared.value.core.first
    for (feed, sets) in [
      "sync/CRM/Accounts": ["crm/Accounts"], "bulk/CRM/Accounts": ["crm/Accounts"],
      "sync/Financial/TransactionLines": ["financialtransaction/TransactionLines"],
      "bulk/Financial/TransactionLines": ["financialtransaction/TransactionLines"],
      "sync/SalesOrder/SalesOrderLines": ["salesorder/SalesOrderLines"],
      "sync/Inventory/StockPositions": ["inventory/ItemWarehouses"],
      "sync/Project/TimeCostTransactions": ["project/TimeTransactions", "project/CostTransactions"],
      "sync/Project/ProjectWBS": ["project/WBSActivities", "project/WBSDeliverables", "project/WBSExpenses"],
      "sync/Cashflow/PaymentTerms": ["cashflow/Receivables", "cashflow/Payments"],
      "sync/Inventory/ItemStorageLocations": ["inventory/ItemWarehouseStorageLocations"],
      "sync/Inventory/SerialBatchNumbers": ["inventory/SerialNumbers", "inventory/BatchNumbers"],
      "sync/Inventory/StockSerialBatchNumbers": ["inventory/StockSerialNumbers", "inventory/StockBatchNumbers"],
      "sync/Logistics/PurchaseItemPrices": ["logistics/SupplierItem"],
    ] {
      var count = 0
      for set in sets { count += try core.count(set) }
      #expect(try core.count(feed) == count && count > 0, "\(feed)")
      #expect(try await Self.number("SELECT COUNT(DISTINCT \"ID\") FROM $", feed) == count, "\(feed)")
    }
  }

  /// One is made of another, and something for it is bought.
  @Test func shopOrders_referToEachOtherAndToWhatIsBought() async throws {
    let core = try await Self.shared.value.core.first
    func row(_ set: String, _ filter: String? = nil) throws -> JSONNode {
      let rows = try core.rows(set, filter: filter)
      #expect(rows.count == 1, "\(set)")
      return rows.first ?? .null
    }
    let orders = "manufacturing/ShopOrders"
    let whole = try row(orders, "SubShopOrderCount eq 1")
    let below = try row("sync/Manufacturing/ShopOrderSubOrders")
    #expect(below["ShopOrderParent"] == whole["ID"] && below["ShopOrderMain"] == whole["ID"])
    #expect(try row(orders, "ShopOrderNumber eq \(below["ShopOrderNumber"]?.integer ?? 0)")["ID"] == below["ShopOrder"])
    let planning = try row("sync/Manufacturing/ShopOrderPurchasePlanning")
    let plan = try row(
      "manufacturing/ShopOrderMaterialPlans", "ID eq guid'\(planning["ShopOrderMaterialPlan"]?.text ?? "")'")
    #expect(plan["ShopOrder"] == whole["ID"] && planning["ShopOrder"] == whole["ID"])
    let line = try row(
      "purchaseorder/PurchaseOrderLines", "PurchaseOrderID eq guid'\(planning["PurchaseOrder"]?.text ?? "")'")
    #expect(line["Item"] == plan["Item"] && line["Quantity"]?.double == planning["Quantity"]?.double)
  }

  /// It is worked out with the rows, at the beginning of the day, and not when it is first read.
  @Test func plannedStock_isThereFromTheStart() async throws {
    let core = try await Self.shared.value.core.first
    #expect(try core.count("inventory/ItemWarehouses", filter: "PlannedStockIn gt 0") > 0)
    #expect(try core.count("inventory/ItemWarehouses", filter: "Modified gt datetime'2026-01-31T00:00:00'") == 0)
  }

  @Test func pricesThatIncludeVAT_addUp() async throws {
    let sandbox = try await Self.shared.value
    let (core, client) = (sandbox.core.first, HTTPClient(sandbox: sandbox, service: "salesinvoice"))
    let customer = try #require(try core.rows("crm/Accounts", filter: "Status eq 'C'", top: 1).first?["ID"]?.text)
    let item = try #require(try core.rows("logistics/Items", filter: nil, top: 1).first?["ID"]?.text)
    func line(_ quantity: Int, _ price: String, _ code: String) -> String {
      "{\"Item\":\"\(item)\",\"Quantity\":\(quantity),\"NetPrice\":\(price),\"VATCode\":\"\(code)\"}"
    }
    // 36.30 and 10.90 with VAT, 20 without.
    let lines = [line(3, "12.1", "3"), line(1, "10.9", "1"), line(2, "10", "4")].joined(separator: ",")
    let answer = try await client.send(
      "POST", "SalesInvoices",
      body: "{\"OrderedBy\":\"\(customer)\",\"Journal\":\"70\",\"SalesInvoiceLines\":[\(lines)]}",
      headers: ["Prefer": "return=representation"])
    #expect(answer.status == 201, "\(answer.text)")
    func amount(_ name: String) -> Double { answer.content[name] as? Double ?? 0 }
    #expect(abs(amount("VATAmountFC") - (6.3 + 0.9 + 4.2)) < 0.005)
    #expect(abs(amount("AmountFCExclVat") - (30 + 10 + 20)) < 0.005)
    #expect(abs(amount("AmountFC") - (36.3 + 10.9 + 24.2)) < 0.005)
    let deleted = try await client.send("DELETE", try #require(answer.headers["location"]))
    #expect(deleted.status == 204, "\(deleted.text)")
  }

  @Test func entriesOfPrintedInvoices_haveTheirDocument() async throws {
    let entries = "salesentry/SalesEntries"
    let printed = try await Self.number("SELECT COUNT(*) FROM $ WHERE \"Status\" = 50", "salesinvoice/SalesInvoices")
    let described = try await Self.number(
      "SELECT COUNT(*) FROM $ WHERE \"Document\" IS NOT NULL AND \"DocumentSubject\" <> ''", entries)
    #expect(printed == described && printed > 100)
  }
}
