@testable import ExactOnlineSandbox
import Foundation
import SandboxFeeds
import SandboxFixtures
import SandboxService
import SandboxStore
import Testing

/// Feeds of rows that a seed writes all at once.
@Suite struct SeedFeedTests {
  /// Writes rows as the demo data are written.
  private func write(
    _ sandbox: Sandbox, _ path: String, _ body: (RowWriter, SetSchema, StoreSession) throws -> Void
  ) throws {
    let core = sandbox.core.first
    let (service, set) = try core.find(path)
    let source = core.seedSource
    try core.store.perform { session in
      let writer = RowWriter(session: session, service: service, source: source, events: RowEvents())
      try session.transaction {
        try core.rules.seedFeeds.writeAtTheEnd(of: session, division: source.division, now: source.now) {
          try body(writer, set, session)
        }
      }
    }
  }

  @Test func rowThatChanged_isThereOnce() async throws {
    try await ExactService.run { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": "there before", "Code": "7"]])
      try write(sandbox, "crm/Accounts") { writer, accounts, session in
        let name = try #require(accounts.column(["Name"]))
        let ids = try ["one", "two", "three"].map { try writer.create(RowPayload([name: .text($0)]), in: accounts) }
        try writer.update(ids[0], of: accounts, RowPayload([name: .text("changed")]))
        try writer.delete(ids[1], from: accounts)
      }
      let names: [SandboxValue] = ["there before", "changed", "three"]
      let feed = try await sandbox.rows("sync/CRM/Accounts")
      #expect(feed.map { $0["Name"] } == names)
      #expect(feed.first?["Code"] == "                 7")
      let accounts = try await sandbox.rows("crm/Accounts")
      #expect(Set(feed.map { $0["ID"] }) == Set(accounts.map { $0["ID"] }))
      #expect(Set(try await sandbox.rows("bulk/CRM/Accounts").map { $0["Name"] }) == Set(names))
      // The next change goes after them, and into no version that there is.
      let rows = try await client.send("GET", "/sync/CRM/Accounts?$filter=Timestamp gt 0L&$select=ID,Timestamp").rows
      let cursor = try #require(rows.last?["Timestamp"] as? String)
      let id = try #require(rows.first?["ID"] as? String)
      #expect(try await client.send("PUT", "Accounts(guid'\(id)')", body: "{\"Name\":\"later\"}").status == 204)
      let after = try await client.send("GET", "/sync/CRM/Accounts?$filter=Timestamp gt \(cursor)L&$select=Name")
      #expect(after.rows.compactMap { $0["Name"] as? String } == ["later"])
      #expect(try await sandbox.rows("sync/CRM/Accounts").count == 3)
    }
  }

  @Test func invoices_haveTheirLines() async throws {
    try await ExactService.run { sandbox, _ in
      try write(sandbox, "salesinvoice/SalesInvoices") { writer, invoices, _ in
        let journal = try #require(invoices.column(["Journal"]))
        let lines = try #require(invoices.navigation("SalesInvoiceLines"))
        for number in 1...2 {
          var payload = RowPayload([journal: .text("\(number)")])
          payload.children = [(lines, [RowPayload(), RowPayload()])]
          try writer.create(payload, in: invoices)
        }
      }
      let feed = try await sandbox.rows("sync/SalesInvoice/SalesInvoices")
      #expect(feed.map { $0["LineNumber"] } == [0, 1, 2, 0, 1, 2])
      #expect(feed.map { $0["Journal"] } == ["1", "1", "1", "2", "2", "2"])
    }
  }

  @Test func feedsThatAreOff_stayEmpty() async throws {
    try await ExactService.run({ $0.behaviours.remove(.syncFeeds) }) { sandbox, _ in
      try write(sandbox, "crm/Accounts") { writer, accounts, _ in try writer.create(RowPayload(), in: accounts) }
      #expect(try await sandbox.rows("crm/Accounts").count == 1)
      #expect(try await sandbox.rows("sync/CRM/Accounts").isEmpty)
    }
  }
}
