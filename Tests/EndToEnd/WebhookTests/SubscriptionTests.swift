import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Testing

@Suite(.timeLimit(.minutes(2))) struct SubscriptionTests {
  @Test func ensure_subscribesWhatIsMissing_andNothingTwice() async throws {
    try await Hooked.run { hooked in
      let webhooks: WebhookSubscriptions = hooked.division.webhooks
      let first = try await webhooks.ensure([.accounts, .salesOrders, .accounts], callback: hooked.callback)
      #expect(first.created == [.accounts, .salesOrders])
      #expect(try await hooked.subscribed() == ["Accounts": hooked.callback, "SalesOrders": hooked.callback])
      let second = try await webhooks.ensure([.accounts, .salesOrders, .items], callback: hooked.callback)
      #expect(second.kept == [.accounts, .salesOrders] && second.created == [.items])
      hooked.sandbox.clearRequests()
      _ = try await webhooks.ensure([.accounts, .salesOrders, .items], callback: hooked.callback)
      #expect(hooked.sandbox.requests.map(\.method) == ["GET"])
    }
  }

  @Test func ensure_replacesWhatGoesElsewhere_andKeepsOtherTopics() async throws {
    try await Hooked.run { hooked in
      let webhooks: WebhookSubscriptions = hooked.division.webhooks
      try await webhooks.ensure([.accounts, .items], callback: hooked.elsewhere)
      let changes = try await webhooks.ensure([.accounts], callback: hooked.callback)
      #expect(changes.replaced == [.accounts])
      #expect(try await hooked.subscribed() == ["Accounts": hooked.callback, "Items": hooked.elsewhere])
    }
  }

  @Test func ensure_keepsTheOldCallback_whereTheNewOneIsRefused() async throws {
    try await Hooked.run { hooked in
      let webhooks: WebhookSubscriptions = hooked.division.webhooks
      try await webhooks.ensure([.accounts], callback: hooked.callback)
      let down = hooked.callback.replacing("/hook", with: "/down")
      let error = await #expect(throws: ODataError.self) { try await webhooks.ensure([.accounts], callback: down) }
      #expect(error?.serviceMessage?.contains("503") == true)
      #expect(try await hooked.subscribed() == ["Accounts": hooked.callback])
    }
  }

  @Test func subscribe_twice_isOnce_andToAnotherCallbackAnError() async throws {
    try await Hooked.run { hooked in
      let webhooks: WebhookSubscriptions = hooked.division.webhooks
      for _ in 0..<2 { try await webhooks.subscribe(.accounts, callback: hooked.callback) }
      #expect(try await webhooks.subscriptions().map(\.callback) == [hooked.callback])
      let error = await #expect(throws: ODataError.self) {
        try await webhooks.subscribe(.accounts, callback: hooked.elsewhere)
      }
      #expect(error?.advice?.contains("ensure") == true)
      #expect(try await webhooks.unsubscribe(.accounts))
      #expect(try await !webhooks.unsubscribe(.accounts))
      #expect(try await hooked.subscribed().isEmpty)
    }
  }

  @Test func unsubscribe_ofOneThatIsGone_isNoError() async throws {
    try await Hooked.run { hooked in
      let webhooks: WebhookSubscriptions = hooked.division.webhooks
      try await webhooks.subscribe(.accounts, callback: hooked.callback)
      let subscription = try #require(try await webhooks.subscriptions().first)
      #expect(subscription.topic == .accounts)
      for _ in 0..<2 { try await webhooks.unsubscribe(subscription) }
      #expect(try await webhooks.subscriptions().isEmpty)
    }
  }

  @Test func ensure_inAllDivisions_saysWhereItFailed() async throws {
    try await Hooked.run { hooked in
      let good = Int32(hooked.sandbox.division)
      let outcomes = try await hooked.exact.webhooks.ensure([.accounts], callback: hooked.callback)
      #expect(try outcomes[good]?.get().created == [.accounts])
      #expect(outcomes.count == 1)
      let again = try await hooked.exact.webhooks.ensure(
        [.accounts], callback: hooked.callback, divisions: [good, 999_999, good])
      #expect(try again[good]?.get().kept == [.accounts])
      #expect(throws: (any Error).self) { try again[999_999]?.get() }
    }
  }

  /// The property of the generated client has the same name: both are there.
  @Test func generatedService_isStillReached() async throws {
    try await Hooked.run { hooked in
      try await hooked.division.webhooks.subscribe(.accounts, callback: hooked.callback)
      let rows = try await hooked.division.webhooks.webhookSubscriptions.all()
      #expect(rows.map(\.callbackURL) == [hooked.callback])
    }
  }
}
