import Diagnostics

/// The result of a comparison, for the reports.
package struct DiffResult: Sendable {
  /// The two sides, as the user named them.
  var old: String
  var new: String
  /// The most serious first.
  var changes: [Change]
  /// The number of further changes, which the ignore list names.
  var ignored: Int

  package init(old: String, new: String, changes: [Change], ignored: Int = 0) {
    self.old = old
    self.new = new
    self.changes = changes
    self.ignored = ignored
  }

  func count(_ level: ChangeLevel) -> Int { changes.count { $0.level == level } }

  /// `3 changes: 1 breaking, 2 additive; 1 ignored`.
  var summary: String {
    let levels = ChangeLevel.allCases.reversed().map { (count($0), $0.rawValue) }.filter { $0.0 > 0 }
    let counts = levels.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let total = "\(Counted(changes.count, "change"))"
    return total + (counts.isEmpty ? "" : ": \(counts)") + (ignored > 0 ? "; \(ignored) ignored" : "")
  }
}

extension Change {
  /// `reading risky, writing breaking`.
  var judgement: String {
    [reading.map { "reading \($0.rawValue)" }, writing.map { "writing \($0.rawValue)" }].compactMap(\.self)
      .joined(separator: ", ")
  }
}
