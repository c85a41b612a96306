public import ODataRuntime

extension EntitySet where Allowed: Readable, Subject.Key == Int64 {
  /// The changes of a sync feed since a cursor: rows as they are now, and the keys of those that are gone.
  ///
  /// ```swift
  /// for try await page in division.sync.crm.accounts.changes(since: cursor).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// Each state of a row comes once, also where it appears late behind others. A cursor with which that cannot be
  /// promised leads to a reading from the beginning, which is announced. See ``SetChanges`` for the costs.
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil to read everything.
  ///   - policy: The rules of reading.
  ///   - deletions: The way in which deletions are found.
  /// - Returns: The changes; reading begins when they are iterated.
  public func changes(
    since cursor: ChangeCursor?, policy: ChangePolicy = ChangePolicy(), deletions: DeletionPolicy<UUID> = .listed
  ) -> SetChanges<Subject, UUID> {
    SetChanges(Result { try ChangeSource<Subject, UUID>.feed(self) }, since: cursor, policy, deletions)
  }
}

/// The types of keys of sets whose rows have a date of their last change. An `Int64` is not among them: it is the row
/// version of a feed.
public protocol DatedKey: EntityKey, PropertyValue {}

extension UUID: DatedKey {}
extension String: DatedKey {}
extension Int16: DatedKey {}
extension Int32: DatedKey {}

extension EntitySet where Allowed: Readable, Subject.Key: DatedKey {
  /// The changes of a set since a cursor, by the date `Modified` of its rows: for sets that have no feed, or where the
  /// rows of the set itself are wanted.
  ///
  /// ```swift
  /// let opportunities = division.crm.opportunities
  /// for try await page in opportunities.changes(since: cursor, deletions: .comparing { try held() }).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// Deletions come from `sync/Deleted`, where the set has a feed beside it; elsewhere they are found by comparing
  /// keys, when asked for. See ``SetChanges`` for the costs.
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil to read everything.
  ///   - policy: The rules of reading.
  ///   - deletions: The way in which deletions are found.
  /// - Returns: The changes; reading begins when they are iterated.
  public func changes(
    since cursor: ChangeCursor?, policy: ChangePolicy = ChangePolicy(),
    deletions: DeletionPolicy<Subject.Key> = .listed
  ) -> SetChanges<Subject, Subject.Key> {
    SetChanges(Result { try ChangeSource<Subject, Subject.Key>.modified(self) }, since: cursor, policy, deletions)
  }
}
