/// The beginning of the numbers and ids of a division's rows. They follow from the division alone, so that no two divisions
/// have a row version or an id in common, whichever of them a sandbox has and in whatever order they came.
package struct DivisionNumbers: Sendable {
  /// The division whose numbers begin at 1, and whose demo data have the ids that they were given.
  package static let plain = 123456
  /// Above the numbers of demo data, and up to division 8,907,198 within the integers that a binary fraction of 64 bits
  /// holds exactly, as which some clients read row versions.
  private static let start: Int64 = 100_000_000_000_000
  /// The count of numbers that a division has before those of the next.
  private static let distance: Int64 = 1_000_000_000

  /// The number behind which the division's sequence begins.
  package let first: Int64
  /// The number that the beginnings of the ids of demo data are combined with, by exclusive or; 0 for none.
  package let idMask: UInt32

  /// - Parameter division: A positive number of 32 bits.
  package init(_ division: Int) {
    first = division == Self.plain ? 0 : Self.start + Int64(division) * Self.distance
    // An odd factor: different divisions have different masks.
    idMask = (UInt32(truncatingIfNeeded: division) ^ UInt32(Self.plain)) &* 0x9E37_79B1
  }

  /// A number of the sequence, counted within the division: for keys of 32 bits, and codes that people read.
  package func short(_ number: Int64) -> Int64 {
    // The sequence of a file that an earlier version made began elsewhere.
    number > first ? number - first : number
  }
}
