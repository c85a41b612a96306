// Report profit and loss, and a trial balance
//
// The overview has this year and the last in one row. The balance has a row for each account and period (and cost
// center), which are added up here. Revenue is negative in the books. The wholesaler's accounts have Dutch names: those
// below 1000 are depreciation of assets, 1300 is accounts receivable, 1500 and 1520 are VAT to pay and to claim, 1600 is
// accounts payable, 3000 stock, 4000 and up are costs, 8000 and up revenue.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

if let year = try await division.read.financial.profitLossOverview.first() {
  print("year", year.currentYear, year.previousYear, separator: "  ")
  print("revenue", year.revenueCurrentYear, year.revenuePreviousYear, separator: "  ")
  print("costs", year.costsCurrentYear, year.costsPreviousYear, separator: "  ")
  print("result", year.resultCurrentYear, year.resultPreviousYear, separator: "  ")
}

let rows = division.financial.reportingBalance.where { $0.reportingYear == 2026 }
  .select { ($0.glAccountCode, $0.glAccountDescription, $0.amount) }
var balance: [String: (name: String, amount: Decimal)] = [:]
for try await (code, name, amount) in rows {
  balance[code ?? "", default: (name ?? "", 0)].amount += amount ?? 0
}
for (code, account) in balance.sorted(by: { $0.key < $1.key }) where account.amount != 0 {
  print(code, account.name, account.amount, separator: "  ")
}
print("sum", balance.values.reduce(0) { $0 + $1.amount }, separator: "  ")
