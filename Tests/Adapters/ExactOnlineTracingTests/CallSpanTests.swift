import ClientFixtures
import ExactOnline
import Foundation
import InMemoryTracing
import LoopbackServer
import Testing
import Tracing

@Suite("Spans of calls", .timeLimit(.minutes(1)))
struct CallSpanTests {
  @Test func read_isAPageACallAndARequest_withTheConventionsAttributes() async throws {
    try await Traced.run { _ in
      .rows(#"{"Name":"Acme"},{"Name":"Best"}"#)
    } _: { traced in
      #expect(try await traced.names() == ["Acme", "Best"])
      #expect(
        traced.tracer.tree == [
          "GET crm/Accounts page internal", "  GET crm/Accounts call internal", "    GET crm/Accounts client",
        ])
      let request = try #require(traced.tracer.exchanges.first)
      #expect(
        request.texts == [
          "http.request.method": "GET", "http.response.status_code": "200", "server.address": "127.0.0.1",
          "server.port": "\(traced.server.port)",
          "url.full": "\(traced.server.origin)/api/v1/1/crm/Accounts?$select=Name",
        ])
      #expect(traced.tracer.inOrder[0]["exact_online.rows"] == "2")
      #expect(traced.tracer.inOrder.allSatisfy { !$0.hasFailed })
      #expect(Set(traced.tracer.inOrder.map(\.traceID)).count == 1)
    }
  }

  @Test func pages_areSpansOfTheirOwn() async throws {
    try await Traced.run { request in
      request.target.contains("skiptoken")
        ? .rows(#"{"Name":"Best"}"#)
        : .rows(#"{"Name":"Acme"}"#, next: "/api/v1/1/crm/Accounts?$select=Name&$skiptoken=guid'secret-row'")
    } _: { traced in
      let names = try await traced.names()
      #expect(names == ["Acme", "Best"])
      let page = ["GET crm/Accounts page internal", "  GET crm/Accounts call internal", "    GET crm/Accounts client"]
      #expect(traced.tracer.tree == page + page)
      #expect(traced.tracer.exchanges.last?["url.full"]?.hasSuffix("?$select=Name&$skiptoken=REDACTED") == true)
    }
  }

  @Test func spanOfTheProgram_isTheParent() async throws {
    try await Traced.run { _ in
      .rows("")
    } _: { traced in
      try await traced.tracer.withSpan("nightly import") { _ in _ = try await traced.division.send(.get, "crm/Accounts")
      }
      #expect(traced.tracer.tree.map { $0.prefix { $0 == " " }.count } == [0, 2, 4])
      #expect(traced.tracer.tree.first == "nightly import internal")
    }
  }

  @Test func retriedCall_hasASpanForEachAttempt() async throws {
    try await Traced.run { request in
      request.connection < 3 ? Response(503, text: "busy").closingConnection() : .rows("")
    } _: { traced in
      try await traced.names()
      let requests = traced.tracer.exchanges
      #expect(requests.map { $0["http.response.status_code"] } == ["503", "503", "200"])
      #expect(requests.map { $0["http.request.resend_count"] } == [nil, "1", "2"])
      #expect(requests.map { $0["error.type"] } == ["503", "503", nil])
      #expect(requests.map(\.hasFailed) == [true, true, false])
      #expect(Set(requests.map(\.parentSpanID)).count == 1)
      let call = try #require(traced.tracer.inOrder.first { $0.operationName == "GET crm/Accounts call" })
      #expect(call["exact_online.retries"] == "2")
      #expect(!call.hasFailed)
    }
  }

  @Test func failedCall_saysOfWhatKind_butNotWhatTheServiceSaid() async throws {
    try await Traced.run { _ in
      Response(
        400, headers: [("Content-Type", "application/json")],
        text: #"{"error":{"code":"","message":{"lang":"","value":"Customer Mrs Jones is unknown"}}}"#)
    } _: { traced in
      await #expect(throws: ODataError.self) { try await traced.division.send(.get, "crm/Accounts") }
      #expect(traced.tracer.inOrder.map { $0["error.type"] } == ["invalidRequest", "400"])
      #expect(traced.tracer.inOrder.allSatisfy { $0.hasFailed && $0.errors.isEmpty && $0.status?.message == nil })
      #expect(!traced.tracer.text.contains("Jones"))
    }
  }

  @Test func callWithoutAnAnswer_hasTheKindOfFailure() async throws {
    try await Traced.run { _ in
      .raw("")
    } _: { traced in
      await #expect(throws: ODataError.self) {
        try await traced.division.send(.post, "crm/Accounts", body: Array("{}".utf8))
      }
      let request = try #require(traced.tracer.exchanges.first)
      #expect(request["error.type"] == "connectionLost")
      #expect(request["http.response.status_code"] == nil)
      #expect(traced.tracer.inOrder.first?["error.type"] == "connectionLost")
    }
  }

  @Test func requestWithABetterToken_isAResend() async throws {
    let authorization = StubAuthorization("first-token", "second-token")
    try await Traced.run(authorization) { request in
      request["authorization"] == "Bearer first-token" ? Response(401) : .rows("")
    } _: { traced in
      try await traced.names()
      #expect(traced.tracer.exchanges.map { $0["http.response.status_code"] } == ["401", "200"])
      #expect(traced.tracer.exchanges.map { $0["http.request.resend_count"] } == [nil, "1"])
    }
  }

  // MARK: - Secrets and customers' data

  @Test func keysFiltersBodiesAndTokens_areInNoAttribute() async throws {
    let key = UUID()
    try await Traced.run { request in
      request.method == "POST" ? Response(500, text: "no") : .rows("")
    } _: { traced in
      _ = try? await traced.division.crm.accounts.find(key)
      _ = try await traced.division.crm.accounts.where { $0.name == "Mrs Jones" }.select { $0.name }.all()
      _ = try? await traced.division.crm.accounts.create { $0.name = "Mrs Jones" }
      let text = traced.tracer.text
      #expect(traced.server.requests.count == 3)
      for secret in ["the-access-token", "Bearer", key.uuidString, key.uuidString.lowercased(), "Jones"] {
        #expect(!text.contains(secret))
      }
      #expect(text.contains("$filter=REDACTED"))
      #expect(text.contains("Accounts(REDACTED)"))
    }
  }

  // MARK: - Context

  @Test(arguments: [false, true]) func context_isSentIfWanted(propagatesContext: Bool) async throws {
    try await Traced.run(propagatesContext: propagatesContext) { _ in
      .rows("")
    } _: { traced in
      try await traced.names()
      let sent = traced.server.requests.map { $0[InMemoryTracer.spanIDKey] }
      #expect(sent == (propagatesContext ? traced.tracer.exchanges.map(\.spanID) : [nil]))
    }
  }
}
