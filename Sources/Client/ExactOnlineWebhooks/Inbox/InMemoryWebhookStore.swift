public import ODataRuntime

/// Keeps events in memory: for tests, and for programs that may lose them.
public actor InMemoryWebhookStore: WebhookStore {
  private struct Kept {
    var id: Int64
    var arrival: WebhookArrival
    var due: Date
    var attempts = 0
    var consumer: String?
    var claimedUntil: Date?

    func isClaimed(at now: Date) -> Bool { claimedUntil.map { $0 > now } ?? false }
  }

  /// The entries of each row, in the order in which they are delivered.
  private var rows: [String: [Kept]] = [:]
  private var rowOfEntry: [Int64: String] = [:]
  private var lastID: Int64 = 0

  /// Creates an empty store.
  public init() {}

  /// The number of stored events.
  public var count: Int { rowOfEntry.count }

  /// The number of stored events.
  public func depth() -> Int? { count }

  /// Stores arrivals.
  ///
  /// - Parameter arrivals: The arrivals, in order.
  public func keep(_ arrivals: [WebhookArrival]) {
    for arrival in arrivals {
      var entries = rows[arrival.row] ?? []
      guard !entries.contains(where: { $0.consumer == nil && $0.arrival.content == arrival.content }) else { continue }
      lastID += 1
      let place = entries.firstIndex { $0.arrival.position > arrival.position } ?? entries.endIndex
      entries.insert(Kept(id: lastID, arrival: arrival, due: arrival.due), at: place)
      rows[arrival.row] = entries
      rowOfEntry[lastID] = arrival.row
    }
  }

  /// Claims the first entries of rows for a consumer.
  ///
  /// - Parameters:
  ///   - count: The maximum number of entries.
  ///   - consumer: The name of the consumer.
  ///   - now: The current time.
  ///   - end: The time at which the claims end.
  /// - Returns: The claimed entries.
  /// - Throws: ``UnreadableWebhook`` for content that no arrival had.
  public func claim(upTo count: Int, for consumer: String, at now: Date, until end: Date) throws -> [WebhookEntry] {
    let ready = rows.values.compactMap { entries in
      entries.contains { $0.isClaimed(at: now) } ? nil : entries.first
    }
    .filter { $0.due <= now }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.prefix(count)
    // All or none.
    let entries = try ready.map {
      try WebhookEntry(id: $0.id, content: $0.arrival.content, attempts: $0.attempts + 1)
    }
    for entry in entries {
      change(entry.id) {
        $0.attempts = entry.attempts
        $0.consumer = consumer
        $0.claimedUntil = end
      }
    }
    return entries
  }

  /// Forgets an entry that cannot be read; ``UnreadableWebhook`` has its content.
  ///
  /// - Parameter id: The number of the entry.
  /// - Returns: Whether it was there.
  public func setAside(_ id: Int64) -> Bool {
    defer { finish(id) }
    return rowOfEntry[id] != nil
  }

  /// Removes an entry.
  ///
  /// - Parameter id: The number of the entry.
  public func finish(_ id: Int64) {
    guard let row = rowOfEntry.removeValue(forKey: id) else { return }
    rows[row]?.removeAll { $0.id == id }
    if rows[row]?.isEmpty == true { rows[row] = nil }
  }

  /// Ends the claim on an entry.
  ///
  /// - Parameters:
  ///   - id: The number of the entry.
  ///   - due: The time at which it is due again.
  public func postpone(_ id: Int64, until due: Date) {
    change(id) {
      $0.due = due
      $0.consumer = nil
      $0.claimedUntil = nil
    }
  }

  /// Ends all claims of a consumer.
  ///
  /// - Parameter consumer: The name of the consumer.
  public func release(_ consumer: String) {
    for kept in rows.values.joined() where kept.consumer == consumer { postpone(kept.id, until: kept.due) }
  }

  /// The next time at which an entry is due.
  ///
  /// - Parameter now: The current time.
  /// - Returns: The time; nil if there is none.
  public func nextDue(after now: Date) -> Date? {
    rows.values.joined().filter { $0.consumer == nil && $0.due > now }.map(\.due).min()
  }

  /// Limits how late entries are due.
  ///
  /// - Parameters:
  ///   - first: The latest time for entries that were never claimed.
  ///   - again: The latest time for all others.
  public func limitDue(first: Date, again: Date) {
    for kept in rows.values.joined() { change(kept.id) { $0.due = min($0.due, $0.attempts == 0 ? first : again) } }
  }

  /// Limits how long claims last.
  ///
  /// - Parameter latest: The latest time for the end of a claim.
  public func limitClaims(until latest: Date) {
    for kept in rows.values.joined() where kept.isClaimed(at: latest) { change(kept.id) { $0.claimedUntil = latest } }
  }

  private func change(_ id: Int64, _ change: (inout Kept) -> Void) {
    guard let row = rowOfEntry[id], var entries = rows[row], let index = entries.firstIndex(where: { $0.id == id })
    else { return }
    change(&entries[index])
    rows[row] = entries
  }
}
