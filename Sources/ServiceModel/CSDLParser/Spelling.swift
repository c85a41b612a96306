/// Finds the name a writer most likely meant.
enum Spelling {
  /// The candidate nearest to `name` within a third of its length, or nil; the alphabetically first of equals. The name
  /// itself is not a candidate.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 128 else { return nil }
    var best: (name: String, distance: Int)?
    let tolerance = max(1, wanted.count / 3)
    for candidate in candidates.prefix(Limits.suggestionCandidates) where candidate != name {
      guard abs(candidate.utf8.count - wanted.count) <= tolerance else { continue }
      let distance = distance(wanted, Array(candidate.lowercased().utf8), atMost: best?.distance ?? tolerance)
      guard distance <= tolerance else { continue }
      if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The Levenshtein distance, or anything above `limit` once it is certain to be greater.
  private static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (character == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      if let least = current.min(), least > limit { return least }
      previous = current
    }
    return previous[right.count]
  }
}
