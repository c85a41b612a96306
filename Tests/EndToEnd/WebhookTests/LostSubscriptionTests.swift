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

  /// Nobody knows whether the old one is left: it is not subscribed a second time.
  @Test func ensure_whoseDeleteAndListFail_subscribesNothing() async throws {
    let isDown = Mutex(false)
    try await LoopbackServer.run { request in
      let fails = isDown.withLock { isDown in
        if request.method == "DELETE" { isDown = true }
        return isDown
      }
      return fails ? Response(503) : .ok(json: Self.list("https://example.com/old"))
    } _: { server in
      let webhooks = Self.client(server).division(7).webhookSubscriptions
      let error = await #expect(throws: ODataError.self) {
        try await webhooks.ensure([.accounts], callback: "https://example.com/new")
      }
      #expect(error?.detail?.contains("administration 7 may have no subscription of Accounts now") == true)
      #expect(error?.detail?.contains("was ended") == false)
      #expect(server.requests.count { $0.method == "POST" } == 0)
    }
  }

  /// Not even a cancellation hides that an administration was left without a subscription.
  @Test func ensureOfSeveral_thatIsCancelled_saysWhatItDid() async throws {
    let (posted, didPost) = AsyncStream<Void>.makeStream()
    let (cancelled, didCancel) = AsyncStream<Void>.makeStream()
    let isEnded = Mutex(false)
    try await LoopbackServer.run { request in
      switch request.method {
      case "GET": return .ok(json: isEnded.withLock { $0 } ? #"{"d":[]}"# : Self.list("https://example.com/old"))
      case "DELETE":
        isEnded.withLock { $0 = true }
        return Response(204)
      default:
        didPost.yield()
        for await _ in cancelled {}
        return Response(503)
      }
    } _: { server in
      let exact = Self.client(server)
      let run = Task {
        try await exact.webhooks.ensure(
          [.accounts], callback: "https://example.com/new", divisions: [7, 8, 9], concurrency: 1)
      }
      for await _ in posted { break }
      run.cancel()
      didCancel.finish()
      let error = await #expect(throws: InterruptedWebhookChanges.self) { try await run.value }
      #expect(error?.outcomes.keys.sorted() == [7])
      #expect(error?.unfinished == [8, 9])
      #expect(error?.description.contains("administration 7 has no subscription of Accounts now") == true)
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
      let webhooks = Self.client(server).division(7).webhookSubscriptions
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

  private static func client(_ server: LoopbackServer) -> ExactOnlineClient {
    ExactOnlineClient(
      site: .loopback(server.port), authorization: BearerToken("token"), transport: AsyncHTTPClientTransport(),
      policies: .bare)
  }

  private static func list(_ callback: String) -> String {
    let id = "5d3f1e2a-0000-4000-8000-000000000001"
    return #"{"d":{"results":[{"ID":"\#(id)","CallbackURL":"\#(callback)","Topic":"Accounts"}]}}"#
  }
}
