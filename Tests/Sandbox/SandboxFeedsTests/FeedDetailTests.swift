import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Features of feeds beyond the rows of a set: the starting point, late rows, lines of invoices.
@Suite struct FeedDetailTests {
  private let feed = "/sync/CRM/Accounts?$filter=Timestamp gt 0L&$select=Name,Timestamp"

  @Test func syncTimestamp_namesWhereAFeedHasWhatWasModifiedSince() async throws {
    try await ExactService.run { sandbox, client in
      let address = "/read/sync/Sync/SyncTimestamp?endPoint='SalesInvoices'&modified=datetime'2026-01-02'"
      #expect(try await client.send("GET", address).rows[0]["TimeStampAsBigInt"] as? String == "0")
      try await sandbox.seed("salesinvoice/SalesInvoices", [["Journal": "old"]])
      sandbox.advanceClock(by: .seconds(3 * 86_400))
      try await sandbox.seed("salesinvoice/SalesInvoices", [["Journal": "new"]])
      let row = try #require(try await client.send("GET", address).rows.first)
      #expect(row["API"] as? String == "SalesInvoices")
      #expect(row["Modified"] as? String == "/Date(1767312000000)/")
      let version = try #require(row["TimeStampAsBigInt"] as? String)
      let since = "/sync/SalesInvoice/SalesInvoices?$select=Journal&$filter=Timestamp gt \(version)L"
      #expect(try await client.send("GET", since).rows.compactMap { $0["Journal"] as? String } == ["new"])
      for wrong in [
        "modified=datetime'2026-01-02'", "endPoint='SalesInvoices'",
        "endPoint='Accounts'&modified=datetime'2026-01-02'",
      ] {
        let refused = try await client.send("GET", "/read/sync/Sync/SyncTimestamp?\(wrong)")
        #expect(refused.status == 400)
        #expect(refused.message == "Bad Request - Error in query syntax.")
      }
      sandbox.setBehaviour(.syncTimestamp, isOn: false)
      #expect(try await client.send("GET", address).status == 501)
    }
  }

  @Test func lateCommit_appearsBehindHigherRowVersions() async throws {
    try await ExactService.run({ $0.behaviours.insert(.lateCommits) }) { sandbox, client in
      func names() async throws -> [String] {
        try await client.send("GET", feed).rows.compactMap { $0["Name"] as? String }
      }
      for name in ["one", "two"] { try await sandbox.seed("crm/Accounts", [["Name": .string(name)]]) }
      #expect(try await names() == ["two"])
      try await sandbox.seed("crm/Accounts", [["Name": "three"]])
      #expect(try await names() == ["one", "two", "three"])
      try await sandbox.seed("crm/Accounts", [["Name": "four"]])
      #expect(try await names() == ["one", "two", "three"])
      sandbox.advanceClock(by: .seconds(61))
      #expect(try await names() == ["one", "two", "three", "four"])
      try await sandbox.reset()
      #expect(try await names().isEmpty)
    }
  }

  @Test func lateCommit_isAsLateAsItIsConfigured() async throws {
    try await ExactService.run({
      $0.behaviours.insert(.lateCommits)
      $0.lateCommitRows = 4
      $0.lateCommitSeconds = 600
    }) { sandbox, client in
      func names() async throws -> [String] {
        try await client.send("GET", feed).rows.compactMap { $0["Name"] as? String }
      }
      for name in ["1", "2", "3", "4"] { try await sandbox.seed("crm/Accounts", [["Name": .string(name)]]) }
      #expect(try await names() == ["2", "3"])
      try await sandbox.seed("crm/Accounts", [["Name": "5"]])
      #expect(try await names() == ["1", "2", "3", "5"])
      sandbox.advanceClock(by: .seconds(599))
      #expect(try await names() == ["1", "2", "3", "5"])
      sandbox.advanceClock(by: .seconds(2))
      #expect(try await names() == ["1", "2", "3", "4", "5"])
    }
  }

  /// Of amounts as they are posted.
  @Test func invoiceInTheFeed_hasHeaderLinesAndVATWithOppositeSigns() async throws {
    try await ExactService.run({ $0.behaviours.remove(.invoicePrinting) }) { sandbox, client in
      let created = try await client.send(
        "POST", "/salesinvoice/SalesInvoices",
        body:
          "{\"Journal\":\"70\",\"SalesInvoiceLines\":[{\"Description\":\"work\",\"AmountDC\":500,\"VATAmountDC\":100}]}"
      )
      #expect(created.status == 201)
      let address =
        "/sync/SalesInvoice/SalesInvoices?$filter=Timestamp gt 0L&$select=ID,InvoiceID,LineNumber,AmountDC,Journal"
      let rows = try await client.send("GET", address).rows
      #expect(rows.compactMap { $0["LineNumber"] as? Int } == [0, 1, 9999])
      #expect(rows.compactMap { $0["AmountDC"] as? Double } == [600, -500, -100])
      #expect(Set(rows.compactMap { $0["ID"] as? String }).count == 3)
      #expect(Set(rows.compactMap { $0["InvoiceID"] as? String }).count == 1)
      #expect(rows.allSatisfy { $0["Journal"] as? String == "70" })
      // A change to a line brings the header too.
      let line = try #require(try await client.send("GET", "/salesinvoice/SalesInvoiceLines?$select=ID").rows[0]["ID"])
      _ = try await client.send("PUT", "/salesinvoice/SalesInvoiceLines(guid'\(line)')", body: "{\"AmountDC\":300}")
      let changed = try await client.send("GET", address).rows
      #expect(changed.compactMap { $0["AmountDC"] as? Double } == [400, -300, -100])
      // A copy by keys would have the VAT twice if its row got another one.
      #expect(changed.compactMap { $0["ID"] as? String } == rows.compactMap { $0["ID"] as? String })
      let id = try #require(rows[0]["InvoiceID"])
      _ = try await client.send("DELETE", "/salesinvoice/SalesInvoices(guid'\(id)')")
      #expect(try await client.send("GET", address).rows.isEmpty)
      sandbox.setBehaviour(.invoiceFeedLines, isOn: false)
      try await sandbox.seed("salesinvoice/SalesInvoices", [["SalesInvoiceLines": [["AmountDC": 1]]]])
      #expect(try await client.send("GET", address).rows.count == 1)
    }
  }

