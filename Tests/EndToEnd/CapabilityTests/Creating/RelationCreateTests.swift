import ExactOnline
import ExactOnlineSandbox
import Testing

/// Accounts and what belongs to them.
@Suite("Create: relations", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct RelationCreateTests {
  @Test("Create an account")
  func account_getsItsCode_andIsInTheFeed() async throws {
    try await Administration.run(
      with: ["sync/CRM"],
      shows: [.paddedCodes, .required, .uniqueCodes, .references, .referenceTexts, .syncFeeds, .wallClock]
    ) { books in
      let accounts = books.division.crm.accounts
      let account = try await accounts.create {
        $0.name = "Fietsen Vis"
        $0.status = .customer
        $0.paymentConditionSales = "30"
      }
      let row = try await books.row("crm/Accounts", account.key)
      #expect(row["Code"]?.text?.count == 18)
      #expect(row["Status"] == "C")
      #expect(row["PaymentConditionSalesDescription"] == "Within 30 days")
      #expect(row["Created"] == Administration.now)
      #expect(try await books.row("sync/CRM/Accounts", account.key)["Name"] == "Fietsen Vis")
      await books.refused("Mandatory: Name") { _ = try await accounts.create { $0.city = "Delft" } }
      await books.refused("Already exists: Code") {
        _ = try await accounts.create {
          $0.name = "Another one"
          $0.code = "1001"
        }
      }
      await books.refused("PaymentConditionSales '99' does not exist.") {
        _ = try await accounts.create {
          $0.name = "Another one"
          $0.paymentConditionSales = "99"
        }
      }
    }
  }

  @Test("Create a contact")
  func contact_isOfAnAccount_andInTheFeed() async throws {
    try await Administration.run(
      with: ["sync/CRM"], shows: [.required, .references, .referenceTexts, .syncFeeds, .wallClock]
    ) { books in
      let contacts = books.division.crm.contacts
      let contact = try await contacts.create {
        $0.account = books["customer"]
        $0.firstName = "Sanne"
        $0.lastName = "Bakker"
        $0.email = "sanne@cafezuid.example"
      }
      #expect(try await contact.read().accountName == "Café Zuid B.V.")
      let row = try await books.row("crm/Contacts", contact.key)
      #expect(row["LastName"] == "Bakker")
      #expect(row["Created"] == Administration.now)
      let fed = try await books.row("sync/CRM/Contacts", contact.key)
      #expect(fed["Email"] == "sanne@cafezuid.example")
      await books.refused("Mandatory: LastName") {
        _ = try await contacts.create {
          $0.account = books["customer"]
          $0.firstName = "Sanne"
        }
      }
      await books.refused("Account '\(Administration.absentKey)' does not exist.") {
        _ = try await contacts.create {
          $0.account = Administration.absent
          $0.firstName = "Sanne"
          $0.lastName = "Bakker"
        }
      }
    }
  }

  @Test("Create an address")
  func address_isOfAnAccount_andInTheFeed() async throws {
    try await Administration.run(
      with: ["sync/CRM"], shows: [.references, .referenceTexts, .syncFeeds, .wallClock]
    ) { books in
      let addresses = books.division.crm.addresses
      let address = try await addresses.create {
        $0.account = books["customer"]
        $0.type = .delivery
        $0.addressLine1 = "Havenstraat 12"
        $0.postcode = "2611 AB"
        $0.city = "Delft"
        $0.country = "NL"
      }
      let row = try await books.row("crm/Addresses", address.key)
      #expect(row["Type"] == 4)
      #expect(row["AccountName"] == "Café Zuid B.V.")
      #expect(row["Created"] == Administration.now)
      #expect(try await books.row("sync/CRM/Addresses", address.key)["City"] == "Delft")
      await books.refused("Account '\(Administration.absentKey)' does not exist.") {
        _ = try await addresses.create {
          $0.account = Administration.absent
          $0.type = .visit
        }
      }
    }
  }

  @Test("Create a bank account")
  func bankAccount_isOfAnAccount_andInTheFeed() async throws {
    try await Administration.run(
      with: ["sync/CRM"], shows: [.required, .references, .referenceTexts, .syncFeeds, .wallClock]
    ) { books in
      let bankAccounts = books.division.crm.bankAccounts
      let bankAccount = try await bankAccounts.create {
        $0.account = books["supplier"]
        $0.bankAccount = "NL02TEST0123456789"
        $0.bankAccountHolderName = "Papier & Co"
        $0.main = true
      }
      let row = try await books.row("crm/BankAccounts", bankAccount.key)
      #expect(row["AccountName"] == "Papier & Co")
      #expect(row["Blocked"] == false)
      #expect(row["Created"] == Administration.now)
      let fed = try await books.row("sync/CRM/BankAccounts", bankAccount.key)
      #expect(fed["BankAccount"] == "NL02TEST0123456789")
      await books.refused("Mandatory: BankAccount") {
        _ = try await bankAccounts.create { $0.account = books["supplier"] }
      }
      await books.refused("Account '\(Administration.absentKey)' does not exist.") {
        _ = try await bankAccounts.create {
          $0.account = Administration.absent
          $0.bankAccount = "NL02TEST0123456789"
        }
      }
    }
  }

  @Test("Create an opportunity")
  func opportunity_isOfAnAccountAndAContact() async throws {
    try await Administration.run(shows: [.references, .referenceTexts, .wallClock]) { books in
      let opportunities = books.division.crm.opportunities
      let opportunity = try await opportunities.create {
        $0.account = books["customer"]
        $0.contact = books["contact"]
        $0.name = "Chairs for the terrace"
        $0.amountFC = 1200
        $0.probability = 0.6
        $0.closeDate = LocalDateTime("2026-02-01")
      }
      let row = try await books.row("crm/Opportunities", opportunity.key)
      #expect(row["AmountFC"] == 1200)
      #expect(row["AccountName"] == "Café Zuid B.V.")
      #expect(row["ContactFullName"] == "Noor de Wit")
      #expect(row["Created"] == Administration.now)
      await books.refused("Contact '\(Administration.absentKey)' does not exist.") {
        _ = try await opportunities.create {
          $0.account = books["customer"]
          $0.contact = Administration.absent
          $0.name = "Chairs"
        }
      }
    }
  }
}
