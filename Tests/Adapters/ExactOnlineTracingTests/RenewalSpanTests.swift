import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineTracing
import Foundation
import InMemoryTracing
import LoopbackServer
import TestSupport
import Testing

@Suite("Spans of token renewals", .timeLimit(.minutes(1)))
struct RenewalSpanTests {
  private static func session(obtained: Date) -> OAuthSession {
    let tokens = TokenSet(
      accessToken: "stored-access-token", refreshToken: "stored-refresh-token", obtained: obtained)
    return OAuthSession(
      clientID: "the-client-id", clientSecret: "the-client-secret", tokens: InMemoryTokenStore(tokens),
      policy: RefreshPolicy(), random: { 0 })
  }

  private static let newTokens =
    #"{"access_token":"new-access-token","token_type":"bearer","expires_in":"600","refresh_token":"new-refresh-token"}"#

  private static func answer(_ request: Request) -> Response {
    request.target == "/api/oauth2/token" ? .ok(json: newTokens) : .rows("")
  }

  @Test func renewal_isASpanBelowTheCallThatNeedsIt_andHoldsNoSecret() async throws {
    try await Traced.run(Self.session(obtained: .distantPast), answering: Self.answer) { traced in
      _ = try await traced.division.send(.get, "crm/Accounts")
      #expect(
        traced.tracer.tree == [
          "GET api/v1/1/crm/Accounts call internal", "  token renewal internal", "    POST api/oauth2/token client",
          "  GET api/v1/1/crm/Accounts client",
        ])
      let renewal = traced.tracer.inOrder[1]
      #expect(renewal["exact_online.token.source"] == "service")
      let request = traced.tracer.inOrder[2]
      #expect(request["http.request.method"] == "POST")
      #expect(request["url.full"] == "\(traced.server.origin)/api/oauth2/token")
      // The requests of a renewal are no attempts at the call.
      #expect(traced.tracer.exchanges.allSatisfy { $0["http.request.resend_count"] == nil })
      let text = traced.tracer.text
      for secret in [
        "stored-access-token", "stored-refresh-token", "new-access-token", "new-refresh-token", "the-client-secret",
      ] { #expect(!text.contains(secret)) }
    }
  }

  /// The page shows the name and the kind of each span, and a remark.
  @Test func documentation_showsTheSpansOfARead() async throws {
    let blocks = try Repository.blocks(of: "Documentation/observability.md", comparedBy: "RenewalSpanTests")
    let shown = try #require(blocks.first).matches(of: #/(?m)^( *\S.*?) {2,}(client|internal)\b/#).map {
      "\($0.1) \($0.2)"
    }
    let reads = Counter()
    try await Traced.run(Self.session(obtained: .distantPast)) { request in
      if request.target == "/api/oauth2/token" { return .ok(json: Self.newTokens) }
      return reads.add() == 1 ? Response(503, text: "busy") : .rows("")
    } _: { traced in
      try await traced.names()
      #expect(traced.tracer.tree == shown)
    }
  }

  @Test func tokensFromTheStore_areNoRequest() async throws {
    try await Traced.run(Self.session(obtained: Date()), answering: Self.answer) { traced in
      _ = try await traced.division.send(.get, "crm/Accounts")
      _ = try await traced.division.send(.get, "crm/Accounts")
      #expect(
        traced.tracer.tree == [
          "GET api/v1/1/crm/Accounts call internal", "  token renewal internal", "  GET api/v1/1/crm/Accounts client",
          "GET api/v1/1/crm/Accounts call internal", "  GET api/v1/1/crm/Accounts client",
        ])
      #expect(traced.tracer.inOrder[1]["exact_online.token.source"] == "store")
    }
  }

  @Test func refusedRenewal_isAnErrorOfItsSpanAndOfTheCall() async throws {
    try await Traced.run(Self.session(obtained: .distantPast)) { _ in
      Response(
        400, headers: [("Content-Type", "application/json")],
        text: #"{"error":"invalid_grant","error_description":"stored-refresh-token"}"#)
    } _: { traced in
      await #expect(throws: ODataError.self) { try await traced.division.send(.get, "crm/Accounts") }
      #expect(
        traced.tracer.tree == [
          "GET api/v1/1/crm/Accounts call internal", "  token renewal internal", "    POST api/oauth2/token client",
        ])
      #expect(traced.tracer.inOrder.map { $0["error.type"] } == ["unauthorized", "unauthorized", "400"])
      #expect(!traced.tracer.text.contains("stored-refresh-token"))
    }
  }

  @Test func login_isASpanWithItsRequest_andHoldsNoSecret() async throws {
    try await Traced.run(answering: Self.answer) { traced in
      let session = OAuthSession(
        clientID: "the-client-id", clientSecret: "the-client-secret", tokens: InMemoryTokenStore())
      let login = session.loginRequest(
        at: .loopback(traced.server.port), redirectURI: "https://app.example/callback")
      try await session.logIn(
        with: AuthorizationCode("the-code"), for: login, transport: AsyncHTTPClientTransport(),
        observer: TracingObserver(tracer: traced.tracer))
      #expect(traced.tracer.tree == ["login internal", "  POST api/oauth2/token client"])
      let text = traced.tracer.text
      for secret in ["the-code", "new-access-token", "new-refresh-token", "the-client-secret"] {
        #expect(!text.contains(secret))
      }
    }
  }

  @Test func contextOfARenewal_isSentToTheSameHost() async throws {
    try await Traced.run(Self.session(obtained: .distantPast), propagatesContext: true, answering: Self.answer) {
      traced in
      _ = try await traced.division.send(.get, "crm/Accounts")
      #expect(traced.server.requests.map { $0[InMemoryTracer.spanIDKey] } == traced.tracer.exchanges.map(\.spanID))
    }
  }
}
