import ExactOnline
import ExactOnlineAsyncHTTPClient
import LoopbackServer
import Testing

/// Documentation/protocol.md, section 4.1.
@Suite("Headers", .timeLimit(.minutes(4)))
struct HeaderTests {
  private static let created = Response(201, text: Body.one(CRM.Account.json(["ID": "\"\(guid(1))\""])))

  @Test func get_asksForJSONWithTheToken() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      _ = try await connection.division.crm.accounts.all()
      let sent = connection.server.requests[0]
      #expect(sent["accept"] == "application/json")
      #expect(sent["authorization"] == "Bearer \(secretToken)")
      #expect(sent["content-type"] == nil)
      #expect(sent["prefer"] == nil)
      #expect(sent.body.isEmpty)
    }
  }

  @Test func count_sendsNoAccept() async throws {
    try await Connection.run(answering: Response(200, text: "7")) { connection in
      let count = try await connection.division.crm.accounts.count()
      #expect(count == 7)
      #expect(connection.server.requests[0]["accept"] == nil)
      // The raw call knows it, too.
      _ = try await connection.division.send(.get, "crm/Accounts/$count?$filter=IsSales eq true")
      #expect(connection.server.requests[1]["accept"] == nil)
    }
  }

  @Test func post_sendsJSONAndAsksForTheRow() async throws {
    try await Connection.run(answering: Self.created) { connection in
      _ = try await connection.division.crm.accounts.create { $0.name = "Acme" }
      _ = try await connection.division.send(.post, "crm/Accounts", body: Array(#"{"Name":"Acme"}"#.utf8))
      for sent in connection.server.requests {
        #expect(sent["content-type"] == "application/json")
        #expect(sent["prefer"] == "return=representation")
        #expect(sent["accept"] == "application/json")
        #expect(sent["content-length"] == "15")
        // Large POSTs hang or fail behind `100-continue`.
        #expect(sent["expect"] == nil)
        #expect(sent.bodyText == #"{"Name":"Acme"}"#)
      }
    }
  }

  @Test func put_sendsJSONAndAsksForNothingBack() async throws {
    try await Connection.run(answering: Response(204)) { connection in
      try await connection.division.crm.accounts.update(id(1)) { $0.name = "Acme" }
      let sent = connection.server.requests[0]
      #expect(sent["content-type"] == "application/json")
      #expect(sent["prefer"] == nil)
    }
  }

  @Test func delete_sendsNoBody() async throws {
    try await Connection.run(answering: Response(204)) { connection in
      try await connection.division.crm.accounts.delete(id(1))
      let sent = connection.server.requests[0]
      #expect(sent["content-type"] == nil)
      #expect(sent.body.isEmpty)
    }
  }

  @Test func gzip_isAcceptedAndRead() async throws {
    let body = Body.results([CRM.Account.json(["Name": "\"Zipped\""])])
    try await Connection.run(answering: .gzipped(Array(body.utf8), headers: [("Content-Type", "application/json")])) {
      connection in
      let accounts = try await connection.division.crm.accounts.all()
      #expect(accounts.map(\.name) == ["Zipped"])
      #expect(connection.server.requests[0]["accept-encoding"]?.contains("gzip") == true)
    }
  }

  /// `CustomDescriptionLanguage` and the like are a middleware's business.
  private struct DescriptionLanguage: ClientMiddleware {
    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, operation: String,
      next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
      var request = request
      if let name = HTTPField.Name("CustomDescriptionLanguage") { request.headerFields[name] = "NL-BE" }
      #expect(operation == "GET logistics/Items")
      return try await next(request, body)
    }
  }

  @Test func middleware_addsAHeader() async throws {
    try await LoopbackServer.run { _ in
      .ok(json: Body.results([]))
    } _: { server in
      let connection = Connection(server, middlewares: [DescriptionLanguage()])
      _ = try await connection.division.logistics.items.select { ($0.id, $0.description) }.all()
      #expect(server.requests[0]["customdescriptionlanguage"] == "NL-BE")
    }
  }
}
