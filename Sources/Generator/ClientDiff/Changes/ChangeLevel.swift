/// The cost of a change for the users of a generated client; the lowest first.
package enum ChangeLevel: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing that a program does or says changes.
  case neutral
  /// Something can be used that was not there.
  case additive
  /// Programs compile and may meet what they did not expect.
  case risky
  /// Programs do not compile, or calls that worked do not.
  case breaking

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
