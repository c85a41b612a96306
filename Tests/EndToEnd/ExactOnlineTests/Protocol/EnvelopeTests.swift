import ExactOnline
import LoopbackServer
import Testing

/// Documentation/protocol.md, section 6.1: all of these occur, all must be decoded.
@Suite("Envelopes", .timeLimit(.minutes(4)))
struct EnvelopeTests {
  private static let account = CRM.Account.json(["ID": "\"\(guid(1))\"", "Name": "\"Acme\""])

  @Test func collection_isReadFromResults() async throws {
    try await Connection.run(answering: .ok(json: Body.results([Self.account]))) { connection in
      let accounts = try await connection.division.crm.accounts.all()
      #expect(accounts.map(\.id) == [id(1)])
    }
  }

  @Test func inlineCount_isReadFromAString() async throws {
    try await Connection.run(answering: .ok(json: #"{"d":{"__count":"123","results":[\#(Self.account)]}}"#)) {
      connection in
      for try await page in connection.division.crm.accounts.pages {
        #expect(page.count == 123)
        #expect(page.rows.count == 1)
        #expect(page.next == nil)
      }
    }
  }

  @Test func top_isReadFromABareArray() async throws {
    try await Connection.run(answering: .ok(json: #"{"d":[\#(Self.account)]}"#)) { connection in
      let first = try await connection.division.crm.accounts.first()
      #expect(first?.name == "Acme")
      #expect(connection.server.requests[0].options["$top"] == "1")
      let three = try await connection.division.crm.accounts.first(3)
      #expect(three.count == 1)
    }
  }

  @Test func top_takesNoMoreThanWasAsked() async throws {
    let rows = (1...60).map { CRM.Account.json(["ID": "\"\(guid($0))\""]) }
    try await Connection.run { request in
      let page = Int(request.options["$skiptoken"] ?? "0") ?? 0
      let next = "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=\(page + 1)"
      return .ok(json: Body.results(rows, next: next))
    } _: { connection in
      let accounts = try await connection.division.crm.accounts.first(61)
      #expect(accounts.count == 61)
      #expect(connection.server.requests.count == 2)
      #expect(connection.server.requests.allSatisfy { $0.options["$top"] == nil })
    }
  }

  @Test func key_isReadFromOneObject() async throws {
    try await Connection.run(answering: .ok(json: Body.one(Self.account))) { connection in
      let account = try await connection.division.crm.accounts.find(id(1))
      #expect(account.name == "Acme")
    }
  }

  // A collection of one where an entity was asked for: never observed, but every client copes.
  @Test func key_isReadFromACollectionOfOne() async throws {
    try await Connection.run(answering: .ok(json: Body.results([Self.account]))) { connection in
      let account = try await connection.division.crm.accounts.find(id(1))
      #expect(account.name == "Acme")
    }
  }

  @Test(arguments: ["123", " 123\r\n", "\u{FEFF}123"])
  func count_isABareNumber(text: String) async throws {
    try await Connection.run(answering: Response(200, headers: [("Content-Type", "text/plain")], text: text)) {
      connection in
      let count = try await connection.division.crm.accounts.count()
      #expect(count == 123)
    }
  }

  @Test(arguments: ["", "many", "-1", "<html></html>", #"{"d":5}"#])
  func count_isAnError_whenItIsNoNumber(text: String) async throws {
    try await Connection.run(answering: Response(200, text: text)) { connection in
      let error = await failure(of: "GET crm/Accounts/$count") { try await connection.division.crm.accounts.count() }
      switch error?.kind {
      case .unexpectedBody: #expect(!text.isEmpty)
      // It is empty, so it may have been cut off.
      case .decoding(let fault): #expect(text.isEmpty && fault.isCutOff)
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  @Test(arguments: [200, 201, 204])
  func update_succeeds(status: Int) async throws {
    let body = status == 204 ? "" : Body.one(Self.account)
    try await Connection.run(answering: Response(status, text: body)) { connection in
      try await connection.division.crm.accounts.update(id(1)) { $0.name = "Acme" }
    }
  }

  @Test(arguments: [200, 204])
  func delete_succeeds(status: Int) async throws {
    try await Connection.run(answering: Response(status)) { connection in
      try await connection.division.crm.accounts.delete(id(1))
    }
  }

  @Test func metadataAndDeferred_areReadAsWhatTheyAre() async throws {
    let uri = "https://start.exactonline.be/api/v1/123456/crm/Accounts(guid'\(guid(1))')"
    let row = CRM.Account.json([
      "__metadata": #"{"uri":"\#(uri)","type":"Exact.Web.Api.Models.Account"}"#,
      "BankAccounts": #"{"__deferred":{"uri":"\#(uri)/BankAccounts"}}"#,
    ])
    try await Connection.run(answering: .ok(json: Body.results([row]))) { connection in
      let account = try #require(try await connection.division.crm.accounts.all().first)
      #expect(account.unknownMembers["__metadata"]?["uri"]?.stringValue == uri)
      #expect(account.bankAccounts.deferredLink == uri + "/BankAccounts")
      #expect(!account.bankAccounts.isExpanded)
    }
  }

  @Test func unknownMembers_stayReachable() async throws {
    let row = CRM.Account.json(["NewerThanTheMetadata": #"{"a":[1,2.50]}"#])
    try await Connection.run(answering: .ok(json: Body.results([row]))) { connection in
      let account = try #require(try await connection.division.crm.accounts.all().first)
      #expect(account.unknownMembers["NewerThanTheMetadata"]?["a"]?[1] == .number("2.50"))
    }
  }

  @Test func prettyPrintedJSON_isReadToo() async throws {
    let json = "{\r\n  \"d\" : {\r\n\t\"results\" : [ \(Self.account) ]\r\n  }\r\n}\r\n"
    try await Connection.run(answering: .ok(json: json)) { connection in
      let accounts = try await connection.division.crm.accounts.all()
      #expect(accounts.count == 1)
    }
  }

  @Test func contentTypeOfSuccess_doesNotMatter() async throws {
    let body = Body.results([Self.account])
    for type in ["application/json;odata=verbose;charset=utf-8", "text/plain", "APPLICATION/JSON"] {
      try await Connection.run(answering: Response(200, headers: [("Content-Type", type)], text: body)) { connection in
        let accounts = try await connection.division.crm.accounts.all()
        #expect(accounts.count == 1)
      }
    }
    try await Connection.run(answering: Response(200, text: body)) { connection in
      let accounts = try await connection.division.crm.accounts.all()
      #expect(accounts.count == 1)
    }
  }
}
