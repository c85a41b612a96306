import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Deletes of accounts, contacts and subscriptions to webhooks.
@Suite("Deletes: relations", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct RelationDeleteTests {
  @Test("Delete a contact")
  func contact_isDeleted_unlessItIsInUse() async throws {
    try await Administration.run(
      with: ["sync", "sync/CRM"], shows: [.syncFeeds, .syncDeleted, .references, .deleteForbidden]
    ) { books in
      let contacts = books.division.crm.contacts
      let (customer, other) = (try Administration.id("customer"), try Administration.id("contact"))
      let kim = try await contacts.create {
        $0.account = customer
        $0.firstName = "Kim"
        $0.lastName = "Jansen"
      }.key
      #expect(try await books.keys("sync/CRM/Contacts") == [.key(kim), .key(other)])
      try await contacts.delete(kim)
      #expect(try await books.keys("crm/Contacts") == [.key(other)])
      #expect(try await books.keys("sync/CRM/Contacts") == [.key(other)])
      #expect(try await books.deleted() == [.key(kim): 5])
      // The service says of a row that is not there that it must not be deleted.
      let again = await #expect(throws: ODataError.self) { try await contacts.delete(kim) }
      #expect(again?.status == 403)
      _ = try await books.division.crm.opportunities.create {
        $0.name = "Terrace"
        $0.contact = other
      }
      await books.refused("The row of 'Contacts' is in use and cannot be deleted.") {
        try await contacts.delete(other)
      }
      #expect(try await books.keys("crm/Contacts") == [.key(other)])
    }
  }

  @Test("Delete an account")
  func account_isDeletedWithItsParts_unlessItIsInUse() async throws {
    try await Administration.run(
      with: ["sync", "sync/CRM"], shows: [.syncFeeds, .syncDeleted, .references]
    ) { books in
      let crm = books.division.crm
      let acme = try await crm.accounts.create { $0.name = "Acme" }.key
      let contact = try await crm.contacts.create {
        $0.account = acme
        $0.firstName = "Kim"
        $0.lastName = "Jansen"
      }.key
      let address = try await crm.addresses.create {
        $0.account = acme
        $0.type = .visit
        $0.city = "Delft"
      }.key
      let bankAccount = try await crm.bankAccounts.create {
        $0.account = acme
        $0.bankAccount = "NL91ABNA0417164300"
      }.key
      let before = try await books.keys("sync/CRM/Accounts")
      #expect(before.contains(.key(acme)))
      try await crm.accounts.delete(acme)
      #expect(try await books.keys("crm/Accounts") == before.subtracting([.key(acme)]))
      #expect(try await books.keys("sync/CRM/Accounts") == before.subtracting([.key(acme)]))
      for set in ["crm/Contacts", "crm/Addresses", "crm/BankAccounts"] {
        #expect(try await books.rows(set, filter: "Account eq guid'\(acme)'").isEmpty, "\(set)")
      }
      #expect(
        try await books.deleted() == [.key(acme): 2, .key(address): 3, .key(contact): 5, .key(bankAccount): 48])
      // A project is that of the customer.
      let customer = try Administration.id("customer")
      await books.refused("The row of 'Accounts' is in use and cannot be deleted.") {
        try await crm.accounts.delete(customer)
      }
      #expect(try await books.keys("crm/Contacts") == [.key(try Administration.id("contact"))])
    }
  }

  @Test("Delete a webhook subscription")
  func webhookSubscription_getsNoMoreNotifications() async throws {
    try await Administration.run(with: ["webhooks"], shows: [.webhooks]) { books in
      let callback: SandboxValue = "http://127.0.0.1:1/hook"
      try await books.sandbox.seed(
        "webhooks/WebhookSubscriptions",
        [["Topic": "Accounts", "CallbackURL": callback], ["Topic": "Contacts", "CallbackURL": callback]])
      func change() async throws {
        try await books.division.crm.accounts.update(Administration.id("customer")) { $0.remarks = "Pays late" }
        try await books.division.crm.contacts.update(Administration.id("contact")) { $0.notes = "Likes coffee" }
      }
      try await change()
      #expect(await books.sandbox.webhookDeliveries().map(\.topic) == ["Accounts", "Contacts"])
      let subscriptions = books.division.webhooks.webhookSubscriptions
      let subscription = try #require(try await subscriptions.where { $0.topic == .accounts }.first())
      try await subscriptions.delete(subscription)
      #expect(try await books.rows("webhooks/WebhookSubscriptions").map { $0["Topic"] } == ["Contacts"])
      try await change()
      #expect(await books.sandbox.webhookDeliveries().map(\.topic) == ["Accounts", "Contacts", "Contacts"])
    }
  }
}
