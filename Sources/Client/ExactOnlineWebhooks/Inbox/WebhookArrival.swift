public import ODataRuntime

/// An event on its way into a ``WebhookStore``.
public struct WebhookArrival: Sendable, Hashable {
  /// The event as JSON: what an entry is made of again, and what repeats are recognized by.
  public let content: [UInt8]
  /// The row that it is about; see ``WebhookEvent/rowName``.
  public let row: String
  /// The place among the entries of the row: the milliseconds of the wall clock at which it happened, or arrived where
  /// the event does not say.
  public let position: Int64
  /// The time before which it is not handed out.
  public let due: Date

  /// An arrival, as an inbox makes it; for tests of stores.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - now: The time of its arrival.
  ///   - due: The time before which it is not handed out.
  public init(_ event: WebhookEvent, at now: Date, due: Date) {
    content = WebhookContent(event).bytes
    row = event.rowName
    position = (event.occurred ?? LocalDateTime(now)).milliseconds
    self.due = due
  }
}

/// An event out of a ``WebhookStore``.
public struct WebhookEntry: Sendable, Hashable, Identifiable {
  /// The store's number of the entry.
  public let id: Int64
  /// The event.
  public let event: WebhookEvent
  /// The number of times that it was claimed, this one included.
  public let attempts: Int

  /// An entry by the content that was kept.
  ///
  /// - Parameters:
  ///   - id: The store's number of the entry.
  ///   - content: The content of the arrival.
  ///   - attempts: The number of times that it was claimed, this one included.
  /// - Throws: ``WebhookRefusal`` for content that no arrival had.
  public init(id: Int64, content: [UInt8], attempts: Int) throws {
    self.id = id
    self.attempts = attempts
    event = try WebhookContent(content).event
  }
}
