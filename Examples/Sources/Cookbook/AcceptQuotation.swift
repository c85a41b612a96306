// Accept a quotation
//
// Accepting a quotation creates a sales order, an invoice, a project or a subscription from it. The service reports
// refusals in a successful response; the client throws them.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let quotations = division.crm.quotations
for quotation in try await quotations.where({ $0.status == .open }).all() {
  let accepted = try await quotations.accept(quotation) { $0.action = .createSalesOrder }
  print(quotation.orderAccountName ?? "", accepted.successMessage ?? "")
  let orders = division.salesOrder.salesOrders.where { $0.orderedBy == quotation.orderAccount }
  let newest = orders.orderByDescending { $0.orderNumber }.select { ($0.orderNumber, $0.amountFC) }
  if let (number, amount) = try await newest.first() { print("order", number, "of", amount) }
  do {
    _ = try await quotations.accept(quotation)
  } catch let error as ODataError {
    print("a second time:", error.serviceMessage ?? "")
  }
}
