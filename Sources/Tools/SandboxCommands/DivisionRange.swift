import ArgumentParser

/// A division, or a range of them: `123456`, `200001-200500`.
struct DivisionRange: ExpressibleByArgument {
  /// More are surely a slip of the pen; a sandbox has fewer.
  private static let maximumCount = 10_000

  let numbers: ClosedRange<Int>

  init?(argument: String) {
    let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last,
      last - first < Self.maximumCount
    else { return nil }
    numbers = first...last
  }
}
