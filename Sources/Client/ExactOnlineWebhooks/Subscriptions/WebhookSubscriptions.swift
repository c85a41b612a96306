@_spi(Generated) public import ExactOnlineRuntime
@_spi(Generated) import ODataRuntime

extension Division {
  /// The subscriptions of this app in this administration. They need the permission to manage the organization's
  /// administration (Documentation/protocol.md, section 11.1).
  ///
  /// ```swift
  /// try await division.webhooks.ensure([.accounts, .salesInvoices], callback: "https://example.com/hook")
  /// ```
  ///
  /// The generated service of the same name is the one that is meant where nothing follows:
  /// `let webhooks: WebhookSubscriptions = division.webhooks` keeps this one.
  @_disfavoredOverload
  public var webhooks: WebhookSubscriptions { WebhookSubscriptions(self) }
}

/// The subscriptions of this app in one administration: at most one for each topic.
public struct WebhookSubscriptions: Sendable {
  let set: EntitySet<WebhookSubscription, Methods.ReadCreateDelete>

  init(_ division: Division) {
    set = EntitySet(division.services.service("/api/v1/{division}/webhooks"), "WebhookSubscriptions")
  }

  /// All subscriptions of this app, those to other callbacks included. Costs a call for each 60 of them.
  ///
  /// - Returns: The subscriptions.
  /// - Throws: `ODataError`.
  public func subscriptions() async throws -> [WebhookSubscription] { try await set.all() }

  /// Subscribes a callback to a topic. One that is subscribed already is left as it is. Costs one call; two when the
  /// topic was subscribed.
  ///
  /// The service sends the callback an empty POST, before it answers or a second after, and wants 200: the callback has
  /// to be up. It must be on the domain of the app's redirect URI, and begin with `https`
  /// (Documentation/protocol.md, section 11.1).
  ///
  /// - Parameters:
  ///   - topic: The topic.
  ///   - callback: The address that is told.
  /// - Throws: `ODataError`; of kind `.validation` when the service refuses the callback, or when the topic goes to
  ///   another one: ``ensure(_:callback:)`` replaces that.
  public func subscribe(_ topic: WebhookEvent.Topic, callback: String) async throws {
    do {
      try await create(topic, callback)
    } catch let error as ODataError where Self.mayBeThere(error) {
      // The service's texts are not in one language: its list says whether it is there.
      let present = try await set.all().filter { $0.topic == topic }
      if present.contains(where: { $0.callback == callback }) { return }
      // One that another user of the customer made is not listed.
      if present.isEmpty, error.serviceMessage?.lowercased().contains("already exists") == true { return }
      throw Self.explained(error, present)
    }
  }

  /// Ends the subscriptions of a topic, whatever their callback. One call reads the list, another ends each of them.
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

  /// Ends a subscription. One that has ended already is no error. Costs one call; two when the service refuses it.
  ///
  /// - Parameter subscription: The subscription.
  /// - Throws: `ODataError`.
  public func unsubscribe(_ subscription: WebhookSubscription) async throws {
    do {
      try await set.delete(subscription.id)
    } catch let error as ODataError {
      // The service answers 403 for a row that does not exist, too (Documentation/protocol.md, section 8.3).
      guard case .forbidden = error.kind else { if error.isNotFound { return } else { throw error } }
      if try await set.all().contains(where: { $0.id == subscription.id }) { throw error }
    }
  }

  func create(_ topic: WebhookEvent.Topic, _ callback: String) async throws {
    _ = try await set.create {
      $0.callbackURL = callback
      $0.topicName = topic
    }
  }

  /// Whether a failed create may mean that the subscription is there: the service said no for a reason of its own, or
  /// its answer was lost.
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
    error.advice = "The topic goes to another callback of this app; ensure(_:callback:) replaces it"
    return error
  }
}
