import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Testing

@Suite(.timeLimit(.minutes(2))) struct SubscriptionTests {
  @Test func ensure_subscribesWhatIsMissing_andNothingTwice() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhooks
      let first = try await webhooks.ensure([.accounts, .salesOrders, .accounts], callback: connection.callback)
      #expect(first.created == [.accounts, .salesOrders])
      #expect(
        try await connection.subscribed() == ["Accounts": connection.callback, "SalesOrders": connection.callback])
      let second = try await webhooks.ensure([.accounts, .salesOrders, .items], callback: connection.callback)
      #expect(second.kept == [.accounts, .salesOrders] && second.created == [.items])
      connection.sandbox.clearRequests()
      _ = try await webhooks.ensure([.accounts, .salesOrders, .items], callback: connection.callback)
      #expect(connection.sandbox.requests.map(\.method) == ["GET"])
    }
  }

  @Test func ensure_replacesWhatGoesElsewhere_andKeepsOtherTopics() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhooks
      try await webhooks.ensure([.accounts, .items], callback: connection.elsewhere)
      let changes = try await webhooks.ensure([.accounts], callback: connection.callback)
      #expect(changes.replaced == [.accounts])
      #expect(try await connection.subscribed() == ["Accounts": connection.callback, "Items": connection.elsewhere])
    }
  }

  @Test func ensure_keepsTheOldCallback_whereTheNewOneIsRefused() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhooks
      try await webhooks.ensure([.accounts], callback: connection.callback)
      let down = connection.callback.replacing("/hook", with: "/down")
      let error = await #expect(throws: ODataError.self) { try await webhooks.ensure([.accounts], callback: down) }
      #expect(error?.serviceMessage?.contains("503") == true)
      #expect(try await connection.subscribed() == ["Accounts": connection.callback])
    }
  }

  @Test func subscribe_twice_isOnce_andToAnotherCallbackAnError() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhooks
      for _ in 0..<2 { try await webhooks.subscribe(.accounts, callback: connection.callback) }
      #expect(try await webhooks.subscriptions().map(\.callback) == [connection.callback])
      let error = await #expect(throws: ODataError.self) {
        try await webhooks.subscribe(.accounts, callback: connection.elsewhere)
      }
      #expect(error?.advice?.contains("ensure") == true)
      #expect(try await webhooks.unsubscribe(.accounts))
      #expect(try await !webhooks.unsubscribe(.accounts))
      #expect(try await connection.subscribed().isEmpty)
    }
  }

  @Test func unsubscribe_ofOneThatIsGone_isNoError() async throws {
    try await WebhookConnection.run { connection in
      let webhooks = connection.division.webhooks
      try await webhooks.subscribe(.accounts, callback: connection.callback)
      let subscription = try #require(try await webhooks.subscriptions().first)
      #expect(subscription.topic == .accounts)
      for _ in 0..<2 { try await webhooks.unsubscribe(subscription) }
      #expect(try await webhooks.subscriptions().isEmpty)
    }
  }

  @Test func ensure_inAllDivisions_saysWhereItFailed() async throws {
    try await WebhookConnection.run { connection in
      let good = Int32(connection.sandbox.division)
      let outcomes = try await connection.exact.webhooks.ensure([.accounts], callback: connection.callback)
      #expect(try outcomes[good]?.get().created == [.accounts])
      #expect(outcomes.count == 1)
      let again = try await connection.exact.webhooks.ensure(
        [.accounts], callback: connection.callback, divisions: [good, 999_999, good])
      #expect(try again[good]?.get().kept == [.accounts])
      #expect(throws: (any Error).self) { try again[999_999]?.get() }
    }
  }

  /// An instant subscription stays instant, with its user, when its callback is replaced, and when the old one is
  /// subscribed again.
  @Test func ensure_keepsWhatElseASubscriptionHas() async throws {
    try await WebhookConnection.run { connection in
      let user = UUID()
      let set = connection.division.webhooks.webhookSubscriptions
      _ = try await set.create {
        $0.topic = .goodsDeliveries
        $0.callbackURL = connection.elsewhere
        $0.isInstant = true
        $0.userID = user
      }
      let webhooks = connection.division.webhooks
      let topics: [WebhookEvent.Topic] = [.goodsDeliveries, .accounts]
      try await webhooks.ensure(topics, callback: connection.callback)
      connection.sandbox.inject(SandboxFault(.status(503), path: "WebhookSubscriptions", method: "POST", count: 1))
      await #expect(throws: ODataError.self) { try await webhooks.ensure(topics, callback: connection.elsewhere) }
      for subscription in try await webhooks.subscriptions() {
        #expect(subscription.callback == connection.callback)
        #expect((subscription.isInstant == true) == (subscription.topic == .goodsDeliveries))
        #expect((subscription.userID == user) == (subscription.topic == .goodsDeliveries))
      }
      #expect(try await webhooks.subscriptions().count == 2)
    }
  }

  /// The service and the way without it are the same subscriptions, and the service has its plain set as well.
  @Test func eachWay_leadsToTheSameSubscriptions() async throws {
    try await WebhookConnection.run { connection in
      let service = connection.division.webhooks
      try await service.subscribe(.accounts, callback: connection.callback)
      let plain = try await service.webhookSubscriptions.all()
      #expect(plain.map(\.callbackURL) == [connection.callback])
      let ways = [try await service.subscriptions(), try await connection.division.webhookSubscriptions.all()]
      for way in ways { #expect(way.map(\.id) == plain.map(\.id)) }
      try await service.unsubscribe(try #require(ways[0].first))
      #expect(try await connection.subscribed().isEmpty)
    }
  }

  /// The code list of the client, and the topics of events.
  @Test func bothListsOfTopics_areTheSame() {
    #expect(Set(WebhookTopic.knownValues.map(\.rawValue)) == Set(WebhookEvent.Topic.knownValues.map(\.rawValue)))
  }
}
