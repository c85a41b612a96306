import Diagnostics
import Testing

@testable import ClientDiff

@Suite("diff: ignore list")
struct IgnoreListTests {
  private func read(_ text: String) -> (IgnoreList, [Diagnostic]) {
    IgnoreList.read(Array(text.utf8), file: "ignore.yaml")
  }

  private func changes(_ rulesAndPaths: (String, String)...) throws -> [Change] {
    try rulesAndPaths.map { id, path in
      let rule = try #require(ClientDiff.rules.first { $0.id == id })
      return Change(rule, at: path, swiftName: "x", "It changed.", location: nil, oldLocation: nil)
    }
  }

  @Test func ignoresByRuleAndPath_withWildcards() throws {
    let (list, problems) = read(
      """
      ignore:
        - {rule: property-removed, path: "crm:Account.Free*", reason: agreed upon}
        - rule: "*-added"
        - path: hrm
      """)
    #expect(problems == [])
    let all = try changes(
      ("property-removed", "crm:Account.FreeText"), ("property-removed", "crm:Account.Fax"),
      ("property-became-nullable", "crm:Account.FreeText"), ("set-added", "crm:Accounts"), ("service-removed", "hrm"))
    let (rest, ignored, notes) = list.apply(to: all)
    #expect(rest.map(\.path) == ["crm:Account.Fax", "crm:Account.FreeText"])
    #expect(ignored == 3)
    #expect(notes == [])
  }

  @Test func notesEntriesThatMatchNothing() throws {
    let (list, _) = read("ignore:\n  - {rule: property-removed, path: crm:Gone}\n  - {rule: set-added}\n")
    let (rest, ignored, notes) = list.apply(to: try changes(("set-added", "crm:Accounts")))
    #expect(rest.isEmpty && ignored == 1)
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.first?.rule == "unused-ignore")
    #expect(notes.first?.message == "No change matches rule 'property-removed' and path 'crm:Gone'.")
    #expect(notes.first?.location?.line == 2)
  }

  @Test func refusesUnknownRules_andNamesTheNearest() {
    let (_, problems) = read("ignore:\n  - rule: property-remove\n")
    #expect(problems.map(\.rule) == ["unknown-rule"])
    #expect(problems.first?.advice?.contains("'property-removed'") == true)
    #expect(problems.first?.location == SourceLocation(file: "ignore.yaml", line: 2, column: 11))
    #expect(read("ignore: [{rule: \"nothing-*\"}]").1.map(\.rule) == ["unknown-rule"])
  }

  @Test(arguments: [
    ("ignore: [{}]", "empty-ignore"), ("ignore: [{reason: why not}]", "empty-ignore"),
    ("ignored: []", "unknown-key"), ("ignore: [{rules: set-added}]", "unknown-key"),
    ("- rule: set-added", "wrong-kind"), ("ignore: [set-added]", "wrong-kind"),
  ])
  func refusesWhatWouldIgnoreMoreThanMeant(text: String, rule: String) {
    let (list, problems) = read(text)
    #expect(problems.contains { $0.rule == rule && $0.severity == .error }, "\(problems)")
    #expect(list.entries.isEmpty)
  }

  @Test func takesAnEmptyFile() {
    #expect(read("").0.entries.isEmpty && read("").1.isEmpty)
    #expect(read("ignore:\n").1.isEmpty)
  }
}
