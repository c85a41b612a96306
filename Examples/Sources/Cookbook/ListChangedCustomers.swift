// List customers changed since a day
//
// A filter on `Modified` and a selection transfer only the rows and properties that the program needs. A program that runs
// regularly should use a cursor instead, see [SyncChanges](#sync-changes-with-a-cursor).

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

guard let since = LocalDateTime("2025-08-01") else { fatalError("No such day") }
let customers = division.crm.accounts
  .where { $0.status == .customer && $0.modified >= since }
  .orderBy { $0.name }
  .select { ($0.code, $0.name, $0.city, $0.modified) }
for try await (code, name, city, modified) in customers {
  print(code ?? "", name ?? "", city ?? "", modified?.description.prefix(10) ?? "", separator: "  ")
}
