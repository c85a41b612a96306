import ExactOnline
import ExactOnlineSandbox
import Testing

/// Updates of accounts and of what belongs to them.
@Suite("Updates: relations", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct RelationUpdateTests {
  @Test("Update an account")
  func account_isRenamedAndGetsAnotherCode() async throws {
    try await Administration.run(
      with: ["sync/CRM"], shows: [.partialPut, .wallClock, .syncFeeds, .uniqueCodes]
    ) { books in
      let accounts = books.division.crm.accounts
      let account = try await accounts.find(Administration.id("customer"))
      let update = try await books.update("crm/Accounts", account.id, feed: "sync/CRM/Accounts") {
        try await accounts.update(account) {
          $0.name = "Café Zuid Holding B.V."
          $0.code = "1002"
          $0.creditLineSales = 2500
        }
      }
      #expect(update.sent == ["Name", "Code", "CreditLineSales"])
      #expect(update.changed == ["Name", "Code", "CreditLineSales"])
      #expect(update.row["Name"] == "Café Zuid Holding B.V.")
      #expect(update.row["Code"] == "              1002")
      #expect(update.row["CreditLineSales"] == 2500)
      // That of another account.
      await books.refused("Already exists: Code") {
        try await accounts.update(account.id) { $0.code = "2001" }
      }
    }
  }

  @Test("Update a contact")
  func contact_getsAMobile_andLosesItsMail() async throws {
    try await Administration.run(with: ["sync/CRM"], shows: [.partialPut, .wallClock, .syncFeeds]) { books in
      let contacts = books.division.crm.contacts
      let id = try await contacts.create {
        $0.account = try Administration.id("customer")
        $0.firstName = "Kim"
        $0.lastName = "Jansen"
        $0.email = "kim@cafezuid.example"
      }.key
      let update = try await books.update("crm/Contacts", id, feed: "sync/CRM/Contacts") {
        try await contacts.update(id) {
          $0.mobile = "+31 6 1234 5678"
          $0.email = nil
        }
      }
      #expect(update.sent == ["Mobile", "Email"])
      #expect(update.changed == ["Mobile", "Email"])
      #expect(update.row["Mobile"] == "+31 6 1234 5678")
      #expect(update.row["Email"] == .null)
      #expect(update.row["LastName"] == "Jansen")
    }
  }

  @Test("Update an address")
  func address_becomesOneForInvoices() async throws {
    try await Administration.run(with: ["sync/CRM"], shows: [.partialPut, .wallClock, .syncFeeds]) { books in
      let addresses = books.division.crm.addresses
      let address = try await addresses.find(Administration.id("address"))
      let update = try await books.update("crm/Addresses", address.id, feed: "sync/CRM/Addresses") {
        try await addresses.update(address) {
          $0.type = .invoice
          $0.addressLine1 = "Postbus 7"
          $0.postcode = "2600 AA"
        }
      }
      #expect(update.sent == ["Type", "AddressLine1", "Postcode"])
      #expect(update.changed == ["Type", "AddressLine1", "Postcode"])
      #expect(update.row["Type"] == 3)
      #expect(update.row["AddressLine1"] == "Postbus 7")
      #expect(update.row["City"] == "Delft")
    }
  }

  @Test("Update a bank account")
  func bankAccount_getsAnotherNumber() async throws {
    try await Administration.run(
      shows: [.partialPut, .wallClock, .readOnly]
    ) { books in
      let bankAccounts = books.division.crm.bankAccounts
      let id = try await bankAccounts.create {
        $0.account = try Administration.id("supplier")
        $0.bankAccount = "NL91ABNA0417164300"
        $0.bicCode = "ABNANL2A"
      }.key
      let update = try await books.update("crm/BankAccounts", id) {
        try await bankAccounts.update(id) { $0.bankAccount = "NL39RABO0300065264" }
      }
      #expect(update.sent == ["BankAccount"])
      #expect(update.changed == ["BankAccount"])
      #expect(update.row["BankAccount"] == "NL39RABO0300065264")
      #expect(update.row["BICCode"] == "ABNANL2A")
      // The service works it out itself.
      await #expect(throws: ODataError.self) {
        try await bankAccounts.update(id) { $0["IBAN"] = "NL39RABO0300065264" }
      }
    }
  }

  @Test("Update an opportunity")
  func opportunity_getsAnotherAmountAndDay() async throws {
    try await Administration.run(shows: [.partialPut, .wallClock, .references]) { books in
      let opportunities = books.division.crm.opportunities
      let id = try await opportunities.create {
        $0.account = try Administration.id("customer")
        $0.name = "Terrace"
        $0.amountFC = 4000
        $0.probability = 0.5
      }.key
      let update = try await books.update("crm/Opportunities", id) {
        try await opportunities.update(id) {
          $0.amountFC = 4500.5
          $0.closeDate = LocalDateTime("2026-03-31")
        }
      }
      #expect(update.sent == ["AmountFC", "CloseDate"])
      #expect(update.changed == ["AmountFC", "CloseDate"])
      #expect(update.row["AmountFC"] == 4500.5)
      #expect(update.row["CloseDate"] == "/Date(1774915200000)/")
      #expect(update.row["Probability"] == 0.5)
      await books.refused("Account '\(Administration.absentKey)' does not exist.") {
        try await opportunities.update(id) { $0.account = Administration.absent }
      }
    }
  }
}
