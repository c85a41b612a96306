import ExactOnline
import ExactOnlineSandbox
import Foundation
import Testing

/// Actions on sales orders and invoices.
@Suite("Verbs: orders and invoices", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct SalesVerbTests {
  /// Short pauses: the sandbox is quick.
  private var polling: Polling {
    var polling = Polling()
    polling.firstPause = .milliseconds(10)
    return polling
  }

  // MARK: - Invoices

  @Test("Send a sales invoice")
  func send_numbersBooksFilesAndMails() async throws {
    try await Administration.run(shows: [.invoicePrinting]) { books in
      let id = try await books.salesInvoice()
      let row = try await books.division.salesInvoice.salesInvoices.find(id)
      let sent = try await books.division.salesInvoice.salesInvoices.send(row)
      let stored = try #require(try await books.rows("salesinvoice/SalesInvoices").first)
      #expect(stored["Status"] == 50)
      #expect(stored["InvoiceNumber"] == 26_700_001)
      #expect(stored["Document"]?.text == sent.document.map { "\($0)".lowercased() })
      // 3 × 12.50 and 21 %.
      let lines = "financialtransaction/TransactionLines"
      #expect(try await books.cents(lines, "AmountDC", filter: "LineNumber eq 0") == 4538)
      #expect(try await books.cents(lines, "AmountDC") == 0)
      #expect(try await books.value("mailbox/MailMessagesSent", "RecipientMailbox") == "info@cafezuid.example")
      #expect(try await books.rows("documents/DocumentAttachments").count == 1)
    }
  }

  @Test func send_withoutAnAddress_throws_andSaysWhatWasDone() async throws {
    try await Administration.run { books in
      let id = try await books.salesInvoice(to: "supplier")
      let error = await #expect(throws: ODataError.self) {
        _ = try await books.division.salesInvoice.salesInvoices.send(id)
      }
      #expect(error?.serviceMessage == "There is no e-mail address for Papier & Co.")
      #expect(error?.failedRow(as: SalesInvoice.PrintedSalesInvoice.self)?.document != nil)
      #expect(try await books.value("salesinvoice/SalesInvoices", "Status") == 50)
      #expect(try await books.rows("mailbox/MailMessagesSent").isEmpty)
    }
  }

  @Test func print_booksAndDoesNotMail() async throws {
    try await Administration.run { books in
      _ = try await books.division.salesInvoice.salesInvoices.print(try await books.salesInvoice())
      #expect(try await books.value("salesinvoice/SalesInvoices", "Status") == 50)
      #expect(try await books.rows("salesentry/SalesEntries").count == 1)
      #expect(try await books.rows("mailbox/MailMessagesSent").isEmpty)
    }
  }

  // MARK: - Orders

  @Test("Send a sales order")
  func printAndSend_ofAnOrder() async throws {
    try await Administration.run(shows: [.invoicePrinting]) { books in
      let orders = books.division.salesOrder.salesOrders
      let id = try await books.salesOrder()
      #expect(try await orders.print(id).document != nil)
      #expect(try await books.value("documents/Documents", "SalesOrderNumber") == 1)
      #expect(try await books.rows("mailbox/MailMessagesSent").isEmpty)
      _ = try await orders.send(id)
      #expect(try await books.value("mailbox/MailMessagesSent", "RecipientMailbox") == "info@cafezuid.example")
    }
  }

  @Test func complete_ofAnOrder_andOfALine() async throws {
    try await Administration.run { books in
      let id = try await books.salesOrder()
      _ = try await books.division.salesOrder.salesOrders.complete(id) { $0.completeDelivery = true }
      #expect(try await books.value("salesorder/SalesOrders", "DeliveryStatus") == 21)
      let other = try await books.salesOrder()
      let line = try #require(
        try await books.division.salesOrder.salesOrderLines.where { $0.orderID == other }.first())
      _ = try await books.division.salesOrder.salesOrderLines.complete(line) { $0.completeDelivery = true }
      #expect(
        try await books.value("salesorder/SalesOrders", "DeliveryStatus", filter: "OrderID eq guid'\(other)'") == 21)
    }
  }

  @Test("Create a sales invoice from a sales order")
  func invoice_waitsForTheInvoices_andNamesTheOrdersWithoutOne() async throws {
    try await Administration.run(shows: [.orderInvoicing]) { books in
      let orders = books.division.salesOrder.salesOrders
      let first = try await books.salesOrder()
      let second = try await books.salesOrder(of: ["item": 5])
      let absent = UUID()
      let outcome = try await orders.invoice(
        [first, second, absent], journal: "70", mode: .quantityOrdered, polling: polling
      ) { $0.createMode = .perSalesOrder }
      #expect(outcome.invoices.count == 2)
      #expect(outcome.created == 2)
      #expect(outcome.failed == 1)
      #expect(outcome.errors.keys.sorted { "\($0)" < "\($1)" } == [absent])
      #expect(outcome.errors[absent]?.contains("does not exist") == true)
      #expect(try await books.rows("salesinvoice/SalesInvoices").count == 2)
      #expect(try await books.rows("salesorder/SalesOrders").allSatisfy { $0["InvoiceStatus"] == 21 })
      // Older invoices of an order are not those of the next time.
      let row = try await orders.find(first)
      let again = try await orders.invoice([row], journal: "70", mode: .quantityOrdered, polling: polling)
      #expect(again.invoices.isEmpty)
      #expect(again.errors[first]?.contains("nothing to invoice") == true)
    }
  }

  @Test func invoice_pastItsDeadline_isGoneOnWith_byItsProcess() async throws {
    try await Administration.run { books in
      let orders = books.division.salesOrder.salesOrders
      let id = try await books.salesOrder()
      var impatient = polling
      impatient.totalTime = .zero
      let unfinished = await #expect(throws: OrderInvoicing.Unfinished.self) {
        _ = try await orders.invoice([id], journal: "70", mode: .quantityOrdered, polling: impatient)
      }
      let process = try #require(unfinished?.process)
      #expect(unfinished?.reason == nil)
      #expect(unfinished?.description.contains("\(try #require(process.processID))") == true)
      let outcome = try await orders.finishInvoicing(process, polling: polling)
      #expect(outcome.invoices.count == 1)
      #expect(outcome.errors.isEmpty)
      #expect(try await books.rows("salesinvoice/SalesInvoices").count == 1)
    }
  }

  @Test func invoice_whoseResponseIsLost_isFoundByTheInvoices() async throws {
    try await Administration.run { books in
      let orders = books.division.salesOrder.salesOrders
      let ids = [try await books.salesOrder(), try await books.salesOrder()]
      books.sandbox.inject(.lostAnswer, on: "salesinvoice/InvoiceSalesOrders", times: 1)
      let outcome = try await orders.invoice(ids, journal: "70", mode: .quantityOrdered, polling: polling) {
        $0.createMode = .perSalesOrder
      }
      #expect(outcome.invoices.count == 2)
      #expect(outcome.created == 2 && outcome.failed == 0)
      #expect(outcome.errors.isEmpty)
      #expect(try await books.rows("salesinvoice/SalesInvoices").count == 2)
      let posts = books.sandbox.requests.filter { $0.path.hasSuffix("salesinvoice/InvoiceSalesOrders") }
      #expect(posts.count == 1)
    }
  }

  @Test func invoice_thatMayHaveBeenLost_saysNotToSendItAgain_andIsLookedForLater() async throws {
    try await Administration.run { books in
      let orders = books.division.salesOrder.salesOrders
      let id = try await books.salesOrder()
      books.sandbox.inject(.connectionReset, on: "salesinvoice/InvoiceSalesOrders", times: 1)
      var impatient = polling
      impatient.totalTime = .milliseconds(20)
      let unfinished = await #expect(throws: OrderInvoicing.Unfinished.self) {
        _ = try await orders.invoice([id], journal: "70", mode: .quantityOrdered, polling: impatient)
      }
      let process = try #require(unfinished?.process)
      #expect(process.processID == nil && process.orders == [id])
      #expect(unfinished?.reason is ODataError)
      #expect(unfinished?.description.contains("Do not send the orders again yet") == true)
      await #expect(throws: OrderInvoicing.Unfinished.self) {
        _ = try await orders.finishInvoicing(process, polling: impatient)
      }
      let stored = try JSONDecoder().decode(OrderInvoicing.self, from: JSONEncoder().encode(process))
      _ = try await orders.invoice([id], journal: "70", mode: .quantityOrdered, polling: polling)
      #expect(try await orders.finishInvoicing(stored, polling: polling).invoices.count == 1)
      #expect(try await books.rows("salesinvoice/SalesInvoices").count == 1)
    }
  }

  @Test func invoice_ofNothing_isNotSent() async throws {
    try await Administration.run { books in
      let error = await #expect(throws: ODataError.self) {
        _ = try await books.division.salesOrder.salesOrders.invoice(
          [UUID](), journal: "70", mode: .quantityOrdered, polling: polling)
      }
      #expect(error?.kind == .invalidRequest)
      #expect(books.sandbox.requests.isEmpty)
    }
  }
}
