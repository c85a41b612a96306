import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import SandboxFixtures
import Testing

/// Accounts, and what belongs to them. Each test is a choice of the options that automation platforms offer: kind of
/// event, deletions, key only or complete row.
@Suite("Watch: relations", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct WatchRelationTests {
  @Test("Watch accounts")
  func accounts_everyKind_completeRows() async throws {
    try await Watched.run(.accounts) { watched in
      let accounts = watched.division.crm.accounts
      let id = try await watched.create(["Name": "Acme"])
      let created = try #require(await watched.events(in: accounts).first)
      #expect(created.action == .create && created.key == id)
      #expect(try await created.row(in: accounts)?.name == "Acme")
      try await watched.update(id, ["Name": "Acme II"])
      let updated = try #require(await watched.events(in: accounts).first)
      #expect(updated.action == .update && updated.key == id)
      #expect(try await updated.row(in: accounts)?.name == "Acme II")
      try await watched.delete(id)
      let deleted = try #require(await watched.events(in: accounts).first)
      #expect(deleted.action == .delete && deleted.key == id)
      // Costs no call: there is nothing to read.
      let calls = try await watched.sandbox.calls {
        let row = try await deleted.row(in: accounts)
        #expect(row == nil)
      }
      #expect(calls.isEmpty)
    }
  }

  @Test("Watch bank accounts")
  func bankAccounts_everyKind_keysOnly() async throws {
    try await Watched.run(.bankAccounts) { watched in
      let bankAccounts = watched.division.crm.bankAccounts
      let id = try await watched.create([
        "Account": .key(try Administration.id("customer")), "BankAccount": "NL91ABNA0417164300",
      ])
      try await watched.update(id, ["Description": "Savings"])
      let calls = try await watched.sandbox.calls {
        let events = await watched.events(in: bankAccounts)
        #expect(events.map(\.action) == [.create, .update])
        #expect(events.map { $0.key(of: CRM.BankAccount.self) } == [id, id])
      }
      #expect(calls.isEmpty)
      #expect(try await bankAccounts.find(id).bankAccount == "NL91ABNA0417164300")
    }
  }

  @Test("Watch contacts")
  func contacts_withoutDeletions_completeRows() async throws {
    try await Watched.run(.contacts) { watched in
      let contacts = watched.division.crm.contacts
      let id = try await watched.create([
        "Account": .key(try Administration.id("customer")), "FirstName": "Bo", "LastName": "Bakker",
      ])
      let rows = try await watched.events(in: contacts).asyncMap { try await $0.row(in: contacts) }
      #expect(rows.map { $0?.lastName } == ["Bakker"])
      try await watched.update(id, ["LastName": "Visser"])
      try await watched.delete(id)
      let events = await watched.events(in: contacts)
      #expect(events.map(\.action) == [.update, .delete])
      let wanted = try #require(events.first { $0.action != .delete })
      // Since then it was deleted: no error.
      #expect(try await wanted.row(in: contacts) == nil)
    }
  }

  @Test("Watch opportunities")
  func opportunities_onlyDeletions_keysOnly() async throws {
    try await Watched.run(.opportunities) { watched in
      let opportunities = watched.division.crm.opportunities
      let id = try await watched.create(["Name": "Lamps for a hotel"])
      #expect(try await opportunities.find(id).name == "Lamps for a hotel")
      try await watched.delete(id)
      let events = await watched.events(in: opportunities).filter { $0.action == .delete }
      #expect(events.map { $0.key(in: opportunities) } == [id])
      #expect(try await opportunities.where { $0.id == id }.first() == nil)
    }
  }

  @Test("Watch quotations")
  func quotations_onlyUpdates_completeRows() async throws {
    try await Watched.run(.quotations, keyed: "QuotationID") { watched in
      let quotations = watched.division.crm.quotations
      let id = try await watched.create([
        "OrderAccount": .key(try Administration.id("customer")), "Description": "Chairs",
        "QuotationLines": [["Item": .key(try Administration.id("item")), "Quantity": 4]],
      ])
      try await watched.update(id, ["Description": "More chairs"])
      let events = await watched.events(in: quotations).filter { $0.action == .update }
      #expect(events.map(\.key) == [id])
      #expect(try await events.first?.row(in: quotations)?.description == "More chairs")
    }
  }

  @Test("Watch mail messages sent")
  func mailMessagesSent_onlyCreations_completeRows() async throws {
    try await Watched.run(.mailMessagesSent) { watched in
      // Somebody sends an invoice.
      let invoice = UUID()
      try await watched.sandbox.create("salesinvoice/SalesInvoices", [.invoice(invoice)])
      try await watched.sandbox.create(
        "salesinvoice/PrintedSalesInvoices", [["InvoiceID": .key(invoice), "SendEmailToCustomer": true]])
      let messages = watched.division.mailbox.mailMessagesSent
      let event = try #require(await watched.events(in: messages).first)
      #expect(event.action == .create)
      #expect(try await event.row(in: messages)?.recipientMailbox == "info@cafezuid.example")
    }
  }
}

extension Sequence {
  /// The elements as they are made one after another.
  fileprivate func asyncMap<Mapped>(_ transform: (Element) async throws -> Mapped) async rethrows -> [Mapped] {
    var elements: [Mapped] = []
    for element in self { elements.append(try await transform(element)) }
    return elements
  }
}
