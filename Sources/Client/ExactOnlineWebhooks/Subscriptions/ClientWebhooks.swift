public import ExactOnlineRuntime

extension ExactOnlineClient {
  /// The subscriptions of this app in several administrations.
  public var webhooks: ClientWebhooks { ClientWebhooks(client: self) }
}

/// The subscriptions of this app in several administrations.
public struct ClientWebhooks: Sendable {
  let client: ExactOnlineClient

  /// Makes the topics go to the callback in each of the administrations, as
  /// ``WebhookSubscriptions/ensure(_:callback:)`` does, in several of them at a time. A failure in one of them does not
  /// keep the others.
  ///
  /// - Parameters:
  ///   - topics: The topics.
  ///   - callback: The address that is told.
  ///   - divisions: The codes of the administrations; nil for all that the token may open, which costs two calls more.
  ///   - concurrency: The number of administrations at a time.
  /// - Returns: For each administration, the changes that were made, or the error.
  /// - Throws: `ODataError` when the administrations cannot be listed, and `CancellationError`.
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
            return (code, .success(try await client.division(code).webhooks.ensure(topics, callback: callback)))
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
