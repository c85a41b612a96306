public import ExactOnlineRuntime

extension ExactOnlineClient {
  /// The subscriptions of this app in several administrations.
  public var webhookSubscriptions: ClientWebhookSubscriptions { ClientWebhookSubscriptions(client: self) }
}

/// The subscriptions of this app in several administrations.
public struct ClientWebhookSubscriptions: Sendable {
  let client: ExactOnlineClient

  /// Directs the topics to the callback in several administrations concurrently, as
  /// ``WebhookSubscriptions/ensure(_:callback:)`` does for one. A failure in one administration does not affect the
  /// others.
  ///
  /// - Parameters:
  ///   - topics: The topics.
  ///   - callback: The URL that receives the notifications.
  ///   - divisions: The codes of the administrations; nil for all that the token can access, which costs two more
  ///     calls.
  ///   - concurrency: The number of administrations at a time.
  /// - Returns: For each administration, the changes that were made, or the error.
  /// - Throws: `ODataError` if the administrations cannot be listed, and `CancellationError`.
  @discardableResult
  public func ensure(
    _ topics: [WebhookEvent.Topic], callback: String, divisions: [Int32]? = nil, concurrency: Int = 4
  ) async throws -> [Int32: Result<WebhookChanges, any Error>] {
    let codes: [Int32]
    if let divisions { codes = divisions } else { codes = try await client.divisions().map(\.code) }
    var waiting = Set(codes).sorted()[...]
    let outcomes = await withTaskGroup(of: (Int32, Result<WebhookChanges, any Error>).self) { group in
      var outcomes: [Int32: Result<WebhookChanges, any Error>] = [:]
      func begin() {
        guard let code = waiting.popFirst() else { return }
        group.addTask {
          do {
            let subscriptions = client.division(code).webhookSubscriptions
            return (code, .success(try await subscriptions.ensure(topics, callback: callback)))
          } catch {
            return (code, .failure(error))
          }
        }
      }
      for _ in 0..<max(1, concurrency) { begin() }
      while let (code, outcome) = await group.next() {
        outcomes[code] = outcome
        if !Task.isCancelled { begin() }
      }
      return outcomes
    }
    try Task.checkCancellation()
    return outcomes
  }
}
