import ExactOnline
import LoopbackServer
import Testing

/// Documentation/protocol.md, section 4.2: a key of every type, as it stands in the URL.
@Suite("Keys", .timeLimit(.minutes(4)))
struct KeyTests {
  private func sentPath(_ call: (Division) async throws -> Void) async throws -> String {
    try await Connection.run(answering: Response(404, text: Body.error("Not found"))) { connection in
      _ = try? await call(connection.division)
      let requests = connection.server.requests
      #expect(requests.count == 1)
      return String(requests.first?.path.dropFirst("/api/v1/123456/".count) ?? "")
    }
  }

  @Test func guid_isALiteral() async throws {
    let path = try await sentPath { _ = try await $0.crm.accounts.find(id(1)) }
    #expect(path == "crm/Accounts(guid'\(guid(1))')")
  }

  @Test func int32_isBare() async throws {
    let path = try await sentPath { _ = try await $0.documents.documentTypes.find(20) }
    #expect(path == "documents/DocumentTypes(20)")
  }

  @Test func int16_isBare() async throws {
    let path = try await sentPath { _ = try await $0.logistics.incoterms.find(1) }
    #expect(path == "logistics/Incoterms(1)")
  }

  @Test func int64_hasAnL() async throws {
    let path = try await sentPath { _ = try await $0.financial.reportingBalance.find(493_115) }
    #expect(path == "financial/ReportingBalance(493115L)")
  }

  @Test func timestampOfSync_hasAnL() async throws {
    let path = try await sentPath { _ = try await $0.sync.crm.accounts.find(9_007_199_254_740_993) }
    #expect(path == "sync/CRM/Accounts(9007199254740993L)")
  }

  @Test func string_isQuoted() async throws {
    let path = try await sentPath { _ = try await $0.general.currencies.find("EUR") }
    #expect(path == "general/Currencies('EUR')")
  }

  @Test func string_isEscaped() async throws {
    let path = try await sentPath { _ = try await $0.general.currencies.find("it's a/b?c=d&e#f%g+é ") }
    #expect(path == "general/Currencies('it''s%20a%2Fb%3Fc=d%26e%23f%25g%2B%C3%A9%20')")
  }

  @Test func composite_namesItsParts() async throws {
    let revenue = try await sentPath {
      _ = try await $0.read.financial.revenueList.find(.init(period: 1, year: 2024))
    }
    #expect(revenue == "read/financial/RevenueList(Period=1,Year=2024)")
    let status = try await sentPath {
      _ = try await $0.read.financial.journalStatusList.find(.init(journal: "7,0'", period: 1, year: 2024))
    }
    #expect(status == "read/financial/JournalStatusList(Journal='7,0''',Period=1,Year=2024)")
    let balance = try await sentPath {
      _ = try await $0.openingBalance.currentYear.afterEntry.find(
        .init(division: 123456, glAccount: id(5), reportingYear: 2024))
    }
    #expect(
      balance
        == "openingbalance/CurrentYear/AfterEntry(Division=123456,GLAccount=guid'\(guid(5))',ReportingYear=2024)"
    )
  }

  @Test func keyOfARow_findsItAgain() async throws {
    let row = Read.Financial.RevenueList.json(["Period": "3", "Year": "2025", "Amount": "12.5"])
    try await Connection.run { request in
      request.path.hasSuffix(")") ? .ok(json: Body.one(row)) : .ok(json: Body.results([row]))
    } _: { connection in
      let list = connection.division.read.financial.revenueList
      let entry = try #require(try await list.all().first)
      let key = try #require(entry.entityKey)
      #expect(key == .init(period: 3, year: 2025))
      let found = try await list.find(key)
      #expect(found == entry)
    }
  }

  // Reading one row by key may carry $select (Documentation/protocol.md, section 4.2); options of the query that make no sense are left out.
  @Test func find_keepsTheSelectionOnly() async throws {
    try await Connection.run(answering: .ok(json: #"{"d":{"ID":"\#(guid(1))","Name":null}}"#)) {
      connection in
      let query = connection.division.crm.accounts.where { $0.isSales == true }.orderBy { $0.name }
      let found = try await query.select { ($0.id, $0.name) }.find(id(1))
      #expect(found == (id(1), nil))
      #expect(connection.server.requests[0].options == ["$select": "ID,Name"])
    }
  }
}
