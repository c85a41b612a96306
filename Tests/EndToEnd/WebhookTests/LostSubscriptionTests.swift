import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import ExactOnlineWebhooks
import LoopbackServer
import Synchronization
import Testing

/// Subscriptions that are ended to be replaced, when the service then fails.
@Suite(.timeLimit(.minutes(2))) struct LostSubscriptionTests {
  @Test func ensure_whoseSubscribingFailsTwice_namesTheTopic_andRepairsIt() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhookSubscriptions
      try await webhooks.ensure([.accounts, .items], callback: connection.elsewhere)
      connection.sandbox.inject(
        SandboxFault(.status(503), path: "WebhookSubscriptions", method: "POST", count: 2))
      let error = await #expect(throws: ODataError.self) {
        try await webhooks.ensure([.accounts], callback: connection.callback)
      }
      #expect(error?.status == 503)
      let division = connection.sandbox.division
      #expect(error?.detail?.contains("administration \(division) has no subscription of Accounts now") == true)
      #expect(error?.advice?.contains("Run ensure again") == true)
      #expect(try await connection.subscribed() == ["Items": connection.elsewhere])
      let changes = try await webhooks.ensure([.accounts], callback: connection.callback)
      #expect(changes.created == [.accounts])
      #expect(try await connection.subscribed()["Accounts"] == connection.callback)
    }
  }

  @Test func ensure_whoseDeleteIsRefused_leavesTheOldOne() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhookSubscriptions
      try await webhooks.ensure([.accounts], callback: connection.elsewhere)
      connection.sandbox.inject(SandboxFault(.status(503), path: "WebhookSubscriptions", method: "DELETE", count: 1))
      let error = await #expect(throws: ODataError.self) {
        try await webhooks.ensure([.accounts], callback: connection.callback)
      }
      #expect(error?.detail?.contains("no subscription") != true)
      #expect(connection.sandbox.requests.count { $0.method == "POST" } == 1)
      #expect(try await connection.subscribed() == ["Accounts": connection.elsewhere])
    }
  }

  /// The failures of the service after the subscription was ended.
  private enum Failure: CaseIterable {
    /// It answers nothing any more.
    case everything
    /// It subscribes the callback, and its answers get lost until then.
    case answers
  }

  @Test(arguments: Failure.allCases)
  private func ensure_saysWhatItKnows(failure: Failure) async throws {
    let state = Mutex((isEnded: false, callback: "https://example.com/old", failures: 0))
    try await LoopbackServer.run { request in
      state.withLock { state in
        switch request.method {
        case "DELETE":
          state.isEnded = true
          return Response(204)
        case "POST" where failure == .answers && state.failures == 0:
          state.callback = "https://example.com/new"
          state.failures = 1
          return Response(503)
        case "GET" where !state.isEnded || failure == .answers && state.failures > 1:
          return .ok(json: Self.list(state.callback))
        default:
          state.failures += 1
          return Response(503)
        }
      }
    } _: { server in
      let exact = ExactOnlineClient(
        site: .loopback(server.port), authorization: BearerToken("token"), transport: AsyncHTTPClientTransport(),
        policies: .bare)
      let webhooks = exact.division(7).webhookSubscriptions
      switch failure {
      case .everything:
        let error = await #expect(throws: ODataError.self) {
          try await webhooks.ensure([.accounts], callback: "https://example.com/new")
        }
        #expect(error?.detail?.contains("administration 7 may have no subscription of Accounts now") == true)
      case .answers:
        let changes = try await webhooks.ensure([.accounts], callback: "https://example.com/new")
        #expect(changes.replaced == [.accounts])
        #expect(server.requests.count { $0.method == "POST" } == 1)
      }
    }
  }

  private static func list(_ callback: String) -> String {
    let id = "5d3f1e2a-0000-4000-8000-000000000001"
    return #"{"d":{"results":[{"ID":"\#(id)","CallbackURL":"\#(callback)","Topic":"Accounts"}]}}"#
  }
}
