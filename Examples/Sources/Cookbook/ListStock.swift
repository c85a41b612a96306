// List stock positions
//
// The stock of all items and warehouses comes from a sync feed, in pages of 1,000 rows. Feeds can only
// be filtered by the row version, so the program itself picks the items that run short.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let positions = try await division.sync.inventory.stockPositions
  .select { ($0.itemCode, $0.itemDescription, $0.warehouseCode, $0.currentStock, $0.freeStock) }
  .all()
print(positions.count, "positions; fewer than 40 of:")
for (code, name, warehouse, stock, free) in positions.sorted(by: { ($0.3 ?? 0) < ($1.3 ?? 0) }) {
  guard let stock, stock < 40 else { break }
  print(code ?? "", name ?? "", "warehouse \(warehouse ?? "")", stock, "free \(free ?? 0)", separator: "  ")
}
