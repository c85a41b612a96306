public import ODataRuntime

extension EntitySet where Allowed: Readable, Subject.Key == Int64 {
  /// The changes of a sync feed since a cursor: rows in their current state, and the keys of deleted rows.
  ///
  /// ```swift
  /// for try await page in division.sync.crm.accounts.changes(since: cursor).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// Each state of a row is delivered once, and rows that become visible late are not missed. If the cursor does not
  /// allow that, a full read takes place, which begins with ``Change/startOver(_:)``. See ``SetChanges`` for the costs.
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil for a full read.
  ///   - policy: The options for reading.
  ///   - deletions: The way to find deleted rows.
  /// - Returns: The changes; the first call is made when they are iterated.
  public func changes(
    since cursor: ChangeCursor?, policy: ChangePolicy = ChangePolicy(), deletions: DeletionPolicy<UUID> = .listed
  ) -> SetChanges<Subject, UUID> {
    SetChanges(Result { try ChangeSource<Subject, UUID>.feed(self) }, since: cursor, policy, deletions)
  }
}

/// The key types of sets that are read by `Modified`. `Int64` is not one of them: it is the row version of a sync feed.
public protocol DatedKey: EntityKey, PropertyValue {}

extension UUID: DatedKey {}
extension String: DatedKey {}
extension Int16: DatedKey {}
extension Int32: DatedKey {}

extension EntitySet where Allowed: Readable, Subject.Key: DatedKey {
  /// The changes of a set since a cursor, read by `Modified`: for sets without a feed, or for properties that the feed
  /// does not have.
  ///
  /// ```swift
  /// let opportunities = division.crm.opportunities
  /// for try await page in opportunities.changes(since: cursor, deletions: .comparing { try held() }).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// Deletions are listed in `sync/Deleted` if a feed has the same rows; for other sets, use
  /// ``DeletionPolicy/comparing(_:)``. See ``SetChanges`` for the costs.
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil for a full read.
  ///   - policy: The options for reading.
  ///   - deletions: The way to find deleted rows.
  /// - Returns: The changes; the first call is made when they are iterated.
  public func changes(
    since cursor: ChangeCursor?, policy: ChangePolicy = ChangePolicy(),
    deletions: DeletionPolicy<Subject.Key> = .listed
  ) -> SetChanges<Subject, Subject.Key> {
    SetChanges(Result { try ChangeSource<Subject, Subject.Key>.modified(self) }, since: cursor, policy, deletions)
  }
}
