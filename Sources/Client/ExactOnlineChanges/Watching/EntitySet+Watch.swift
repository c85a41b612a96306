public import ODataRuntime

extension EntitySet where Allowed: Readable, Subject.Key == Int64 {
  /// The changes of a sync feed, for ever.
  ///
  /// ```swift
  /// for try await page in division.sync.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil to read everything first.
  ///   - hints: News of changes, which shorten the wait; nil to go by the interval alone.
  ///   - group: The sets that it shares its calls with; nil where it is alone.
  ///   - deletions: The way in which deletions are found.
  /// - Returns: The changes; reading begins when they are iterated. See ``SetWatch`` for the costs.
  public func watch(
    from cursor: ChangeCursor?, hints: ChangeHints? = nil, in group: WatchGroup? = nil,
    deletions: DeletionPolicy<UUID> = .listed
  ) -> SetWatch<Subject, UUID> {
    SetWatch(
      source: Result { try ChangeSource<Subject, UUID>.feed(self) }, cursor: cursor, hints: hints,
      group: group ?? WatchGroup(WatchPolicy(), callsLeft: { nil }), deletions: deletions)
  }
}

extension EntitySet where Allowed: Readable, Subject.Key: DatedKey {
  /// The changes of a set, for ever, by the date `Modified` of its rows.
  ///
  /// ```swift
  /// for try await page in division.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// With deletions by comparing keys, all keys are read with each reading: choose an interval that the calls last for.
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil to read everything first.
  ///   - hints: News of changes, which shorten the wait; nil to go by the interval alone.
  ///   - group: The sets that it shares its calls with; nil where it is alone.
  ///   - deletions: The way in which deletions are found.
  /// - Returns: The changes; reading begins when they are iterated. See ``SetWatch`` for the costs.
  public func watch(
    from cursor: ChangeCursor?, hints: ChangeHints? = nil, in group: WatchGroup? = nil,
    deletions: DeletionPolicy<Subject.Key> = .listed
  ) -> SetWatch<Subject, Subject.Key> {
    SetWatch(
      source: Result { try ChangeSource<Subject, Subject.Key>.modified(self) }, cursor: cursor, hints: hints,
      group: group ?? WatchGroup(WatchPolicy(), callsLeft: { nil }), deletions: deletions)
  }
}
