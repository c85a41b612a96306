// Sync changes with a cursor
//
// The first run delivers all rows, later ones only those that were changed or deleted. Store the rows of a page and its
// cursor in one transaction; [changes](changes.md) explains why.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineChanges
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

var cursor: ChangeCursor?  // in a program: from its database, where it is kept as JSON
var names: [UUID: String] = [:]

// Top-level variables belong to the main actor.
@MainActor func synchronize() async throws {
  for try await page in division.sync.crm.accounts.changes(since: cursor).pages {
    if let start = page.startOver { print("from the beginning:", start.reason) }
    for id in page.deletions { print("gone:", names.removeValue(forKey: id) ?? "") }
    for account in page.upserts {
      if cursor != nil { print("changed:", names[account.id] ?? "new", "→", account.name ?? "") }
      names[account.id] = account.name
    }
    cursor = page.cursor
  }
  print(names.count, "accounts")
}

try await synchronize()
// As other users would.
let new = try await division.crm.accounts.create { $0.name = "Lichthuis Delft B.V." }
try await synchronize()
try await division.crm.accounts.update(new.key) { $0.name = "Lichthuis Den Haag B.V." }
try await synchronize()
try await division.crm.accounts.delete(new.key)
try await synchronize()
