// Invoice a web shop's order without duplicates
//
// The shop's own order number is stored as `YourRef`, and `createOnce` creates an invoice only if none has that number. So
// it can run again after a lost connection, as often as necessary; here it runs twice.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

struct ShopOrder {
  var number: String
  var email: String
  var lines: [(item: String, quantity: Decimal)]
}

func invoice(_ order: ShopOrder) async throws -> CreatedOnce<SalesInvoice.SalesInvoiceEntity> {
  let customers = division.crm.accounts.where { $0.email == order.email }
  guard let customer = try await customers.select({ $0.id }).first() else { fatalError("No customer \(order.email)") }
  var lines: [Changes<SalesInvoice.SalesInvoiceLine>] = []
  for (code, quantity) in order.lines {
    let items = division.logistics.items.where { $0.code == code }
    guard let item = try await items.select({ $0.id }).first() else { fatalError("No item \(code)") }
    lines.append(
      .new {
        $0.item = item
        $0.quantity = quantity
      })
  }
  return try await division.salesInvoice.salesInvoices.createOnce(where: { $0.yourRef == order.number }) {
    $0.yourRef = order.number
    $0.journal = "70"
    $0.orderedBy = customer
    $0.salesInvoiceLines = lines
  }
}

let order = ShopOrder(
  number: "web-10045", email: "info@boterdijkhorecabv.example", lines: [("LL001", 10), ("LL006", 2)])
for _ in 1...2 {
  let created = try await invoice(order)
  let row = try await created.read()
  print(row.yourRef ?? "", row.orderedByName ?? "", row.amountFC ?? 0, created.wasThere ? "was there" : "is new")
}
