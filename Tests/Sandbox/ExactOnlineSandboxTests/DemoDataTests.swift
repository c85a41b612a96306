@testable import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxSeed
import Testing

@Suite struct DemoDataTests {
  /// Sets that clients work with, and how many rows there are at least.
  private static let sets: KeyValuePairs<String, Int> = [
    "cashflow/PaymentConditions": 5, "crm/Accounts": 60, "crm/Addresses": 60, "crm/BankAccounts": 60,
    "crm/Contacts": 60,
    "crm/Opportunities": 30, "crm/OpportunityStages": 6, "crm/QuotationLines": 48, "crm/Quotations": 40,
    "documents/DocumentAttachments": 40, "documents/Documents": 40, "financial/GLAccounts": 40,
    "financial/Journals": 7, "financialtransaction/BankEntries": 40, "financialtransaction/BankEntryLines": 100,
    "financialtransaction/CashEntries": 20, "general/Currencies": 4, "generaljournalentry/GeneralJournalEntries": 20,
    "hrm/Costcenters": 4, "hrm/Costunits": 4, "inventory/BatchNumbers": 20, "inventory/StockBatchNumbers": 20,
    "inventory/WarehouseTransfers": 20, "inventory/Warehouses": 2, "logistics/Items": 30,
    "logistics/SalesItemPrices": 60, "logistics/SupplierItem": 30, "logistics/Units": 4,
    "mailbox/MailMessagesSent": 50, "manufacturing/BillOfMaterialMaterials": 10, "project/ProjectClassifications": 2,
    "project/Projects": 10, "project/TimeTransactions": 200, "project/WBSActivities": 40,
    "purchase/PurchaseInvoices": 40, "purchaseentry/PurchaseEntries": 90, "purchaseorder/GoodsReceipts": 40,
    "purchaseorder/PurchaseOrders": 40, "sales/SalesPriceListLinkedAccounts": 20,
    "sales/SalesPriceListVolumeDiscounts": 40, "sales/SalesPriceLists": 2, "salesentry/SalesEntries": 20,
    "salesinvoice/SalesInvoiceLines": 300, "salesinvoice/SalesInvoices": 150, "salesorder/GoodsDeliveries": 100,
    "salesorder/SalesOrderLines": 300, "salesorder/SalesOrders": 140, "subscription/SubscriptionLines": 12,
    "subscription/Subscriptions": 12, "vat/VATCodes": 6, "webhooks/WebhookSubscriptions": 1,
  ]

  @Test func everySet_hasRows() async throws {
    let demo = try await DemoSandbox.shared.value
    for (set, least) in Self.sets {
      let count = try demo.sandbox.core.first.count(set)
      #expect(count >= least, "\(set)")
    }
  }

  @Test func everyName_isOneOfTheMetadata() async throws {
    #expect(try await DemoSandbox.shared.value.summary?.unknown == [])
  }

  @Test(arguments: [
    ("salesorder/SalesOrders", "OrderID", "salesorder/SalesOrderLines", "VATAmount", "AmountFCExclVat"),
    ("salesinvoice/SalesInvoices", "InvoiceID", "salesinvoice/SalesInvoiceLines", "VATAmountFC", "AmountFCExclVat"),
    (
      "purchaseorder/PurchaseOrders", "PurchaseOrderID", "purchaseorder/PurchaseOrderLines", "VATAmount",
      "AmountFCExclVat"
    ),
  ])
  func total_isTheSumOfTheLines(
    headers: String, key: String, lines: String, vat: String, total: String
  ) async throws {
    let sandbox = try await DemoSandbox.shared.value.sandbox
    var sums: [SandboxValue: (net: Double, vat: Double)] = [:]
    for line in try await sandbox.rows(lines) {
      sums[line[key] ?? .null, default: (0, 0)].net += line.number("AmountFC")
      sums[line[key] ?? .null, default: (0, 0)].vat += line.number(vat)
      #expect(abs(line.number("NetPrice") * line.number("Quantity") - line.number("AmountFC")) < 0.005)
    }
    for header in try await sandbox.rows(headers) {
      let sum = sums[header[key] ?? .null]
      #expect(abs((sum?.net ?? -1) - header.number(total)) < 0.005)
      #expect(abs((sum?.net ?? -1) + (sum?.vat ?? 0) - header.number("AmountFC")) < 0.005)
    }
  }

  @Test(arguments: [
    ("salesinvoice/SalesInvoiceLines", "Item", "ItemDescription", "logistics/Items", "Description"),
    ("salesorder/SalesOrders", "OrderedBy", "OrderedByName", "crm/Accounts", "Name"),
    ("purchaseorder/PurchaseOrders", "Supplier", "SupplierCode", "crm/Accounts", "Code"),
    ("financialtransaction/BankEntryLines", "GLAccount", "GLAccountCode", "financial/GLAccounts", "Code"),
    ("financialtransaction/BankEntryLines", "Account", "AccountCode", "crm/Accounts", "Code"),
    ("project/TimeTransactions", "Activity", "ActivityDescription", "project/WBSActivities", "Description"),
    ("crm/Contacts", "Account", "AccountName", "crm/Accounts", "Name"),
    ("sales/SalesPriceListVolumeDiscounts", "Item", "ItemCode", "logistics/Items", "Code"),
    ("manufacturing/BillOfMaterialMaterials", "PartItem", "PartItemDescription", "logistics/Items", "Description"),
    ("salesorder/GoodsDeliveryLines", "SalesOrderLineID", "ItemCode", "salesorder/SalesOrderLines", "ItemCode"),
  ])
  func reference_isReal_andRepeatsWhatTheRowSays(
    set: String, reference: String, repeated: String, other: String, original: String
  ) async throws {
    let sandbox = try await DemoSandbox.shared.value.sandbox
    let known = Dictionary(
      uniqueKeysWithValues: try await sandbox.rows(other).map { ($0["ID"] ?? .null, $0[original] ?? .null) })
    for row in try await sandbox.rows(set) where row[reference] != .null {
      #expect(known[row[reference] ?? .null] == row[repeated], "\(row[reference] ?? .null)")
    }
  }

