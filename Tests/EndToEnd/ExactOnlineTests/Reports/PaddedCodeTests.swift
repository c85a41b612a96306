import ExactOnline
import LoopbackServer
import Testing

/// Codes of accounts are padded in some sets and, as far as is known, not in others (Documentation/protocol.md, 6.4).
@Suite("Padded codes", .timeLimit(.minutes(4)))
struct PaddedCodeTests {
  /// A service that compares texts byte for byte, as the real one does, and knows `trim`.
  private static func serve(_ stored: String) -> LoopbackServer.Handler {
    { request in
      let filter = request.options["$filter"] ?? ""
      let quoted = filter.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
      let isTrimmed = filter.hasPrefix("trim(AccountCode) eq ")
      let matches = (isTrimmed ? stored.filter { $0 != " " } : stored) == quoted
      return .ok(json: Body.results(matches ? [Cashflow.Receivable.json(["AccountCode": "\"\(stored)\""])] : []))
    }
  }

  @Test(arguments: ["400", "               400"])
  func row_isFoundAndCompared_howeverTheServiceStoresIt(stored: String) async throws {
    try await Connection.run(Self.serve(stored)) { connection in
      let receivables = try await connection.division.cashflow.receivables.where { $0.accountCode == "400" }.all()
      #expect(receivables.map(\.accountCode) == ["400"])
      let account = CRM.Account.json(["Code": "\"               400\""])
      let code = try JSONValue(parsing: Array(account.utf8))["Code"]?.stringValue
      #expect(receivables[0].accountCode == code.map { PaddedCode($0) })
      #expect(try await connection.division.cashflow.receivables.where { $0.accountCode == "40" }.all().isEmpty)
    }
  }

  @Test func lists_useIt() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      _ = try await connection.division.sales.salesPriceListLinkedAccounts.where { $0.code == "400" }.all()
      #expect(connection.server.requests[0].options["$filter"] == "trim(Code) eq '400'")
    }
  }
}
