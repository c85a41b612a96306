/// The past that a mirror keeps, in addition to the rows as they are.
public enum MirrorHistory: String, Sendable, Hashable, CaseIterable {
  /// Nothing.
  case none
  /// A row in `mirror_changes` for each row that is inserted, updated or deleted, for programs that go on from here.
  case changes
  /// The same, and in `<table>_history` each state that a row ever had.
  case rows
}
