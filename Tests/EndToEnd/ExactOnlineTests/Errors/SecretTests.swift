import ClientFixtures
import ExactOnline
@_spi(Generated) import ExactOnlineRuntime
import Foundation
import Logging
import LoopbackServer
import TestSupport
import Testing

/// Tokens and secrets appear in no description, dump or log line; values of queries in none that is logged by default.
@Suite("Secrets", .timeLimit(.minutes(4)))
struct SecretTests {
  private static let filterValue = "Van-den-Berg-Bakkerijen"

  /// Answers that repeat the token, as proxies and debug pages do.
  private static let echoes = [
    #"{"error":{"code":"","message":{"lang":"","value":"Bearer \#(secretToken) is not known"}}}"#,
    "<html><body>Authorization: Bearer \(secretToken)</body></html>",
    #"{"access_token":"\#(secretToken)","refresh_token":"\#(secretToken)"}"#,
    "GET / HTTP/1.1\r\nauthorization: bearer \(secretToken)\r\n",
    #"{"fault":{"faultstring":"Invalid token=\#(secretToken)&x=1"}}"#,
    #"<error><message>client_secret=\#(secretToken)</message></error>"#,
  ]

  @Test(arguments: echoes, [200, 302, 400, 401, 403, 404, 429, 500, 503])
  func echoedToken_isInNoErrorAndNoLogLine(body: String, status: Int) async throws {
    let log = LogCapture()
    let headers = [("Location", "https://x.example/?code=\(secretToken)"), ("X-Request-Id", "token=\(secretToken)")]
    try await Connection.run(log: log, answering: Response(status, headers: headers, text: body)) { connection in
      await failure(of: "GET crm/Accounts") {
        try await connection.division.crm.accounts.where { $0.name == Self.filterValue }.select { $0.id }.all()
      }
      #expect(connection.server.requests[0]["authorization"] == "Bearer \(secretToken)")
    }
    #expect(!log.lines().joined().contains(secretToken))
    #expect(!log.lines(from: .info).joined().contains(Self.filterValue))
  }

  @Test func noPartOfTheClient_showsTheToken() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      let division = connection.division
      let query = division.crm.accounts.where { $0.name == Self.filterValue }
      let parts: [Any] = [
        connection.client, division, division.crm, division.crm.accounts, query, query.request, query.pages,
        query.makeAsyncIterator(), BearerToken(secretToken), division.services,
      ]
      for part in parts { #expect(!spellings(of: part).contains(secretToken), "\(type(of: part))") }
    }
  }

  @Test func log_namesOperationsAndStatuses() async throws {
    let log = LogCapture()
    try await Connection.run(log: log) { request in
      request.method == "GET" ? .ok(json: Body.results([])) : Response(403, text: Body.error("Forbidden"))
    } _: { connection in
      let accounts = connection.division.crm.accounts
      _ = try await accounts.where { $0.name == Self.filterValue }.select { $0.id }.all()
      await failure(of: "DELETE crm/Accounts") { try await accounts.delete(id(7)) }
    }
    let lines = log.lines()
    #expect(lines.contains { $0.contains("GET crm/Accounts") && $0.contains("200") })
    #expect(log.lines(from: .info).contains { $0.contains("DELETE crm/Accounts") && $0.contains("403") })
    #expect(!log.lines(from: .info).joined().contains(guid(7)))
    #expect(!lines.joined().contains(Self.filterValue))
  }

  /// Refuses, with a message that holds a secret.
  private struct Refusing: Authorization {
    struct Failure: Error, CustomStringConvertible {
      var description: String { "{\"error\":\"invalid_grant\",\"refresh_token\":\"\(secretToken)\"}" }
    }

    func authorization(in context: AuthorizationContext) async throws -> String { throw Failure() }
  }

  @Test func failedAuthorization_isUnauthorizedWithoutItsSecret() async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "")
    } _: { server in
      let connection = Connection(server, authorization: Refusing())
      let error = await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() }
      guard case .unauthorized(.noToken) = error?.kind else { return #expect(Bool(false)) }
      #expect(error?.description.contains("invalid_grant") == true)
      #expect(server.requests.isEmpty)
    }
  }

  // Documentation/protocol.md, section 2.6: the retry after a 401 names the token that was rejected.
  @Test func refusedToken_isReplacedOnce() async throws {
    let log = LogCapture()
    try await LoopbackServer.run { request in
      request["authorization"]?.contains("new") == true
        ? .ok(json: Body.results([])) : Response(401, text: Recorded.objectMoved)
    } _: { server in
      let authorization = StubAuthorization("old-\(secretToken)", "new-\(secretToken)")
      let connection = Connection(server, authorization: authorization, log: log)
      let rows = try await connection.division.crm.accounts.all()
      #expect(rows.isEmpty)
      #expect(server.requests.count == 2)
      #expect(authorization.refused == ["Bearer old-\(secretToken)"])
      #expect(!log.lines().joined().contains(secretToken))
    }
  }
}
