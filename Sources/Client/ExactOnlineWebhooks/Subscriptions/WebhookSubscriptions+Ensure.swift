import ODataRuntime

extension WebhookSubscriptions {
  /// Directs the topics to the callback: subscribes missing ones, and replaces those that have another callback.
  /// Subscriptions of other topics are not changed. Call it at every start and from time to time, because subscriptions
  /// can end without notice (Documentation/protocol.md, section 11.4).
  ///
  /// Costs one call if nothing has to change, one more for each missing topic, and two for each topic with another
  /// callback. The service refuses updates, so a subscription to be replaced is ended first; if the service then
  /// refuses the new callback, the old one is subscribed again, which costs up to four calls more. If that fails as well,
  /// the topic has no subscription: the error says so, and calling this again subscribes it. The user and the instant
  /// delivery of a subscription that is replaced, or subscribed again, are kept.
  ///
  /// - Parameters:
  ///   - topics: The topics.
  ///   - callback: The URL that receives the notifications.
  /// - Returns: The changes that were made.
  /// - Throws: `ODataError` of the first topic that could not be subscribed; the topics before it are subscribed. Its
  ///   `detail` names a topic that was left without a subscription, and the administration.
  @discardableResult
  public func ensure(_ topics: [WebhookEvent.Topic], callback: String) async throws -> WebhookChanges {
    let present = try await all()
    var changes = WebhookChanges()
    for topic in topics where !changes.topics.contains(topic) {
      let ofTopic = present.filter { $0.topic == topic }
      let others = ofTopic.filter { $0.callback != callback }
      if others.count < ofTopic.count {
        for other in others { try await unsubscribe(other) }
        changes.kept.append(topic)
      } else if others.isEmpty {
        try await subscribe(topic, callback: callback)
        changes.created.append(topic)
      } else {
        try await replace(others, of: topic, with: callback)
        changes.replaced.append(topic)
      }
    }
    return changes
  }

  private func replace(
    _ others: [WebhookSubscription], of topic: WebhookEvent.Topic, with callback: String
  ) async throws {
    var ended = 0
    do {
      for other in others {
        try await unsubscribe(other)
        ended += 1
      }
      try await subscribe(topic, callback: callback, replacing: Self.model(of: others))
    } catch {
      // Not cancellable: the app would be left without notifications.
      let haveEnded = ended == others.count
      let outcome = await Task {
        await restore(others, haveEnded: haveEnded, of: topic, after: error, callback)
      }.value
      if let failure = outcome { throw failure }
    }
  }

  /// The subscription whose other properties are kept: an instant one, if there is one.
  private static func model(of others: [WebhookSubscription]) -> WebhookSubscription? {
    others.first { $0.isInstant == true } ?? others.first
  }

  /// Subscribes what was ended again, if the topic has no subscription.
  ///
  /// - Parameter haveEnded: Whether the service has confirmed that all of them have ended.
  /// - Returns: The error to throw; nil if the topic is subscribed to the callback after all.
  private func restore(
    _ others: [WebhookSubscription], haveEnded: Bool, of topic: WebhookEvent.Topic, after error: any Error,
    _ callback: String
  ) async -> (any Error)? {
    func present() async -> [WebhookSubscription]? { try? await all().filter { $0.topic == topic } }
    func isSettled(_ present: [WebhookSubscription]) -> Bool { present.contains { $0.callback == callback } }
    func none(_ verb: String) -> String {
      let administration = division.map { "administration \($0)" } ?? "the administration"
      return "\(administration) \(verb) no subscription of \(topic.rawValue) now"
    }
    if let present = await present() {
      if !present.isEmpty { return isSettled(present) ? nil : error }
    } else if !haveEnded {
      // Nobody knows whether one is left, which must not be made a second time.
      return Self.stating(
        "\(none("may have")): the one with another callback may have ended, and the list could not be read", in: error)
    }
    let lost = "the one with another callback was ended, and could not be subscribed again"
    let old = Dictionary(grouping: others) { $0.callback ?? "" }.filter { !$0.key.isEmpty }
    for (callback, others) in old.sorted(by: { $0.key < $1.key }) {
      if (try? await subscribe(topic, callback: callback, replacing: Self.model(of: others))) != nil { return error }
    }
    guard let present = await present() else { return Self.stating("\(none("may have")): \(lost)", in: error) }
    guard present.isEmpty else { return isSettled(present) ? nil : error }
    return Self.stating("\(none("has")): \(lost)", in: error)
  }

  /// The error with what became of the topic.
  private static func stating(_ state: String, in error: any Error) -> ODataError {
    var result =
      error as? ODataError
      ?? ODataError(.invalidRequest, operation: "POST webhooks/WebhookSubscriptions", detail: "it was cancelled")
    result.detail = result.detail.map { "\($0); \(state)" } ?? state
    func after(_ earlier: String?, _ advice: String) -> String {
      guard let earlier, !earlier.isEmpty else { return advice }
      return "\(earlier). \(advice)"
    }
    let plain = after(
      result.plainAdvice ?? result.advice, "Subscribe the topic again; until then its changes are not reported")
    result.advice = after(
      result.advice, "Run ensure again, which subscribes the topic; until then its changes are not reported")
    result.plainAdvice = plain
    return result
  }
}

/// The topics of a ``WebhookSubscriptions/ensure(_:callback:)``, by outcome.
public struct WebhookChanges: Sendable, Hashable {
  /// The topics that had no subscription.
  public var created: [WebhookEvent.Topic] = []
  /// The topics whose subscription had another callback.
  public var replaced: [WebhookEvent.Topic] = []
  /// The topics whose subscription was already right.
  public var kept: [WebhookEvent.Topic] = []

  /// All topics.
  public var topics: [WebhookEvent.Topic] { created + replaced + kept }

  /// Creates an outcome without topics.
  public init() {}
}
