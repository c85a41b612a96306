public import ExactOnlineRuntime

extension ExactOnlineClient {
  /// The subscriptions of this app in several administrations:
  /// `try await exact.webhooks.ensure([.accounts], callback: address)`.
  public var webhooks: ClientWebhookSubscriptions { ClientWebhookSubscriptions(client: self) }
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
  /// - Throws: `ODataError` if the administrations cannot be listed; ``InterruptedWebhookChanges`` with the outcomes so
  ///   far if the task was cancelled, and `CancellationError` if nothing had been done by then.
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
    guard Task.isCancelled else { return outcomes }
    let interruption = InterruptedWebhookChanges(outcomes: outcomes, divisions: Set(codes))
    // What only was cancelled has no outcome.
    throw interruption.outcomes.isEmpty ? CancellationError() : interruption
  }
}

/// The error of a ``ClientWebhookSubscriptions/ensure(_:callback:divisions:concurrency:)`` that was cancelled after it
/// had dealt with some administrations.
public struct InterruptedWebhookChanges: Error, Sendable, CustomStringConvertible {
  /// For each administration that was dealt with, the changes that were made, or the error, which says if a topic was
  /// left without a subscription.
  public let outcomes: [Int32: Result<WebhookChanges, any Error>]
  /// The codes of the administrations that were not dealt with.
  public let unfinished: [Int32]

  init(outcomes: [Int32: Result<WebhookChanges, any Error>], divisions: Set<Int32>) {
    self.outcomes = outcomes.filter { _, outcome in
      guard case .failure(let error) = outcome else { return true }
      return !(error is CancellationError)
    }
    unfinished = divisions.subtracting(self.outcomes.keys).sorted()
  }

  /// One line, with the errors of administrations and with advice.
  public var description: String {
    let failures = outcomes.sorted { $0.key < $1.key }.compactMap { division, outcome -> String? in
      guard case .failure(let error) = outcome else { return nil }
      return "; administration \(division): \(error)"
    }
    return
      "The subscribing was cancelled when \(outcomes.count) of \(outcomes.count + unfinished.count) administrations "
      + "had been dealt with\(failures.joined()). Run ensure again, which continues."
  }
}
