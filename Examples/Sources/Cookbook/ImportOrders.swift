// Import a web shop's orders every night
//
// Items and customers are read once, a thousand a call, rather than for each order. `createOnce` leaves alone what an
// earlier run created, and the orders that have no invoice yet are asked for: so the program can run again at any time,
// here at once. An order that cannot be created does not stop the others. Beware of a decimal comma: of `"12,50"` Swift's
// `Decimal(string:)` makes 12; with `locale: Locale(identifier: "nl_NL")` it makes 12.5.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456).with(.bulk)  // lets other programs go first

// In a program: String(contentsOfFile: path, encoding: .utf8).
let file = """
  web-10101;info@boterdijkhorecabv.example;LL001;10;7.95
  web-10101;info@boterdijkhorecabv.example;LL006;2;24.50
  web-10102;info@boterdijkhorecabv.example;LL999;1;12.00
  web-10103;info@architectenessenburgbv.example;LL012;1;89.00
  """
let lines = file.split(separator: "\n").map { $0.split(separator: ";").map(String.init) }

let itemCodes = try await division.bulk.logistics.items.select { ($0.code, $0.id) }.all()
let items = Dictionary(uniqueKeysWithValues: itemCodes.map { ($0 ?? "", $1) })
let emails = try await division.bulk.crm.accounts.select { ($0.email, $0.id) }.all()
let customers = Dictionary(emails.map { ($0 ?? "", $1) }, uniquingKeysWith: { first, _ in first })

struct Unknown: Error, CustomStringConvertible { var description: String }
let orders = division.salesOrder.salesOrders

func importOrder(_ number: String, _ lines: [[String]]) async throws {
  guard let customer = customers[lines[0][1]] else { throw Unknown(description: "no customer \(lines[0][1])") }
  let order = try await orders.createOnce(where: { $0.yourRef == number }) {
    $0.yourRef = number
    $0.orderedBy = customer
    $0.salesOrderLines = try lines.map { line in
      guard let item = items[line[2]] else { throw Unknown(description: "no item \(line[2])") }
      return .new {
        $0.item = item
        $0.quantity = Decimal(string: line[3])
        $0.netPrice = Decimal(string: line[4])
      }
    }
  }
  print(number, order.wasThere ? "was there" : "is new")
}

for _ in 1...2 {
  for (number, lines) in Dictionary(grouping: lines, by: { $0[0] }).sorted(by: { $0.key < $1.key }) {
    do {
      try await importOrder(number, lines)
    } catch {
      print(number, "not imported:", error)
    }
  }
  let open = try await orders.where { $0.yourRef.hasPrefix("web-") && $0.invoiceStatus == .open }
    .select { $0.orderID }.all()
  guard !open.isEmpty else { continue }
  let outcome = try await orders.invoice(open, journal: "70", mode: .quantityOrdered) {
    $0.createMode = .perSalesOrder
  }
  for invoice in outcome.invoices { print("invoice of", invoice.orderedByName ?? "", invoice.amountFC ?? 0) }
  for (order, reason) in outcome.errors { print("no invoice of \(order):", reason) }
}
