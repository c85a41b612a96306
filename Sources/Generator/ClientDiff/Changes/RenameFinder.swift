import Diagnostics

/// Finds what may be one thing under two names, among what is gone and what is new in one place.
enum RenameFinder {
  /// More pairs than these are not compared: names are compared in time that grows with the product of their lengths.
  static let limit = 4_000

  /// Pairs of positions in `removed` and `added`; each position is in one pair at most. The likeliest pairs come first,
  /// and equally likely ones in order.
  ///
  /// - Parameter likeness: 0 for what cannot be one thing, 1 for what is one but for its name.
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

  /// How alike two names are: 1 where only capitals and underscores differ, 0 where nothing is common.
  static func likeness(_ left: String, _ right: String) -> Double {
    let left = letters(left)
    let right = letters(right)
    let longest = max(left.count, right.count)
    guard longest > 0, min(left.count, right.count) > 0 else { return 0 }
    let edits = Double(Suggestion.editDistance(left, right)) / Double(longest)
    // A name that goes on, `Fax` and `FaxNumber`, is more alike than edits say.
    let goesOn = min(left.count, right.count) >= 3 && (left.starts(with: right) || right.starts(with: left))
    return max(1 - edits, goesOn ? 0.7 : 0)
  }

  /// How much two sets have in common: 1 for equal ones, 0 where one is empty.
  static func overlap<Element: Hashable>(_ left: Set<Element>, _ right: Set<Element>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let common = left.intersection(right).count
    return Double(common) / Double(left.count + right.count - common)
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.prefix(60).lowercased().unicodeScalars.filter { $0 != "_" })
  }
}
