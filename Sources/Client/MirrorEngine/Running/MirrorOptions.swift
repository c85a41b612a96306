public import ExactOnlineChanges

/// The rules by which a mirror is updated.
public struct MirrorOptions: Sendable {
  /// The calls of the day that are left to others: an update pauses before it would need them, and says so in its
  /// report. It pauses up to 12 calls earlier, because it looks between pages. 500 unless set.
  public var reserve = 500
  /// The number of sets that are read side by side. Each holds up to ten pages of rows in memory. 2 unless set.
  public var sideBySide = 2
  /// Whether all sets are read from the beginning, as after new properties whose values old rows should get, too. The
  /// old rows stay until the new ones are complete.
  public var startsOver = false
  /// Whether rows are counted before a set is read from the beginning, so that progress knows how many there are. Costs
  /// one call a set.
  public var countsRows = true
  /// The rules of reading changes. Its `readings` are those of the update.
  public var changes = ChangePolicy()

  /// The rules for most programs.
  public init() {}
}