  @Test func entry_balances() async throws {
    let sandbox = try await DemoSandbox.shared.value.sandbox
    var sums: [SandboxValue: Double] = [:]
    for line in try await sandbox.rows("generaljournalentry/GeneralJournalEntryLines") {
      sums[line["EntryID"] ?? .null, default: 0] += line.number("AmountFC")
    }
    for (_, sum) in sums { #expect(abs(sum) < 0.005) }
  }

  @Test func dates_comeInOrder_andEndWithTheClock() async throws {
    let sandbox = try await DemoSandbox.shared.value.sandbox
    let orders = try await sandbox.rows("salesorder/SalesOrders")
      .sorted { $0.number("OrderNumber") < $1.number("OrderNumber") }
    let days = orders.map { $0.date("OrderDate") }
    #expect(days == days.sorted())
    for order in orders { #expect(order.date("OrderDate") <= order.date("DeliveryDate")) }
    let last = DemoSandbox.clock.timeIntervalSince1970 * 1000
    #expect((days.last ?? 0) > last - 14 * 86_400_000 && (days.last ?? 0) <= last)
    #expect((days.first ?? 0) > last - 732 * 86_400_000)
    for invoice in try await sandbox.rows("salesinvoice/SalesInvoices") {
      #expect(invoice.date("InvoiceDate") <= invoice.date("DueDate") && invoice.date("InvoiceDate") <= last)
    }
  }

  @Test func numbers_haveTheirCheckDigits() async throws {
    let sandbox = try await DemoSandbox.shared.value.sandbox
    let accounts = try await sandbox.rows("crm/BankAccounts")
    #expect(Set(accounts.map { $0["IBAN"] ?? .null }).count == accounts.count)
    for account in accounts {
      let iban = account.text("IBAN")
      let digits = (iban.dropFirst(4) + iban.prefix(4)).compactMap { Int(String($0), radix: 36) }
        .map(String.init).joined()
      #expect(digits.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 } == 1, "\(iban)")
    }
  }

  @Test func sameClock_givesTheSameRows_andAResetBringsThemBack() async throws {
    let (one, other) = (
      try await DemoSandbox.start(only: "crm").sandbox, try await DemoSandbox.start(only: "crm").sandbox
    )
    for set in ["crm/Accounts", "crm/Contacts", "crm/QuotationLines"] {
      #expect(try await one.rows(set) == other.rows(set), "\(set)")
    }
    let before = try await one.rows("crm/Accounts")
    try await one.seed("crm/Accounts", [["Name": "Nieuw"]])
    #expect(try await one.rows("crm/Accounts") != before)
    try await one.reset()
    #expect(try await one.rows("crm/Accounts") == before)
    await one.stop()
    await other.stop()
  }

  /// Whatever name the sandbox is called by, and whatever port it had when the rows were written.
  @Test(arguments: ["127.0.0.1", "localhost"])
  func file_hasAnAddressOfTheSandbox_asItIsCalled(host: String) async throws {
    let sandbox = try await DemoSandbox.shared.value.sandbox
    let client = HTTPClient(sandbox: sandbox)
    let origin = "http://\(host):\(sandbox.port)"
    let set = "\(origin)/api/v1/\(sandbox.division)/documents/DocumentAttachments"
    let row = try #require(try await client.send("GET", "\(set)?$select=ID,Url,FileSize&$top=1").rows.first)
    let (id, address) = (try #require(row["ID"] as? String), try #require(row["Url"] as? String))
    #expect(address == "\(origin)/docs/SysAttachment.aspx?ID=\(id)&_Division_=\(sandbox.division)")
    let file = try await client.send("GET", address)
    #expect(file.status == 200)
    #expect(file.headers["content-length"] == "\(try #require(row["FileSize"] as? Int))")
    let value = try await client.send("GET", "\(set)(guid'\(id)')/Url/$value", headers: ["Accept": "text/plain"])
    #expect(value.text == address)
    let atom = try await client.send(
      "GET", "\(set)(guid'\(id)')?$select=Url", headers: ["Accept": "application/atom+xml"])
    #expect(atom.text.contains(">\(origin)/docs/SysAttachment.aspx?ID="), "\(atom.text)")
  }

  @Test func scale_givesAsManyTimesTheRows() async throws {
    let (one, three) = (try await DemoSandbox.start(only: "crm"), try await DemoSandbox.start(scale: 3, only: "crm"))
    for set in ["crm/Accounts", "crm/Quotations"] {
      #expect(try three.sandbox.core.first.count(set) == one.sandbox.core.first.count(set) * 3, "\(set)")
    }
    // Properties that a document does not describe are skipped.
    #expect(one.summary?.unknown.contains("salesorder/SalesOrders") == true)
    await one.sandbox.stop()
    await three.sandbox.stop()
  }
}

extension [String: SandboxValue] {
  fileprivate func text(_ name: String) -> String {
    if case .string(let text)? = self[name] { text } else { "" }
  }

  fileprivate func number(_ name: String) -> Double {
    if case .number(let text)? = self[name] { Double(text) ?? 0 } else { 0 }
  }

  /// Milliseconds since 1970.
  fileprivate func date(_ name: String) -> Double {
    Double(text(name).dropFirst(6).dropLast(2)) ?? 0
  }
}