  private static func runFeeds(_ body: (Sandbox) async throws -> Void) async throws {
    let services = [
      "cashflow", "inventory", "logistics", "manufacturing", "sync", "sync/Cashflow", "sync/Inventory",
      "sync/Logistics", "sync/Manufacturing",
    ]
    try await Sandbox.run(try SandboxMetadata(of: services), clock: ExactService.clock, body)
  }

  @Test func feedsOfOtherNames_showTheRowsOfTheirSets() async throws {
    try await Self.runFeeds { sandbox in
      let id: SandboxValue = "11111111-2222-3333-4444-555555555555"
      for (feed, set, row, shown) in [
        ("sync/Cashflow/PaymentTerms", "cashflow/Receivables", ["AmountDC": 5], ["AmountDC": 5, "LineType": 20]),
        ("sync/Cashflow/PaymentTerms", "cashflow/Payments", ["AmountDC": 7], ["AmountDC": 7, "LineType": 22]),
        (
          "sync/Inventory/SerialBatchNumbers", "inventory/SerialNumbers", ["SerialNumber": "S1"],
          ["SerialBatchNumber": "S1", "Type": 1]
        ),
        (
          "sync/Inventory/SerialBatchNumbers", "inventory/BatchNumbers",
          ["BatchNumber": "B1", "ExpiryDate": "/Date(1767312000000)/"],
          ["SerialBatchNumber": "B1", "EndDate": "/Date(1767312000000)/", "Type": 2]
        ),
        (
          "sync/Inventory/StockSerialBatchNumbers", "inventory/StockSerialNumbers", ["SerialNumberID": id],
          ["SerialBatchNumber": id, "Quantity": 1]
        ),
        (
          "sync/Inventory/StockSerialBatchNumbers", "inventory/StockBatchNumbers",
          ["BatchNumberID": id, "Quantity": 3],
          ["SerialBatchNumber": id, "Quantity": 3]
        ),
        (
          "sync/Inventory/ItemStorageLocations", "inventory/ItemWarehouseStorageLocations",
          ["StorageLocationCode": "A1"], ["StorageLocationCode": "A1"]
        ),
        (
          "sync/Logistics/PurchaseItemPrices", "logistics/SupplierItem", ["PurchasePrice": 9, "PurchaseUnit": "pc"],
          ["Price": 9, "Unit": "pc"]
        ),
      ] as [(String, String, [String: SandboxValue], [String: SandboxValue])] {
        try await sandbox.seed(set, [row])
        let last = try #require(try await sandbox.rows(feed).last, "\(set)")
        for (name, value) in shown { #expect(last[name] == value, "\(set): \(name)") }
        let original = try await sandbox.rows(set)
        #expect(last["ID"] == original.last?["ID"], "\(set)")
      }
    }
  }

  @Test func shopOrderBelowAnother_isInTwoFeeds_alsoWhenItIsDeleted() async throws {
    try await Self.runFeeds { sandbox in
      try await sandbox.seed("manufacturing/ShopOrders", [["ShopOrderNumber": 1]])
      let whole = try #require(try await sandbox.rows("manufacturing/ShopOrders").first?["ID"])
      try await sandbox.seed("manufacturing/ShopOrders", [["ShopOrderNumber": 2, "ShopOrderParent": whole]])
      let below = try await sandbox.rows("sync/Manufacturing/ShopOrderSubOrders")
      #expect(below.map { $0["ShopOrderNumber"] } == [2] && below.map { $0["ShopOrderParent"] } == [whole])
      #expect(below.map { $0["ShopOrder"] } == below.map { $0["ID"] })
      #expect(try await sandbox.rows("sync/Manufacturing/ShopOrders").count == 2)
      for number in [2, 1] {
        try await sandbox.delete("manufacturing/ShopOrders", filter: "ShopOrderNumber eq \(number)")
      }
      #expect(try await sandbox.rows("sync/Manufacturing/ShopOrderSubOrders").isEmpty)
      #expect(Set(try await sandbox.rows("sync/Deleted").map { $0["EntityType"] }) == [36, 51])
      #expect(try await sandbox.rows("sync/Deleted").count == 3)
    }
  }
}
