@_spi(Generated) public import ExactOnlineRuntime
@_spi(Generated) import ODataRuntime

extension Division {
  /// The subscriptions of this app in this administration, for clients without the generated service: with it,
  /// `division.webhooks` has the same methods, and `subscriptions()` in place of `all()`. They require the permission to
  /// manage the organization's administration (Documentation/protocol.md, section 11.1).
  public var webhookSubscriptions: WebhookSubscriptions {
    WebhookSubscriptions(services.service("/api/v1/{division}/webhooks"))
  }
}

/// The subscriptions of this app in one administration: at most one for each topic.
public struct WebhookSubscriptions: Sendable {
  let set: EntitySet<WebhookSubscription, Methods.ReadCreateDelete>
  /// The code of the administration, for messages.
  let division: Int32?

  /// - Parameter root: The service `webhooks` of the administration.
  init(_ root: ServiceRoot) {
    division = root.division
    set = EntitySet(root, "WebhookSubscriptions")
  }

  /// All subscriptions of this app, including those with other callbacks. Costs one call per 60 subscriptions.
  ///
  /// - Returns: The subscriptions.
  /// - Throws: `ODataError`.
  public func all() async throws -> [WebhookSubscription] { try await set.all() }

  /// Subscribes a callback to a topic. An existing subscription is kept. Costs one call, or two if the topic was
  /// already subscribed.
  ///
  /// The service sends the callback an empty POST before it responds, or up to a second later, and expects 200: the
  /// callback must be running. It must be on the domain of the app's redirect URI and use `https`
  /// (Documentation/protocol.md, section 11.1).
  ///
  /// - Parameters:
  ///   - topic: The topic.
  ///   - callback: The URL that receives the notifications.
  /// - Throws: `ODataError`; of kind `.validation` if the service refuses the callback, or if the topic already has
  ///   another one, which ``ensure(_:callback:)`` replaces.
  public func subscribe(_ topic: WebhookEvent.Topic, callback: String) async throws {
    try await subscribe(topic, callback: callback, replacing: nil)
  }

  /// - Parameter old: A subscription that has ended, whose other properties the new one gets.
  func subscribe(_ topic: WebhookEvent.Topic, callback: String, replacing old: WebhookSubscription?) async throws {
    do {
      try await create(topic, callback, replacing: old)
    } catch let error as ODataError where Self.mayBeThere(error) {
      // The service's messages are localized; its list shows whether the subscription exists.
      guard let present = try? await set.all().filter({ $0.topic == topic }) else { throw error }
      if present.contains(where: { $0.callback == callback }) { return }
      // A subscription made by another user of the customer is not listed.
      if present.isEmpty, error.serviceMessage?.lowercased().contains("already exists") == true { return }
      throw Self.explained(error, present)
    }
  }

  /// Ends the subscriptions of a topic, whatever their callback. Costs one call for the list, and one for each
  /// subscription.
  ///
  /// - Parameter topic: The topic.
  /// - Returns: Whether there was any.
  /// - Throws: `ODataError`.
  @discardableResult
  public func unsubscribe(_ topic: WebhookEvent.Topic) async throws -> Bool {
    let present = try await set.all().filter { $0.topic == topic }
    for subscription in present { try await unsubscribe(subscription) }
    return !present.isEmpty
  }

  /// Ends a subscription. It is no error if the subscription has already ended. Costs one call, or two if the service
  /// refuses it.
  ///
  /// - Parameter subscription: The subscription.
  /// - Throws: `ODataError`.
  public func unsubscribe(_ subscription: WebhookSubscription) async throws {
    do {
      try await set.delete(subscription.id)
    } catch let error as ODataError {
      // The service also responds with 403 for a row that does not exist (Documentation/protocol.md, section 8.3).
      guard case .forbidden = error.kind else {
        if error.isNotFound, !error.isFromElsewhere { return } else { throw error }
      }
      if try await set.all().contains(where: { $0.id == subscription.id }) { throw error }
    }
  }

  private func create(
    _ topic: WebhookEvent.Topic, _ callback: String, replacing old: WebhookSubscription?
  ) async throws {
    _ = try await set.create {
      $0.callbackURL = callback
      $0.topicName = topic
      if let user = old?.userID { $0.userID = user }
      // Of other topics it is always false, and not accepted.
      if old?.isInstant == true { $0.isInstant = true }
    }
  }

  /// Whether the subscription may exist although creating it failed: the service refused it for some other reason, or
  /// its response was lost.
  static func mayBeThere(_ error: ODataError) -> Bool {
    switch error.kind {
    case .validation, .invalidRequest, .unavailable, .createdWithoutKey, .decoding, .unexpectedBody: true
    case .transport(let failure): failure.mayHaveBeenSent
    default: false
    }
  }

  private static func explained(_ error: ODataError, _ present: [WebhookSubscription]) -> ODataError {
    guard !present.isEmpty else { return error }
    var error = error
    error.advice = "The topic has another callback of this app; ensure(_:callback:) replaces it"
    error.plainAdvice = "The topic has another callback of this app"
    return error
  }
}
