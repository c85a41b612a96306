public import ExactOnlineRuntime

/// The subscriptions of this app in one administration, from the generated service:
///
/// ```swift
/// try await division.webhooks.ensure([.accounts], callback: "https://example.com/hook")
/// ```
extension WebhookService {
  /// All subscriptions of this app, including those with other callbacks. See ``WebhookSubscriptions/all()``. Costs one
  /// call per 60 subscriptions.
  ///
  /// - Returns: The subscriptions.
  /// - Throws: `ODataError`.
  public func subscriptions() async throws -> [WebhookSubscription] { try await WebhookSubscriptions(root).all() }

  /// Directs the topics to the callback: subscribes missing ones, and replaces those that have another callback. Costs
  /// one call if nothing has to change. See ``WebhookSubscriptions/ensure(_:callback:)``.
  ///
  /// - Parameters:
  ///   - topics: The topics.
  ///   - callback: The URL that receives the notifications.
  /// - Returns: The changes that were made.
  /// - Throws: `ODataError` of the first topic that could not be subscribed.
  @discardableResult
  public func ensure(_ topics: [WebhookEvent.Topic], callback: String) async throws -> WebhookChanges {
    try await WebhookSubscriptions(root).ensure(topics, callback: callback)
  }

  /// Subscribes a callback to a topic. An existing subscription is kept. Costs one call, or two if the topic was already
  /// subscribed. See ``WebhookSubscriptions/subscribe(_:callback:)``.
  ///
  /// - Parameters:
  ///   - topic: The topic.
  ///   - callback: The URL that receives the notifications.
  /// - Throws: `ODataError`; of kind `.validation` if the service refuses the callback, or if the topic already has
  ///   another one.
  public func subscribe(_ topic: WebhookEvent.Topic, callback: String) async throws {
    try await WebhookSubscriptions(root).subscribe(topic, callback: callback)
  }

  /// Ends the subscriptions of a topic, whatever their callback. Costs one call for the list, and one for each
  /// subscription.
  ///
  /// - Parameter topic: The topic.
  /// - Returns: Whether there was any.
  /// - Throws: `ODataError`.
  @discardableResult
  public func unsubscribe(_ topic: WebhookEvent.Topic) async throws -> Bool {
    try await WebhookSubscriptions(root).unsubscribe(topic)
  }

  /// Ends a subscription. It is no error if the subscription has already ended. Costs one call, or two if the service
  /// refuses it.
  ///
  /// - Parameter subscription: The subscription.
  /// - Throws: `ODataError`.
  public func unsubscribe(_ subscription: WebhookSubscription) async throws {
    try await WebhookSubscriptions(root).unsubscribe(subscription)
  }
}
