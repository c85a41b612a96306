public import ODataRuntime

extension EntitySet where Allowed: Readable, Subject.Key == Int64 {
  /// The changes of a sync feed, in an endless sequence.
  ///
  /// ```swift
  /// for try await page in division.sync.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil to begin with a full read.
  ///   - hints: Hints that shorten the wait; nil to read only by interval.
  ///   - group: The sets to share calls with; nil for a group of its own, with the default policy.
  ///   - deletions: The way to find deleted rows.
  /// - Returns: The changes; the first call is made when they are iterated. See ``SetWatch`` for the costs.
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
  /// The changes of a set, read by `Modified`, in an endless sequence.
  ///
  /// ```swift
  /// for try await page in division.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
  ///   try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  /// }
  /// ```
  ///
  /// With deletions by comparing keys, each run reads all keys, so choose a long ``WatchPolicy/interval``.
  ///
  /// - Parameters:
  ///   - cursor: The cursor of the last page that was stored; nil to begin with a full read.
  ///   - hints: Hints that shorten the wait; nil to read only by interval.
  ///   - group: The sets to share calls with; nil for a group of its own, with the default policy.
  ///   - deletions: The way to find deleted rows.
  /// - Returns: The changes; the first call is made when they are iterated. See ``SetWatch`` for the costs.
  public func watch(
    from cursor: ChangeCursor?, hints: ChangeHints? = nil, in group: WatchGroup? = nil,
    deletions: DeletionPolicy<Subject.Key> = .listed
  ) -> SetWatch<Subject, Subject.Key> {
    SetWatch(
      source: Result { try ChangeSource<Subject, Subject.Key>.modified(self) }, cursor: cursor, hints: hints,
      group: group ?? WatchGroup(WatchPolicy(), callsLeft: { nil }), deletions: deletions)
  }
}
