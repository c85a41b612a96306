import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

/// `ListCustomers [SINCE]`: customers that changed since a day (`2025-01-31`), with their credit limits.
///
/// Takes the access token and the division's code from the environment, `EXACT_TOKEN` and `EXACT_DIVISION`. Without a
/// division it lists those that the token may open.
@main
struct ListCustomers {
  static func main() async throws {
    let environment = ProcessInfo.processInfo.environment
    guard let token = environment["EXACT_TOKEN"] else {
      print("Set EXACT_TOKEN to an access token, and EXACT_DIVISION to the code of a division.")
      exit(64)
    }
    let exact = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken(token), transport: AsyncHTTPClientTransport())
    guard let code = environment["EXACT_DIVISION"].flatMap({ Int32($0) }) else {
      for division in try await exact.divisions() { print(division.code, division.name ?? "") }
      return
    }
    guard let since = LocalDateTime(CommandLine.arguments.dropFirst().first ?? "2000-01-01") else {
      print("Usage: ListCustomers [SINCE], with a day such as 2025-01-31.")
      exit(64)
    }
    for line in try await listCustomers(of: exact.division(code), since: since) { print(line) }
  }
}

/// A line of text for each customer, by name.
func listCustomers(of division: Division, since: LocalDateTime) async throws -> [String] {
  let customers = division.crm.accounts
    .where { $0.status == .customer && $0.modified >= since && !$0.name.contains("test") }
    .orderBy { $0.name }
    .select { ($0.code, $0.name, $0.creditLineSales) }  // (PaddedCode?, String?, Decimal?)

  var lines: [String] = []
  for try await (code, name, credit) in customers {
    lines.append("\(code ?? "")  \(name ?? "")  \(credit ?? 0)")
  }
  return lines
}
