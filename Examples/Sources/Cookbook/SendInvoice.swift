// Send an invoice
//
// Sending prints, numbers, books and e-mails an invoice in one call. If one of these fails, the error says which, although
// the service responds with 201.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let invoices = division.salesInvoice.salesInvoices
for invoice in try await invoices.where({ $0.status == .open }).orderBy({ $0.orderDate }).all() {
  do {
    let sent = try await invoices.send(invoice)
    let printed = try await invoices.find(invoice.id)
    print(printed.invoiceNumber ?? 0, printed.invoiceToName ?? "", printed.amountFC ?? 0, terminator: " ")
    print(sent.document == nil ? "without a document" : "with a document")
  } catch let error as ODataError {
    print("not sent:", error)
  }
}
