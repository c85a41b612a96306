import ExactOnlineSandbox
import Foundation
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
      #expect(try await client.send("GET", address).rows.compactMap { $0["AmountDC"] as? Double } == [400, -300, -100])
      let id = try #require(rows[0]["InvoiceID"])
      _ = try await client.send("DELETE", "/salesinvoice/SalesInvoices(guid'\(id)')")
      #expect(try await client.send("GET", address).rows.isEmpty)
      sandbox.setBehaviour(.invoiceFeedLines, isOn: false)
      try await sandbox.seed("salesinvoice/SalesInvoices", [["SalesInvoiceLines": [["AmountDC": 1]]]])
      #expect(try await client.send("GET", address).rows.count == 1)
    }
  }
}
