import GeneratorFixtures
import Testing

@testable import ClientDiff

/// Two states that differ in one thing, and the changes that this gives: `property-removed crm:Account.Fax`.
struct DiffFixture: Sendable, CustomTestStringConvertible {
  /// The rule that it is for, which is its hazard.
  var rule: String
  var old: MetadataSample
  var new: MetadataSample
  /// All changes, sorted.
  var expected: [String]

  /// - Parameter also: Changes that necessarily come with it.
  init(_ rule: String, _ path: String, also: [String] = [], old: MetadataSample, new: MetadataSample) {
    self.rule = rule
    self.old = old
    self.new = new
    expected = (["\(rule) \(path)"] + also).sorted()
  }

  var testDescription: String { rule }

  static let all = services + sets + verbs + types + properties + writing + functions + enumerations + facts
}
