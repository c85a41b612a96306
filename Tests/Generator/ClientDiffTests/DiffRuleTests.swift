import GeneratorFixtures
import TestSupport
import Testing

@testable import ClientDiff

/// Every rule by itself.
@Suite("diff: rules")
struct DiffRuleTests {
  @Test(arguments: DiffFixture.all)
  func reportsTheChange_andNothingElse(fixture: DiffFixture) {
    let changes = MetadataSample.changes(from: fixture.old, to: fixture.new)
    #expect(changes.map { "\($0.rule.id) \($0.path)" }.sorted() == fixture.expected)
    for change in changes {
      #expect(!change.swiftName.isEmpty && change.message.hasSuffix("."), "\(change.message)")
      #expect(change.reading != nil || change.writing != nil, "\(change.rule.id) concerns neither")
      #expect(change.location != nil || change.oldLocation != nil)
    }
    #expect(MetadataSample.changes(from: fixture.old, to: fixture.old) == [])
    #expect(MetadataSample.changes(from: fixture.new, to: fixture.new) == [])
  }

  @Test func everyRuleHasAFixture_andEveryFixtureARule() {
    let tested = DiffFixture.all.map(\.rule)
    #expect(Set(tested) == ClientDiff.ruleIDs)
    #expect(ClientDiff.rules.count == ClientDiff.ruleIDs.count)
  }

  @Test func rulesAreComplete() {
    for rule in ClientDiff.rules {
      #expect(rule.id.allSatisfy { ($0.isASCII && $0.isLowercase) || $0 == "-" })
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(rule.reading != nil || rule.writing != nil, "\(rule.id)")
      // Rules about changes that break or may surprise give advice.
      let isGrave = [rule.reading, rule.writing].contains { $0 == .breaking || $0 == .risky }
      #expect(!isGrave || rule.advice?.hasSuffix(".") == true, "\(rule.id)")
    }
  }

  @Test func levelsAreOrdered() {
    #expect(ChangeLevel.allCases.shuffled().sorted() == [.neutral, .additive, .risky, .breaking])
  }

  /// `Documentation/diff.md` has the same texts as the rules.
  @Test func documentation_listsEveryRule() throws {
    let page = try Repository.text("Documentation/diff.md")
    let table = page.split(separator: "## Rules\n").last ?? ""
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    let expected = ClientDiff.rules.map { rule in
      "| `\(rule.id)` | \(rule.reading?.rawValue ?? "") | \(rule.writing?.rawValue ?? "") | \(rule.summary) |"
    }
    #expect(rows == expected, "The table is to be:\n\(expected.joined(separator: "\n"))")
  }
}
