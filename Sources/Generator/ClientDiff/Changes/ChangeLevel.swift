/// The cost of a change for the users of a generated client; the lowest first.
package enum ChangeLevel: String, Sendable, Hashable, Comparable, CaseIterable {
  /// No program changes its behaviour.
  case neutral
  /// Something new can be used.
  case additive
  /// Programs compile and may meet something unexpected.
  case risky
  /// Programs no longer compile, or calls that worked no longer do.
  case breaking

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
