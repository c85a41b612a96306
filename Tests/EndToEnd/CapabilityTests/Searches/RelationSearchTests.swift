import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Searches for accounts, what belongs to them, and what was sent to them.
@Suite("Searches: relations", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct RelationSearchTests {
  @Test("Search accounts")
  func accounts_byStatusAndCode() async throws {
    try await Administration.run(shows: [.pageSizes, .paddedCodes]) { books in
      try await books.seed("crm/Accounts") { number in
        ["Code": "\(3000 + number)", "Name": "Shop \(number)", "Status": "C"]
      }
      // As text these are between 3001 and 3999; as codes, which are padded, they are not.
      try await books.sandbox.seed(
        "crm/Accounts",
        [
          ["Code": "301", "Name": "Short", "Status": "C"], ["Code": "30010", "Name": "Long", "Status": "C"],
          ["Code": "3500", "Name": "Prospect", "Status": "P"],
        ])
      let accounts = books.division.crm.accounts
      let found = try await books.search(
        accounts.where { $0.status == .customer && $0.code >= "3001" && $0.code < "4000" }.orderBy { $0.code }
          .select { ($0.code, $0.name) },
        sends: "Status eq 'C' and Code ge '              3001' and Code lt '              4000'")
      #expect(found.map(\.0) == (1...65).map { PaddedCode("\(3000 + $0)") })
      #expect(found.map(\.1) == (1...65).map { "Shop \($0)" })
      // One by its code needs no padding.
      let one = try await accounts.where { $0.code == "3007" }.first()
      #expect(one?.name == "Shop 7")
      #expect(books.sandbox.requests.last?.options["$filter"] == "trim(Code) eq '3007'")
    }
  }

  @Test("Search addresses")
  func addresses_byAccountTypeAndCity() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let (customer, supplier) = (try Administration.id("customer"), try Administration.id("supplier"))
      try await books.seed("crm/Addresses") { number in
        ["Account": .key(customer), "Type": 4, "AddressLine1": "Kade \(100 + number)", "City": "Gouda"]
      }
      try await books.sandbox.seed(
        "crm/Addresses",
        [
          ["Account": .key(customer), "Type": 3, "AddressLine1": "Postbus 1", "City": "Gouda"],
          ["Account": .key(customer), "Type": 4, "AddressLine1": "Markt 1", "City": "Leiden"],
          ["Account": .key(supplier), "Type": 4, "AddressLine1": "Markt 2", "City": "Gouda"],
        ])
      let found = try await books.search(
        books.division.crm.addresses
          .where { $0.account == customer && $0.type == .delivery && $0.city == "Gouda" }
          .orderBy { $0.addressLine1 }.select { ($0.addressLine1, $0.account) },
        sends: "Account eq guid'\(customer)' and Type eq 4 and City eq 'Gouda'")
      #expect(found.map(\.0) == (1...65).map { "Kade \(100 + $0)" })
      #expect(found.allSatisfy { $0.1 == customer })
    }
  }

  @Test("Search bank accounts")
  func bankAccounts_byCountry_thatAreNotBlocked() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let supplier = try Administration.id("supplier")
      func row(_ number: String, isBlocked: Bool = false) -> [String: SandboxValue] {
        ["Account": .key(supplier), "BankAccount": .string(number), "Blocked": .boolean(isBlocked)]
      }
      try await books.seed("crm/BankAccounts") { row("NL00BANK\($0 + 1_000_000_000)") }
      try await books.sandbox.seed(
        "crm/BankAccounts", [row("BE0012345678"), row("NL99BANK0000000001", isBlocked: true)])
      let found = try await books.search(
        books.division.crm.bankAccounts.where { $0.bankAccount.hasPrefix("NL") && $0.blocked == false }
          .orderByDescending { $0.bankAccount }.select { ($0.bankAccount, $0.account) },
        sends: "startswith(BankAccount,'NL') eq true and Blocked eq false")
      #expect(found.map(\.0) == (1...65).reversed().map { "NL00BANK\($0 + 1_000_000_000)" })
      #expect(found.allSatisfy { $0.1 == supplier })
    }
  }

  @Test("Search contacts")
  func contacts_ofAnAccount_modifiedSince() async throws {
    try await Administration.run(shows: [.pageSizes, .wallClock]) { books in
      let (customer, supplier) = (try Administration.id("customer"), try Administration.id("supplier"))
      func row(_ account: UUID, _ number: Int) -> [String: SandboxValue] {
        ["Account": .key(account), "FirstName": "Kim", "LastName": "Jansen \(100 + number)"]
      }
      try await books.seed("crm/Contacts", 5) { row(customer, -$0) }
      books.sandbox.advanceClock(by: .seconds(86_400))
      try await books.seed("crm/Contacts") { row(customer, $0) }
      try await books.seed("crm/Contacts", 5) { row(supplier, $0) }
      // Nine o'clock on a Dutch clock, eight in London.
      let since = LocalDateTime("2026-01-03T09:00:00")
      let found = try await books.search(
        books.division.crm.contacts.where { $0.account == customer && $0.modified >= since }
          .orderBy { $0.lastName }.select { ($0.lastName, $0.modified) },
        sends: "Account eq guid'\(customer)' and Modified ge datetime'2026-01-03T09:00:00'")
      #expect(found.map(\.0) == (1...65).map { "Jansen \(100 + $0)" })
      #expect(found.allSatisfy { $0.1 == since })
    }
  }

  @Test("Search opportunities")
  func opportunities_thatAreOpenAndLarge() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let customer = try Administration.id("customer")
      func row(_ amount: Int, _ status: Int = 1, closing day: String = "2026-03-31") -> [String: SandboxValue] {
        [
          "Account": .key(customer), "Name": "Terrace \(amount)", "AmountFC": .number("\(amount)"),
          "OpportunityStatus": .number("\(status)"), "CloseDate": .string(day),
        ]
      }
      try await books.seed("crm/Opportunities") { row(5000 + $0) }
      try await books.sandbox.seed("crm/Opportunities", [row(5000), row(7000, 2), row(8000, closing: "2026-12-31")])
      let found = try await books.search(
        books.division.crm.opportunities
          .where { $0.opportunityStatus == .open && $0.amountFC > 5000 && $0.closeDate < LocalDateTime("2026-07-01") }
          .orderByDescending { $0.amountFC }.select { ($0.amountFC, $0.name) },
        sends: "OpportunityStatus eq 1 and AmountFC gt 5000 and CloseDate lt datetime'2026-07-01T00:00:00'")
      #expect(found.map(\.0) == (1...65).reversed().map { Decimal(5000 + $0) })
      #expect(found.first?.1 == "Terrace 5065")
    }
  }

  @Test("Search mail messages sent")
  func mailMessages_withInvoices_sinceADay() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let customer = try Administration.id("customer")
      func row(_ type: Int, on day: String, _ number: Int = 0) -> [String: SandboxValue] {
        [
          "RecipientAccount": .key(customer), "RecipientMailbox": "info@cafezuid.example",
          "Subject": "Message \(100 + number)", "Type": .number("\(type)"), "SenderDateSent": .string(day),
        ]
      }
      try await books.seed("mailbox/MailMessagesSent") { row(1100, on: "2026-01-02", $0) }
      try await books.sandbox.seed(
        "mailbox/MailMessagesSent", [row(1100, on: "2025-12-31"), row(1020, on: "2026-01-02")])
      let found = try await books.search(
        books.division.mailbox.mailMessagesSent
          .where {
            $0.recipientMailbox == "info@cafezuid.example" && $0.type == .salesInvoice
              && $0.senderDateSent >= LocalDateTime("2026-01-01")
          }
          .orderBy { $0.subject }.select { ($0.subject, $0.senderDateSent) },
        sends: "RecipientMailbox eq 'info@cafezuid.example' and Type eq 1100 "
          + "and SenderDateSent ge datetime'2026-01-01T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { "Message \(100 + $0)" })
      #expect(found.allSatisfy { $0.1 == LocalDateTime("2026-01-02") })
    }
  }
}
