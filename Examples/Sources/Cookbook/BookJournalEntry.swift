// Book a general journal entry
//
// Debit is positive and credit negative, and the lines must add up to zero: the service refuses an entry that does
// not balance.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let accounts = try await division.financial.glAccounts.where { $0.code == "4800" || $0.code == "0210" }
  .select { ($0.code, $0.id) }.all()
let ids = Dictionary(uniqueKeysWithValues: accounts.map { ($0 ?? "", $1) })

func depreciate(_ amount: Decimal, against other: Decimal) async throws -> Int32 {
  let day = LocalDateTime("2026-03-16")
  let created = try await division.generalJournalEntry.generalJournalEntries.create {
    $0.journalCode = "90"
    $0.generalJournalEntryLines = [
      .new {
        $0.date = day
        $0.glAccount = ids["4800"]
        $0.description = "Depreciation in March"
        $0.amountFC = amount
      },
      .new {
        $0.date = day
        $0.glAccount = ids["0210"]
        $0.description = "Depreciation in March"
        $0.amountFC = -other
      },
    ]
  }
  return try await created.read().entryNumber ?? 0
}

print("entry", try await depreciate(550, against: 550))
do {
  print("entry", try await depreciate(550, against: 500))
} catch let error as ODataError {
  print("refused:", error.serviceMessage ?? "")
}
