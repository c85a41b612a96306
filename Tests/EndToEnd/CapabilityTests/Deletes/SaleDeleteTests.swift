import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Deletes of orders and invoices, and of their lines.
@Suite("Deletes: orders and invoices", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct SaleDeleteTests {
  private static let goods: KeyValuePairs<String, Decimal> = ["item": 4, "part": 2]

  private func deliver(_ books: Administration, _ line: UUID) async throws {
    _ = try await books.division.salesOrder.goodsDeliveries.create {
      $0.deliveryDate = LocalDateTime("2026-01-02")
      $0.goodsDeliveryLines = [
        .new {
          $0.salesOrderLineID = line
          $0.quantityDelivered = 1
        }
      ]
    }
  }

  // MARK: - Invoices

  @Test("Delete a sales invoice")
  func salesInvoice_isDeletedWithItsLines_untilItIsProcessed() async throws {
    try await Administration.run(
      with: ["sync", "sync/SalesInvoice"],
      shows: [.syncDeleted, .invoiceFeedLines, .invoicePrinting, .closedDocuments]
    ) { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let (first, second) = (try await books.salesInvoice(of: Self.goods), try await books.salesInvoice(of: Self.goods))
      // The feed has the header, the lines and the VAT.
      let feed = "sync/SalesInvoice/SalesInvoices"
      #expect(try await books.rows(feed, filter: "InvoiceID eq guid'\(first)'").count == 4)
      try await invoices.delete(first)
      #expect(try await books.keys("salesinvoice/SalesInvoices", named: "InvoiceID") == [.key(second)])
      #expect(try await books.keys("salesinvoice/SalesInvoiceLines", named: "InvoiceID") == [.key(second)])
      #expect(try await books.keys(feed, named: "InvoiceID") == [.key(second)])
      #expect(try await books.deleted() == [.key(first): 13])
      _ = try await invoices.print(second)
      await books.refused("The invoice is processed and cannot be deleted.") { try await invoices.delete(second) }
      #expect(try await books.rows("salesinvoice/SalesInvoiceLines").count == 2)
    }
  }

  @Test("Delete a sales invoice line")
  func salesInvoiceLine_lowersTheInvoice_untilItIsProcessed() async throws {
    try await Administration.run(
      with: ["sync/SalesInvoice"], shows: [.invoiceFeedLines, .invoicePrinting, .closedDocuments]
    ) { books in
      let lines = books.division.salesInvoice.salesInvoiceLines
      let id = try await books.salesInvoice(of: Self.goods)
      #expect(try await books.cents("salesinvoice/SalesInvoices", "AmountFC") == 9075)
      let all = try await lines.where { $0.invoiceID == id }.orderBy { $0.lineNumber }.all()
      try await lines.delete(all[1])
      #expect(try await books.keys("salesinvoice/SalesInvoiceLines") == [.key(all[0].id)])
      #expect(try await books.cents("salesinvoice/SalesInvoices", "AmountFC") == 6050)
      let feed = try await books.rows("sync/SalesInvoice/SalesInvoices")
      #expect(feed.map { $0["LineNumber"] } == [0, 1, 9999])
      _ = try await books.division.salesInvoice.salesInvoices.print(id)
      await books.refused("The invoice is processed and cannot be changed.") { try await lines.delete(all[0]) }
    }
  }

  // MARK: - Orders

  @Test("Delete a sales order")
  func salesOrder_isDeletedWithItsLines_unlessItIsDelivered() async throws {
    try await Administration.run(
      with: ["sync", "sync/SalesOrder"], shows: [.syncDeleted, .syncFeeds, .references]
    ) { books in
      let orders = books.division.salesOrder.salesOrders
      let (first, second) = (try await books.salesOrder(of: Self.goods), try await books.salesOrder(of: Self.goods))
      let gone = try await books.rows("sync/SalesOrder/SalesOrderLines", filter: "OrderID eq guid'\(first)'")
      #expect(gone.count == 2)
      try await orders.delete(first)
      #expect(try await books.keys("salesorder/SalesOrders", named: "OrderID") == [.key(second)])
      for set in ["salesorder/SalesOrderLines", "sync/SalesOrder/SalesOrderHeaders", "sync/SalesOrder/SalesOrderLines"]
      {
        #expect(try await books.keys(set, named: "OrderID") == [.key(second)], "\(set)")
      }
      var kinds: [SandboxValue: SandboxValue] = [.key(first): 32]
      for line in gone { kinds[line["ID"] ?? .null] = 33 }
      #expect(try await books.deleted() == kinds)
      let lines = books.division.salesOrder.salesOrderLines
      try await deliver(books, try #require(try await lines.where { $0.orderID == second }.first()).id)
      await books.refused("The row of 'SalesOrderLines' is in use and cannot be deleted.") {
        try await orders.delete(second)
      }
      #expect(try await books.rows("salesorder/SalesOrderLines").count == 2)
    }
  }

  @Test("Delete a sales order line")
  func salesOrderLine_lowersTheOrder_unlessItIsDelivered() async throws {
    try await Administration.run(
      with: ["sync", "sync/SalesOrder"], shows: [.stock, .syncDeleted, .syncFeeds, .references]
    ) { books in
      let lines = books.division.salesOrder.salesOrderLines
      let id = try await books.salesOrder(of: Self.goods)
      #expect(try await books.cents("salesorder/SalesOrders", "AmountFC") == 9075)
      let all = try await lines.where { $0.orderID == id }.orderBy { $0.lineNumber }.all()
      try await lines.delete(all[1])
      for set in ["salesorder/SalesOrderLines", "sync/SalesOrder/SalesOrderLines"] {
        #expect(try await books.keys(set) == [.key(all[0].id)], "\(set)")
      }
      for set in ["salesorder/SalesOrders", "sync/SalesOrder/SalesOrderHeaders"] {
        #expect(try await books.cents(set, "AmountFC") == 6050, "\(set)")
      }
      #expect(try await books.deleted() == [.key(all[1].id): 33])
      try await deliver(books, all[0].id)
      await books.refused("The row of 'SalesOrderLines' is in use and cannot be deleted.") {
        try await lines.delete(all[0])
      }
    }
  }
}
