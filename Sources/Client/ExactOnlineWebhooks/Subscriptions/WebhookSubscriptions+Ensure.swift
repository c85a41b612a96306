import ODataRuntime

extension WebhookSubscriptions {
  /// Directs the topics to the callback: subscribes missing ones, and replaces those that have another callback.
  /// Subscriptions of other topics are not changed. Call it at every start and from time to time, because subscriptions
  /// can end without notice (Documentation/protocol.md, section 11.4).
  ///
  /// Costs one call if nothing has to change, one more for each missing topic, and two for each topic with another
  /// callback. The service refuses updates, so a subscription to be replaced is ended first; if the service then
  /// refuses the new callback, the old one is subscribed again.
  ///
  /// - Parameters:
  ///   - topics: The topics.
  ///   - callback: The URL that receives the notifications.
  /// - Returns: The changes that were made.
  /// - Throws: `ODataError` of the first topic that could not be subscribed; the topics before it are subscribed.
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
        try await replace(others, callback)
        changes.replaced.append(topic)
      }
    }
    return changes
  }

  private func replace(_ others: [WebhookSubscription], _ callback: String) async throws {
    for other in others { try await unsubscribe(other) }
    guard let topic = others.first?.topic else { return }
    do {
      try await subscribe(topic, callback: callback)
    } catch {
      // Not cancellable: the app would be left without notifications.
      await Task {
        for other in others { if let old = other.callback { try? await create(topic, old) } }
      }.value
      throw error
    }
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
