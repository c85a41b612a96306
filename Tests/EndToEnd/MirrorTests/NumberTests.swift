import ExactOnline
import ExactOnlineMirror
import ExactOnlineTesting
import Foundation
import GRDB
import TestSupport
import Testing

@testable import ExactOnlineMirrorPostgreSQL
@testable import MirrorEngine

/// Numbers that no type of the client can hold: their rows are stored with all digits, and keep no other row away.
@Suite("Mirrors of odd numbers", .timeLimit(.minutes(1)))
struct NumberTests {
  /// The credit line of each account, as the service sends it, and the lead days of the last one.
  private static let numbers = [
    "1e300", "-1.5E-200", #""INF""#, "0.1234567890123456789012345678901234567890123", "1234.50",
  ]
  private static let days = 9_000_000_000

  private static var division: Division {
    let transport = InMemoryTransport { request in
      if request.path.contains("system/Divisions") {
        return .odata(results: #"[{"Code":1,"DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null}]"#)
      }
      if request.path.contains("$count") { return .text("\(numbers.count)") }
      if request.path.contains("sync/Deleted") { return .odata(results: "[]") }
      let rows = numbers.enumerated().map { index, number in
        #"{"ID":"00000000-0000-0000-0000-00000000000\#(index)","Name":"\#(index)","Timestamp":"\#(index + 1)","#
          + #""CreditLineSales":\#(number),"ShippingLeadDays":\#(days)}"#
      }
      return .odata(results: "[\(rows.joined(separator: ","))]")
    }
    var policies = ConnectionPolicies.bare
    policies.missingValues = .accepted
    return ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: policies
    ).division(1)
  }

  @Test func numbersOfSQLite_haveTheDigitsThatWereSent() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("mirror.sqlite")
    let report = try await Mirror(database: path).update(Self.division, [.accounts])
    #expect(report.isDone && report.rows == 5)
    let database = try DatabaseQueue(path: path)
    let texts = try await database.read { database in
      try String.fetchAll(database, sql: "SELECT CreditLineSales FROM accounts ORDER BY Name")
    }
    #expect(texts == ["1e300", "-1.5E-200", "INF", "0.1234567890123456789012345678901234567890123", "1234.5"])
    let figures = try await database.read { database in
      try String.fetchOne(
        database,
        sql: "SELECT (max(CreditLineSales) = 1e300) || '|' || min(ShippingLeadDays) FROM accounts_view")
    }
    #expect(figures == "1|\(Self.days)")
  }

  @Test func numbersOfPostgreSQL_haveTheDigitsThatWereSent() async throws {
    let copy = try await PostgreSQLCopy()
    let report = try await copy.store.update(Self.division, [.accounts])
    #expect(report.isDone && report.rows == 5)
    let rows = try await copy.sql(
      """
      SELECT creditlinesales = 1e300, creditlinesales = -1.5e-200, creditlinesales = 'Infinity',
        creditlinesales = 0.1234567890123456789012345678901234567890123, creditlinesales = 1234.5, shippingleaddays
      FROM @.accounts ORDER BY name
      """)
    let expected = (0..<5).map { row in (0..<5).map { $0 == row ? "t" : "f" } + ["\(Self.days)"] }
    #expect(rows == expected)
  }

  /// A sum is exact, or unknown.
  @Test func decimalSum_isNotANumber_whereOneIsBeyondDecimal() async throws {
    let folder = try TemporaryFolder()
    let mirror = try Mirror(database: folder.path("mirror.sqlite"))
    try await mirror.update(Self.division, [.accounts])
    let table = try MirrorSet.accounts.tables(of: Self.division)[0]
    let sums = try await mirror.sums(
      of: "CreditLineSales", by: ["Name"], where: [:], in: table, division: 1)
    #expect(Dictionary(sums.map { ("\($0.group[0])", $0.sum) }) { $1 }["4"] == "1234.5")
    let all = try await mirror.sums(of: "CreditLineSales", by: [], where: [:], in: table, division: 1)
    #expect(all.map(\.sum) == ["NaN"])
  }
}
