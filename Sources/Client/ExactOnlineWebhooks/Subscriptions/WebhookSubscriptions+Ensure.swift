import ODataRuntime

extension WebhookSubscriptions {
  /// Makes the topics go to the callback: subscribes those that are missing, and replaces those that go elsewhere.
  /// Subscriptions of other topics stay. Can be called at every start, and from time to time, because subscriptions can
  /// end without notice (Documentation/protocol.md, section 11.4).
  ///
  /// Costs one call when nothing is to be done, one more for each topic that is missing, two for one that goes
  /// elsewhere. The service refuses updates, so a replaced subscription is ended first; when the new callback is then
  /// refused, the old one is subscribed again.
  ///
  /// - Parameters:
  ///   - topics: The topics.
  ///   - callback: The address that is told.
  /// - Returns: The changes that were made.
  /// - Throws: `ODataError` of the first topic that could not be subscribed; those before it are.
  @discardableResult
  public func ensure(_ topics: [WebhookEvent.Topic], callback: String) async throws -> WebhookChanges {
    let present = try await subscriptions()
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
      // Not to be interrupted: the app would be told of nothing.
      await Task {
        for other in others { if let old = other.callback { try? await create(topic, old) } }
      }.value
      throw error
    }
  }
}

/// The topics of an ``WebhookSubscriptions/ensure(_:callback:)``, by what was done with each.
public struct WebhookChanges: Sendable, Hashable {
  /// The topics that had no subscription.
  public var created: [WebhookEvent.Topic] = []
  /// The topics whose subscription had another callback.
  public var replaced: [WebhookEvent.Topic] = []
  /// The topics whose subscription was right.
  public var kept: [WebhookEvent.Topic] = []

  /// All of them.
  public var topics: [WebhookEvent.Topic] { created + replaced + kept }

  /// No topics.
  public init() {}
}
