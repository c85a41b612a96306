/// The name that was probably intended, for advice in diagnostics.
package enum Suggestion {
  /// The candidates that differ from a word by few edits, nearest first. Case does not count, and the word itself is
  /// not a candidate.
  package static func nearest(_ word: String, in candidates: some Sequence<String>, count: Int = 3) -> [String] {
    let letters = letters(of: word)
    guard !letters.isEmpty else { return [] }
    var limit = max(1, letters.count / 3)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where candidate != word {
      let other = Self.letters(of: candidate)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = editDistance(letters, other, atMost: limit)
      guard distance <= limit else { continue }
      found.insert((distance, candidate), at: found.firstIndex { (distance, candidate) < $0 } ?? found.count)
      if found.count > count { found.removeLast() }
      if found.count == count { limit = found[count - 1].distance }
    }
    return found.map(\.name)
  }

  /// `Did you mean 'a' or 'b'?`, or nil if no candidate is near.
  package static func question(for word: String, in candidates: some Sequence<String>) -> String? {
    let names = nearest(word, in: candidates).map { "'\($0)'" }
    guard let last = names.last else { return nil }
    return "Did you mean \(names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) or " : "")\(last)?"
  }

  /// The question, followed by the allowed words.
  package static func advice(for word: String, among allowed: [String]) -> String {
    let question = question(for: word, in: allowed).map { "\($0) " } ?? ""
    let shown = allowed.prefix(20).joined(separator: ", ")
    return "\(question)Allowed: \(shown)\(allowed.count > 20 ? " and \(allowed.count - 20) more" : "")."
  }

  /// Words longer than this are compared by their beginnings: distance takes time quadratic in length.
  private static let longest = 80

  private static func letters(of word: String) -> [Unicode.Scalar] {
    Array(String(word.unicodeScalars.prefix(longest)).lowercased().unicodeScalars)
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other; more than `limit` as
  /// soon as it is sure to be more.
  package static func editDistance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int = .max
  ) -> Int {
    // Qualified names have long beginnings in common.
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (Array(left[start..<left.count - end]), Array(right[start..<right.count - end]))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var leastOfLast = 0
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      var least = row + 1
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
        least = min(least, cost)
      }
      // A swap continues from two rows above.
      if min(least, leastOfLast) > limit { return least }
      leastOfLast = least
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
