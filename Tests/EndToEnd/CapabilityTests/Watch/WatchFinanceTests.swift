import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import SandboxFixtures
import Testing

/// Entries, and hours on projects.
@Suite("Watch: finance", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct WatchFinanceTests {
  @Test("Watch bank entries")
  func bankEntries_creationsAndDeletions_completeRows() async throws {
    try await Watched.run(.bankEntries, keyed: "EntryID") { watched in
      let entries = watched.division.financialTransaction.bankEntries
      let id = try await watched.create([
        "JournalCode": "20",
        "BankEntryLines": [
          ["Date": "2026-01-02", "GLAccount": .key(try Administration.id("4000")), "AmountFC": -12.5]
        ],
      ])
      let created = try #require(await watched.events(in: entries).first)
      #expect(created.action == .create && created.key(of: FinancialTransaction.BankEntry.self) == id)
      #expect(try await created.row(in: entries)?.journalCode == "20")
      try await watched.delete(id)
      let deleted = try #require(await watched.events(in: entries).first)
      #expect(deleted.action == .delete && deleted.key == id)
      #expect(try await deleted.row(in: entries) == nil)
    }
  }

  @Test("Watch purchase entries")
  func purchaseEntries_onlyCreations_keysOnly() async throws {
    try await Watched.run(.purchaseEntries, keyed: "EntryID") { watched in
      let entries = watched.division.purchaseEntry.purchaseEntries
      let id = try await watched.create([
        "Journal": "60", "Supplier": .key(try Administration.id("supplier")), "YourRef": "A-17",
        "PurchaseEntryLines": [["GLAccount": .key(try Administration.id("4000")), "AmountFC": 50]],
      ])
      let calls = try await watched.sandbox.calls {
        let events = await watched.events(in: entries).filter { $0.action == .create }
        #expect(events.map { $0.key(of: PurchaseEntry.PurchaseEntryEntity.self) } == [id])
      }
      #expect(calls.isEmpty)
      #expect(try await entries.find(id).yourRef == "A-17")
    }
  }

  @Test("Watch sales entries")
  func salesEntries_withoutDeletions_completeRows() async throws {
    try await Watched.run(.salesEntries, keyed: "EntryID") { watched in
      let entries = watched.division.salesEntry.salesEntries
      let id = try await watched.create([
        "Journal": "70", "Customer": .key(try Administration.id("customer")), "YourRef": "web-1",
        "SalesEntryLines": [["GLAccount": .key(try Administration.id("8000")), "AmountFC": 100]],
      ])
      let created = try #require(await watched.events(in: entries).first { $0.action != .delete })
      #expect(created.key(of: SalesEntry.SalesEntryEntity.self) == id)
      #expect(try await created.row(in: entries)?.yourRef == "web-1")
      try await watched.delete(id)
      let events = await watched.events(in: entries)
      #expect(events.contains { $0.action == .delete && $0.key == id })
      #expect(events.filter { $0.action != .delete }.isEmpty)
    }
  }

  @Test("Watch project time transactions")
  func timeTransactions_onlyUpdates_completeRows() async throws {
    try await Watched.run(.timeTransactions) { watched in
      let hours = watched.division.project.timeTransactions
      let id = try await watched.create([
        "Item": .key(try Administration.id("item")), "Project": .key(try Administration.id("project")),
        "Quantity": 2, "Date": "2026-01-02",
      ])
      try await watched.update(id, ["Quantity": 3])
      let events = await watched.events(in: hours).filter { $0.action == .update }
      #expect(events.map { $0.key(of: Project.TimeTransaction.self) } == [id])
      #expect(try await events.first?.row(in: hours)?.quantity == 3)
    }
  }
}
