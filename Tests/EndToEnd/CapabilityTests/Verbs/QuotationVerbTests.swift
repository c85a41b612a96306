import ExactOnline
import ExactOnlineSandbox
import Testing

/// Actions on quotations. Each test checks the rows of the sandbox afterwards.
@Suite("Verbs: quotations", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct QuotationVerbTests {
  private func quotation(_ books: Administration, customer: String = "customer") async throws -> UUID {
    try await books.division.crm.quotations.create {
      $0.orderAccount = try Administration.id(customer)
      $0.description = "Chairs"
      $0.quotationLines = [
        .new {
          $0.item = try? Administration.id("item")
          $0.quantity = 4
        }
      ]
    }.key
  }

  private func status(_ books: Administration, _ id: UUID) async throws -> SandboxValue? {
    try await books.value("crm/Quotations", "Status", filter: "QuotationID eq guid'\(id)'")
  }

  @Test("Accept a quotation")
  func accept_makesTheOrder() async throws {
    try await Administration.run(shows: [.quotationActions]) { books in
      let id = try await quotation(books)
      let row = try await books.division.crm.quotations.find(id)
      let accepted = try await books.division.crm.quotations.accept(row) { $0.action = .createSalesOrder }
      #expect(accepted.successMessage == "Quotation 1 was accepted.")
      #expect(try await status(books, id) == 50)
      #expect(try await books.value("salesorder/SalesOrders", "Description") == "Chairs")
      #expect(try await books.rows("salesorder/SalesOrderLines").count == 1)
    }
  }

  @Test func accept_ofWhatIsAccepted_throwsTheSentenceOfTheService() async throws {
    try await Administration.run { books in
      let id = try await quotation(books)
      _ = try await books.division.crm.quotations.accept(id)
      let error = await #expect(throws: ODataError.self) {
        _ = try await books.division.crm.quotations.accept(id) { $0.action = .createSalesOrder }
      }
      #expect(error?.serviceMessage == "Quotation 1 cannot be accepted.")
      #expect(error?.failedRow(as: CRM.AcceptedQuotation.self)?.quotationID == id)
      #expect(error?.operation == "POST crm/AcceptQuotation")
      #expect(try await books.rows("salesorder/SalesOrders").isEmpty)
    }
  }

  @Test func reject_reopen_review() async throws {
    try await Administration.run { books in
      let quotations = books.division.crm.quotations
      let id = try await quotation(books)
      _ = try await quotations.reject(id)
      #expect(try await status(books, id) == 5)
      _ = try await quotations.reopen(id)
      #expect(try await status(books, id) == 20)
      let review = try await quotations.review(id) { $0.description = "More chairs" }
      let next = try #require(review.newQuotationID)
      #expect(try await status(books, id) == 6)
      let version = try #require(try await books.rows("crm/Quotations", filter: "QuotationID eq guid'\(next)'").first)
      #expect(version["VersionNumber"] == 2)
      #expect(version["Description"] == "More chairs")
    }
  }

  @Test func print_makesTheDocument_andSendsItWhenToldTo() async throws {
    try await Administration.run { books in
      let quotations = books.division.crm.quotations
      let printed = try await quotations.print(try await quotation(books)) {
        $0.quotationDate = LocalDateTime("2026-01-02T00:00:00")
      }
      #expect(printed.documentCreationSuccess != nil)
      #expect(try await books.rows("documents/Documents").count == 1)
      #expect(try await books.rows("mailbox/MailMessagesSent").isEmpty)
      _ = try await quotations.print(try await quotation(books)) {
        $0.quotationDate = LocalDateTime("2026-01-02T00:00:00")
        $0.sendEmailToCustomer = true
      }
      #expect(try await books.value("mailbox/MailMessagesSent", "RecipientMailbox") == "info@cafezuid.example")
      let error = await #expect(throws: ODataError.self) {
        _ = try await quotations.print(try await quotation(books, customer: "supplier")) {
          $0.quotationDate = LocalDateTime("2026-01-02T00:00:00")
          $0.sendEmailToCustomer = true
        }
      }
      #expect(error?.serviceMessage?.contains("Papier & Co") == true)
      // The rest was carried out, and the row of the error says so.
      #expect(error?.failedRow(as: CRM.PrintedQuotation.self)?.document != nil)
    }
  }

  @Test func emailForSignOff_sendsTheQuotation() async throws {
    try await Administration.run { books in
      let id = try await quotation(books)
      _ = try await books.division.crm.quotations.emailForSignOff(id, layout: UUID()) { $0.action = .createSalesOrder }
      #expect(try await status(books, id) == 60)
      #expect(try await books.value("mailbox/MailMessagesSent", "RecipientMailbox") == "info@cafezuid.example")
    }
  }
}
