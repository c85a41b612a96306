// Handle limits and errors
//
// Without any code of yours, calls wait until the rate limits allow them, and reads are retried after temporary failures.
// All other failures are an `ODataError`: its kind says what to do, and its description is one line for a log.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

func attempt(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let error as ODataError {
    switch error.kind {
    case .notFound: print("It is gone already.")
    case .validation: print("Show it to the user:", error.serviceMessage ?? "")
    case .unauthorized(.loginRequired): print("Let the user log in again.")
    case .rateLimited(let until): print("Not before", until ?? .now)
    case .errorBudgetSpent(let until): print("Too many errors there; not before", until)
    case .transport(let failure) where !failure.mayHaveBeenSent: print("Nothing was sent; try again.")
    default: print(error)
    }
  }
}

try await attempt { _ = try await division.crm.accounts.find(UUID()) }
try await attempt { _ = try await division.crm.accounts.create { $0.city = "Delft" } }
try await attempt { _ = try await division.send(.get, "crm/Accounts?$filter=Nmae eq 'x'") }

// Fails at once instead of waiting for longer; and a job that lets others go first.
let impatient = division.with(CallOptions(maximumWait: .seconds(5)))
let nightly = division.with(.bulk)
print(try await impatient.crm.accounts.count(), "accounts,", try await nightly.crm.contacts.count(), "contacts")
if let left = await division.callBudget() { print(left.minute.remaining, "calls left in this minute") }
