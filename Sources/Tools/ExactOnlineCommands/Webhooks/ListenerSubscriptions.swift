import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import ExactOnlineWebhooks

/// The subscriptions of a listener, which end with it. A topic has one subscription of an app in a division
/// (Documentation/protocol.md, 11.1), so one of another program is not taken without being asked for, and given back.
struct ListenerSubscriptions: Sendable {
  private let subscriptions: WebhookSubscriptions
  private let topics: [WebhookEvent.Topic]
  /// The address of the listener.
  private let address: String
  /// The topics that had this address before: of a listener that did not end, or made by hand.
  private let kept: Set<WebhookEvent.Topic>
  /// The addresses from which topics were taken.
  private let taken: [(topic: WebhookEvent.Topic, address: String)]

  /// Subscribes an address. Costs two calls, and one for each topic; two for one that is taken.
  ///
  /// - Parameter replaces: Whether topics are taken from other addresses.
  /// - Throws: ``CommandFailure`` for a topic of another address; then nothing was changed.
  init(
    _ topics: [WebhookEvent.Topic], to address: String, of division: Division, replaces: Bool
  ) async throws {
    self.topics = topics
    self.address = address
    subscriptions = division.webhookSubscriptions
    let present = try await subscriptions.all().filter { $0.topic.map(topics.contains) == true }
    kept = Set(present.filter { $0.callback == address }.compactMap(\.topic))
    taken = present.compactMap { subscription in
      guard let topic = subscription.topic, let callback = subscription.callback, callback != address else {
        return nil
      }
      return (topic, callback)
    }
    if let first = taken.first, !replaces {
      throw CommandFailure.wrongInput(
        "\(first.topic.rawValue) is subscribed to \(first.address) already, and a topic has one subscription.",
        advice: "--replace takes it from there while this listens, and gives it back at the end.")
    }
    do {
      try await subscriptions.ensure(topics, callback: address)
    } catch {
      // Those of the first topics are there, and nothing would listen.
      await end()
      throw error
    }
  }

  /// Gives back what was taken, and ends the others. Goes on if the task is cancelled.
  func end() async {
    // In a task of its own, which is not cancelled with the command.
    await Task {
      for (topic, old) in taken {
        do {
          try await subscriptions.ensure([topic], callback: old)
          Console.standard.note("\(topic.rawValue) goes to \(old) again.")
        } catch {
          Console.standard.note(
            "\(topic.rawValue) cannot be given back to \(old), and has no subscription now: "
              + CommandFailure(error).message)
        }
      }
      let mine = try? await subscriptions.all().filter { subscription in
        subscription.callback == address
          && subscription.topic.map { topics.contains($0) && !kept.contains($0) } == true
      }
      for subscription in mine ?? [] { try? await subscriptions.unsubscribe(subscription) }
    }.value
  }
}
