import ExactOnline
import Foundation
import LoopbackServer
import Testing

/// Documentation/protocol.md, sections 4.3 and 4.4: options and literals as they stand in the URL.
@Suite("Query options", .timeLimit(.minutes(4)))
struct QueryOptionTests {
  /// The options that a query sends, decoded.
  private func options(
    _ query: (Division) throws -> some EntityQuery
  ) async throws -> [String: String] {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      for try await _ in try query(connection.division) {}
      return connection.server.requests[0].options
    }
  }

  private func filter(_ condition: (CRM.Account.Type) -> Filter<CRM.Account>) async throws -> String? {
    try await options { $0.crm.accounts.where(condition).select { $0.id } }["$filter"]
  }

  @Test func operators_areTheServices() async throws {
    let filters = [
      try await filter { $0.name == "a" }, try await filter { $0.name != nil }, try await filter { $0.division > 5 },
      try await filter { $0.division >= 5 }, try await filter { $0.division < 5 },
      try await filter { $0.division <= 5 },
      try await filter { ($0.name == "a" || $0.name == "b") && !($0.isSales == true) },
    ]
    #expect(
      filters == [
        "Name eq 'a'", "Name ne null", "Division gt 5", "Division ge 5", "Division lt 5", "Division le 5",
        "(Name eq 'a' or Name eq 'b') and not (IsSales eq true)",
      ])
  }

  @Test func textFunctions_haveTheirArgumentOrder() async throws {
    let filters = [
      try await filter { $0.name.contains("x") }, try await filter { $0.name.hasPrefix("x") },
      try await filter { $0.name.hasSuffix("x") },
    ]
    #expect(
      filters == [
        "substringof('x',Name) eq true", "startswith(Name,'x') eq true", "endswith(Name,'x') eq true",
      ])
  }

  // Section 4.4, row by row.
  @Test func literals_haveTheirTypesForm() async throws {
    let date = try #require(LocalDateTime("2025-01-31"))
    #expect(try await filter { $0.modified >= date } == "Modified ge datetime'2025-01-31T00:00:00'")
    #expect(try await filter { $0.id == id(1) } == "ID eq guid'\(guid(1))'")
    let amount = try #require(Decimal(string: "12.50"))
    #expect(try await filter { $0.creditLineSales == amount } == "CreditLineSales eq 12.5")
    #expect(try await filter { $0.isSales == false } == "IsSales eq false")
    #expect(try await filter { $0.costPaid == 1 } == "CostPaid eq 1")
    #expect(try await filter { $0.name == "it's" } == "Name eq 'it''s'")
    #expect(try await filter { $0.name == nil } == "Name eq null")
    #expect(try await filter { $0.status == .customer } == "Status eq 'C'")
    #expect(try await filter { $0.code == "1024" } == "trim(Code) eq '1024'")
    let feed = try await options { $0.sync.crm.accounts.where { $0.timestamp > 0 }.select { $0.timestamp } }
    #expect(feed["$filter"] == "Timestamp gt 0L")
  }

  @Test func specialCharacters_arePercentEncodedOnce() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      let accounts = connection.division.crm.accounts
      _ = try await accounts.where { $0.name == "R&D + 100% = #1 'é' /?" }.select { $0.id }.all()
      let sent = connection.server.requests[0]
      #expect(
        sent.target
          == "/api/v1/123456/crm/Accounts?$filter=Name%20eq%20'R%26D%20%2B%20100%25%20%3D%20%231%20''%C3%A9''%20/?'&$select=ID"
      )
      #expect(sent.options["$filter"] == "Name eq 'R&D + 100% = #1 ''é'' /?'")
    }
  }

  @Test func orderBy_keepsItsOrder() async throws {
    let sent = try await options {
      $0.crm.accounts.orderByDescending { $0.modified }.orderBy { $0.name }.select { $0.id }
    }
    #expect(sent["$orderby"] == "Modified desc,Name")
  }

  @Test func options_areOnlyThoseThatTheServiceKnows() async throws {
    let sent = try await options { $0.crm.accounts.where { $0.isSales == true }.select { $0.id } }
    #expect(sent.keys.sorted() == ["$filter", "$select"])
  }

  @Test func longURL_failsBeforeItIsSent() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      let ids = (1...100).map { id($0) }
      let error = await failure(of: "GET crm/Accounts", secrets: [guid(1)]) {
        try await connection.division.crm.accounts.where { $0.id.isOne(of: ids) }.select { $0.id }.all()
      }
      guard case .invalidRequest = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(error?.description.contains("6000") == true)
      #expect(connection.server.requests.isEmpty)
    }
  }

  @Test func emptyListOfValues_isRefused() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      await failure(of: "GET crm/Accounts") {
        try await connection.division.crm.accounts.where { $0.id.isOne(of: [UUID]()) }.all()
      }
      #expect(connection.server.requests.isEmpty)
    }
  }

  // Documentation/protocol.md, section 14: parameters are ordinary query parameters with OData literals.
  @Test func functionParameters_areLiterals() async throws {
    try await Connection.run { request in
      request.path.hasSuffix("UserHasRights")
        ? .ok(json: #"{"d":{"UserHasRights":true}}"#) : .ok(json: Body.results([]))
    } _: { connection in
      let division = connection.division
      let date = try #require(LocalDateTime("2022-01-01"))
      _ = try await division.read.project.costs(byDate: date)
      _ = try await division.read.financial.revenueList(byYear: 2024, status: true)
      _ = try await division.read.crm.accountDocumentFolders(accountID: id(3))
      let rights = try await division.users.userHasRights(endpoint: "Logistics/Items", action: "it's")
      #expect(rights)
      let sent = connection.server.requests.map(\.options)
      #expect(sent[0]["checkDate"] == "datetime'2022-01-01T00:00:00'")
      #expect(sent[1]["year"] == "2024")
      #expect(sent[1]["afterEntry"] == "true")
      #expect(sent[2]["accountId"] == "guid'\(guid(3))'")
      #expect(sent[3] == ["endpoint": "'Logistics/Items'", "action": "'it''s'"])
    }
  }
}
