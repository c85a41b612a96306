/// The name that was probably intended, for advice in diagnostics.
package enum Suggestion {
  /// The candidates that differ from a word by few edits, nearest first; at most three. Case counts as half an edit.
  package static func nearest(_ word: String, in candidates: some Sequence<String>) -> [String] {
    let word = word.prefix(longest)
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = max(1, letters.count / 3)
    return candidates.compactMap { candidate -> (name: String, distance: Int)? in
      let other = Array(candidate.prefix(longest).lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= limit else { return nil }
      let distance = editDistance(letters, other)
      guard distance <= limit else { return nil }
      return (candidate, distance * 2 + (candidate == word ? 0 : 1))
    }.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
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

  /// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other.
  package static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
