// Read several divisions
//
// Each division has its own rate limit, so several can be read at the same time. `divisions()` lists those that the token
// has access to.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())

let divisions = try await exact.divisions()
let lines = try await withThrowingTaskGroup { group in
  for summary in divisions {
    group.addTask {
      let division = exact.division(summary.code)
      let open = division.cashflow.receivables.where { $0.isFullyPaid == false }.select { $0.amountDC }
      let total = try await open.all().reduce(Decimal(0)) { $0 + $1 }
      return "\(summary.code)  \(summary.name ?? "")  \(total)"
    }
  }
  var lines: [String] = []
  for try await line in group { lines.append(line) }
  return lines
}
for line in lines.sorted() { print(line) }
