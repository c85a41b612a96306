public import ODataRuntime

/// Keeps events for a ``WebhookInbox`` until they are acknowledged. ``InMemoryWebhookStore`` is one for tests, and
/// `SQLiteWebhookStore` of the product `ExactOnlineWebhooksSQLite` one that outlives the process. Write your own for
/// another database; nothing else has to.
///
/// Each call is a transaction of its own: it happens completely or not at all.
public protocol WebhookStore: Sendable {
  /// Keeps arrivals durably, before it returns. One that is equal in `content` to an entry that no consumer has claimed
  /// is merged with it: nothing is kept, and the entry stays as it is.
  ///
  /// - Parameter arrivals: Those that came, in the order in which they came.
  func keep(_ arrivals: [WebhookArrival]) async throws

  /// Claims entries for a consumer, counts the attempt, and returns them.
  ///
  /// An entry can be claimed when no claim on an entry of its row is in force (`until` is later than `now`), when it is
  /// the first of its row by `position` and then by `id`, and when it is due. The one that was due first comes first.
  ///
  /// - Parameters:
  ///   - count: The most to claim.
  ///   - consumer: The name of the consumer.
  ///   - now: The time.
  ///   - end: The end of the claims.
  /// - Returns: The entries.
  func claim(upTo count: Int, for consumer: String, at now: Date, until end: Date) async throws -> [WebhookEntry]

  /// Removes an entry: it was handled.
  ///
  /// - Parameter id: The number of the entry.
  func finish(_ id: Int64) async throws

  /// Ends the claim on an entry, which is due again at a later time; the later ones of its row wait for it.
  ///
  /// - Parameters:
  ///   - id: The number of the entry.
  ///   - due: The time at which it is due again.
  func postpone(_ id: Int64, until due: Date) async throws

  /// Ends all claims of a consumer: it was started again, so that what it was doing before is not done.
  ///
  /// - Parameter consumer: The name of the consumer.
  func release(_ consumer: String) async throws

  /// The earliest time after `now` at which an entry without a claim is due; nil where there is none.
  ///
  /// - Parameter now: The time.
  /// - Returns: The time.
  func nextDue(after now: Date) async throws -> Date?
}
