// Read prices and raise them
//
// A price is valid from a start date to an end date: the old one gets an end date, and the new one starts a day later.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

guard let start = LocalDateTime("2026-04-01") else { fatalError("No such day") }
func cents(_ amount: Decimal) -> Decimal {
  var (exact, rounded) = (amount, Decimal())
  NSDecimalRound(&rounded, &exact, 2, .plain)
  return rounded
}

let prices = division.logistics.salesItemPrices
for price in try await prices.where({ $0.endDate == nil && $0.itemCode.hasPrefix("AC") }).all() {
  guard let old = price.price, let item = price.item else { continue }
  let new = cents(old * 104 / 100)
  try await prices.update(price) { $0.endDate = LocalDateTime("2026-03-31") }
  _ = try await prices.create {
    $0.item = item
    $0.price = new
    $0.quantity = price.quantity
    $0.unit = price.unit
    $0.startDate = start
  }
  print(price.itemCode ?? "", price.itemDescription ?? "", "from \(old) to \(new)", separator: "  ")
}
