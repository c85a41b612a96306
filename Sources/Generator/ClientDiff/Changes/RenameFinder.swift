import Diagnostics

/// Finds probable renames among the removals and additions in one place.
enum RenameFinder {
  /// More pairs than this are not compared: the time to compare names grows with the product of their lengths.
  static let limit = 4_000

  /// Pairs of positions in `removed` and `added`; each position is in one pair at most. The likeliest pairs come first,
  /// and equally likely ones in order.
  ///
  /// - Parameter likeness: 0 for two things that cannot be the same, 1 for two that differ in nothing but their name.
  static func pairs<Element>(
    _ removed: [Element], _ added: [Element], likeness: (Element, Element) -> Double
  ) -> [(removed: Int, added: Int)] {
    guard !removed.isEmpty, !added.isEmpty, removed.count * added.count <= limit else { return [] }
    var candidates: [(removed: Int, added: Int, likeness: Double)] = []
    for (old, gone) in removed.enumerated() {
      for (new, fresh) in added.enumerated() {
        let likeness = likeness(gone, fresh)
        if likeness >= 0.5 { candidates.append((old, new, likeness)) }
      }
    }
    candidates.sort { ($1.likeness, $0.removed, $0.added) < ($0.likeness, $1.removed, $1.added) }
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    var pairs: [(removed: Int, added: Int)] = []
    for candidate in candidates where !takenOld.contains(candidate.removed) && !takenNew.contains(candidate.added) {
      takenOld.insert(candidate.removed)
      takenNew.insert(candidate.added)
      pairs.append((candidate.removed, candidate.added))
    }
    return pairs
  }

  /// The likeness of two names: 1 when only capitals and underscores differ, 0 when they have nothing in common.
  static func likeness(_ left: String, _ right: String) -> Double {
    let left = letters(left)
    let right = letters(right)
    let longest = max(left.count, right.count)
    guard longest > 0, min(left.count, right.count) > 0 else { return 0 }
    let edits = Double(Suggestion.editDistance(left, right)) / Double(longest)
    // A name that continues the other, as `FaxNumber` does `Fax`, is more similar than its edit distance suggests.
    let goesOn = min(left.count, right.count) >= 3 && (left.starts(with: right) || right.starts(with: left))
    return max(1 - edits, goesOn ? 0.7 : 0)
  }

  /// The share that two sets have in common: 1 for equal ones, 0 if one is empty.
  static func overlap<Element: Hashable>(_ left: Set<Element>, _ right: Set<Element>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let common = left.intersection(right).count
    return Double(common) / Double(left.count + right.count - common)
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.prefix(60).lowercased().unicodeScalars.filter { $0 != "_" })
  }
}
