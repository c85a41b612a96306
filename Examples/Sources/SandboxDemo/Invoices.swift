import ExactOnline
import Foundation

/// Makes an invoice of an order, and a PDF of the invoice.
struct Invoices {
  let division: Division

  /// Orders are invoiced in the background: the response names a process, which is asked for its result.
  func invoice(_ order: UUID) async throws -> (id: UUID, text: String) {
    let process = try await division.salesInvoice.invoiceSalesOrders.create {
      $0.createMode = .perSalesOrder
      $0.invoiceMode = .quantityOrdered
      $0.journalCode = "70"
      $0.mode = .asynchronous
      $0.salesOrderIDs = [.new { $0.id = order }]
    }
    guard let id = process.entity?.processID else { throw DemoFailure("Invoicing the order named no process.") }
    for _ in 0..<50 {
      let result = try await division.read.salesInvoice.invoiceSalesOrderResult(processID: id).first
      if result?.status == "Processed" {
        guard result?.numberOfCreatedInvoices == 1 else {
          throw DemoFailure("The order was not invoiced: \(result?.errors ?? "no reason given")")
        }
        return try await invoice(of: order)
      }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw DemoFailure("The order was not invoiced within 5 s.")
  }

  private func invoice(of order: UUID) async throws -> (id: UUID, text: String) {
    let lines = division.salesInvoice.salesInvoiceLines.where { $0.salesOrder == order }
    guard let id = try await lines.select({ $0.invoiceID }).first() else {
      throw DemoFailure("No invoice has lines of the order.")
    }
    let (amount, currency) = try await division.salesInvoice.salesInvoices
      .select { ($0.amountFC, $0.currency) }.find(id)
    return (id, "of \(currency ?? "EUR") \(amount ?? 0)")
  }

  /// Prints an invoice and downloads the document that comes of it.
  func print(_ invoice: UUID) async throws -> String {
    let printed = try await division.salesInvoice.printedSalesInvoices.create { $0.invoiceID = invoice }
    guard let document = printed.entity?.document else { return "none: this sandbox prints no invoices" }
    let attachments = division.documents.documentAttachments.where { $0.document == document }
    guard let (name, address) = try await attachments.select({ ($0.fileName, $0.url) }).first(), let address else {
      throw DemoFailure("The printed invoice has a document without an attachment.")
    }
    let file = try await division.send(.get, address)
    guard file.body.starts(with: Array("%PDF-".utf8)) else { throw DemoFailure("The attachment is no PDF.") }
    return "\(name ?? ""), \(file.body.count) bytes"
  }
}
