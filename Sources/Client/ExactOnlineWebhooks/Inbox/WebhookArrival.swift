public import ODataRuntime

/// An event that is to be stored in a ``WebhookStore``.
public struct WebhookArrival: Sendable, Hashable {
  /// The event as JSON: entries are recreated from it, and repeats are recognized by it.
  public let content: [UInt8]
  /// Identifies the row; see ``WebhookEvent/rowName``.
  public let row: String
  /// The position among the entries of the row: the wall clock of the change in milliseconds, or the time of arrival if
  /// the event does not state it.
  public let position: Int64
  /// The time before which it is not delivered.
  public let due: Date

  /// Creates an arrival as an inbox does; for tests of stores.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - now: The time of its arrival.
  ///   - due: The time before which it is not delivered.
  public init(_ event: WebhookEvent, at now: Date, due: Date) {
    content = WebhookContent(event).bytes
    row = event.rowName
    position = (event.occurred ?? LocalDateTime(now)).milliseconds
    self.due = due
  }
}

extension WebhookArrival {
  /// An arrival with any content, as a newer version may have stored it; for tests of stores.
  package init(content: [UInt8], row: String, position: Int64, due: Date) {
    (self.content, self.row, self.position, self.due) = (content, row, position, due)
  }
}

/// An event from a ``WebhookStore``.
public struct WebhookEntry: Sendable, Hashable, Identifiable {
  /// The store's number of the entry.
  public let id: Int64
  /// The event.
  public let event: WebhookEvent
  /// The number of times that it has been claimed, including this one.
  public let attempts: Int

  /// Creates an entry from stored content.
  ///
  /// - Parameters:
  ///   - id: The store's number of the entry.
  ///   - content: The content of the arrival.
  ///   - attempts: The number of times that it has been claimed, including this one.
  /// - Throws: ``UnreadableWebhook`` for content that no arrival had.
  public init(id: Int64, content: [UInt8], attempts: Int) throws(UnreadableWebhook) {
    self.id = id
    self.attempts = attempts
    do {
      event = try WebhookContent(content).event
    } catch {
      throw UnreadableWebhook(id: id, content: content, reason: error)
    }
  }
}
