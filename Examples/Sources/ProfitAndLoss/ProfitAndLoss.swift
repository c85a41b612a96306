import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

/// `ProfitAndLoss`: this year's revenue, costs and result beside last year's, and what customers owe for how long.
///
/// Takes the access token and the division's code from the environment, `EXACT_TOKEN` and `EXACT_DIVISION`.
@main
struct ProfitAndLoss {
  static func main() async throws {
    let environment = ProcessInfo.processInfo.environment
    guard let token = environment["EXACT_TOKEN"], let code = environment["EXACT_DIVISION"].flatMap({ Int32($0) })
    else {
      print("Set EXACT_TOKEN to an access token, and EXACT_DIVISION to the code of a division.")
      exit(64)
    }
    let division = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken(token), transport: AsyncHTTPClientTransport()
    ).division(code)

    let overview = try await division.read.financial.profitLossOverview.first()
    guard let overview else { return print("There is nothing to report.") }
    print("in \(overview.currencyCode ?? "?")", overview.currentYear, overview.previousYear, separator: "\t")
    print("revenue", overview.revenueCurrentYear, overview.revenuePreviousYear, separator: "\t")
    print("costs", overview.costsCurrentYear, overview.costsPreviousYear, separator: "\t")
    print("result", overview.resultCurrentYear, overview.resultPreviousYear, separator: "\t")

    for ageGroup: Int32 in 1...4 {
      let receivables = try await division.read.financial.receivablesList(byAgeGroup: ageGroup)
      let total = receivables.reduce(Decimal(0)) { $0 + $1.amount }
      print("receivables of age group \(ageGroup)", total, separator: "\t")
    }
  }
}
