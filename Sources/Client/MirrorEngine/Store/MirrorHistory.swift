/// The history that a mirror keeps in addition to the current rows.
public enum MirrorHistory: String, Sendable, Hashable, CaseIterable {
  /// Nothing.
  case none
  /// A row in `mirror_changes` for each row that is inserted, updated or deleted: a change feed for other programs.
  case changes
  /// The same, and each state of a row in `<table>_history`.
  case rows
}
