public import ExactOnlineChanges

/// Options for updating a mirror.
public struct MirrorOptions: Sendable {
  /// The number of the division's daily calls that are reserved for other programs. The update stops before it would
  /// use them, up to five calls early since it checks between pages; see ``MirrorReport/pausedUntil``. 500 by default.
  public var reserve = 500
  /// The number of sets that are read concurrently. Each has a thread, and one or two pages of rows in memory. 2 by
  /// default.
  public var sideBySide = 2
  /// Whether all sets are read in full, for example to fill new columns of existing rows. The old rows stay until the
  /// end of the full read. False by default.
  public var startsOver = false
  /// Whether the rows of a full read are counted at its beginning, and those that are left when it is continued, for
  /// ``MirrorProgress/expectedRows``. Costs one call per set. True by default.
  public var countsRows = true
  /// The options for reading changes. `heldRows` is 0 by default: a row that changes during the update may be stored
  /// twice, the newer version last. `readings` is not used, since the sets of an update share their own. `onEvent` is
  /// called at most once an update.
  public var changes = ChangePolicy()

  /// Creates options with the default values.
  public init() { changes.heldRows = 0 }
}
