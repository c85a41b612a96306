public import ODataRuntime

/// Stores events for a ``WebhookInbox`` until they are acknowledged. ``InMemoryWebhookStore`` is for tests;
/// `SQLiteWebhookStore` in the product `ExactOnlineWebhooksSQLite` and `PostgreSQLWebhookStore` in
/// `ExactOnlineWebhooksPostgreSQL` outlive the process. To use another database, implement this protocol; nothing else
/// needs to change.
///
/// Each call is one transaction: it takes effect completely or not at all.
public protocol WebhookStore: Sendable {
  /// Stores arrivals durably before it returns. An arrival whose `content` equals that of an entry that no consumer has
  /// claimed is merged with it: nothing is stored, and the entry does not change.
  ///
  /// - Parameter arrivals: The arrivals, in the order in which they came.
  func keep(_ arrivals: [WebhookArrival]) async throws

  /// Claims entries for a consumer, counts the attempt, and returns the entries. If one of them cannot be read, it throws
  /// the error of ``WebhookEntry/init(id:content:attempts:)`` and claims nothing: the inbox then sets that one aside, and
  /// claims again.
  ///
  /// An entry can be claimed if no entry of its row has a claim in force (one that ends later than `now`), if it is the
  /// first of its row by `position` and then by `id`, and if it is due. Entries that have been due for longest come
  /// first.
  ///
  /// - Parameters:
  ///   - count: The maximum number of entries.
  ///   - consumer: The name of the consumer.
  ///   - now: The current time.
  ///   - end: The time at which the claims end.
  /// - Returns: The claimed entries.
  /// - Throws: ``UnreadableWebhook`` for an entry that cannot be read.
  func claim(upTo count: Int, for consumer: String, at now: Date, until end: Date) async throws -> [WebhookEntry]

  /// Sets an entry aside that cannot be read. It stays in the store, but is treated as if it were not there: it is neither
  /// claimed nor counted, arrivals are not merged with it, and later entries of its row do not wait for it.
  ///
  /// - Parameter id: The number of the entry.
  /// - Returns: Whether this call did so; false if the entry was already set aside, or is not there.
  func setAside(_ id: Int64) async throws -> Bool

  /// Removes an entry that has been handled.
  ///
  /// - Parameter id: The number of the entry.
  func finish(_ id: Int64) async throws

  /// Ends the claim on an entry and makes it due again at a later time; later entries of its row wait for it.
  ///
  /// - Parameters:
  ///   - id: The number of the entry.
  ///   - due: The time at which it is due again.
  func postpone(_ id: Int64, until due: Date) async throws

  /// Ends all claims of a consumer that has been restarted, whose earlier work was therefore interrupted.
  ///
  /// - Parameter consumer: The name of the consumer.
  func release(_ consumer: String) async throws

  /// The earliest time after `now` at which an entry without a claim is due; nil if there is none.
  ///
  /// - Parameter now: The current time.
  /// - Returns: The time; nil if there is none.
  func nextDue(after now: Date) async throws -> Date?

  /// Limits how late entries are due, because the clock may have been put back since they were stored, or be behind
  /// that of the machine that stored them. The default does nothing: then such entries wait until their time comes.
  ///
  /// - Parameters:
  ///   - first: The latest time for entries that were never claimed.
  ///   - again: The latest time for all others.
  func limitDue(first: Date, again: Date) async throws

  /// Limits how long claims last, because the clock of the consumer that made them may have been ahead. The default does
  /// nothing: then the entries of such a consumer wait until the time comes, unless it returns.
  ///
  /// - Parameter latest: The latest time for the end of a claim: one that ends later ends then.
  func limitClaims(until latest: Date) async throws

  /// The number of stored events, for metrics; nil, the default, if the store cannot tell.
  ///
  /// - Returns: The number of entries, claimed or not.
  func depth() async throws -> Int?
}

extension WebhookStore {
  /// Does nothing: entries wait until their time comes.
  ///
  /// - Parameters:
  ///   - first: The latest time for entries that were never claimed.
  ///   - again: The latest time for all others.
  public func limitDue(first: Date, again: Date) async throws {}

  /// Does nothing: claims last until their time comes.
  ///
  /// - Parameter latest: The latest time for the end of a claim.
  public func limitClaims(until latest: Date) async throws {}

  /// Returns nil: the store does not count its entries.
  public func depth() async throws -> Int? { nil }
}

extension Date {
  /// Milliseconds since 1970, rounded up: a store gives no event before it is due.
  package var millisecondsRoundedUp: Int64 { Int64((timeIntervalSince1970 * 1000).rounded(.up)) }
}
