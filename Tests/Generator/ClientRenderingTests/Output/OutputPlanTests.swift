import ClientRendering
import Diagnostics
import SwiftNaming
import Testing

@Suite("Planning what to write")
struct OutputPlanTests {
  private func file(_ path: String, _ text: String = "x") -> OutputFile {
    OutputFile(path: path, bytes: ours(text))
  }

  private func ours(_ text: String = "x") -> [UInt8] { Array("\(Generator.marker)0.1.0\n\(text)\n".utf8) }

  private func plan(_ files: [OutputFile], _ present: [String: ExistingEntry] = [:]) -> (OutputPlan, [Diagnostic]) {
    OutputPlan.make(files: files, present: present, folder: "Out")
  }

  @Test func writesWhatIsMissing_orDiffers() {
    let (plan, diagnostics) = plan(
      [file("b.swift", "new"), file("a/a.swift"), file("c.swift")],
      ["b.swift": .ours(ours("old")), "c.swift": .ours(ours()), "a": .directory])
    #expect(diagnostics.isEmpty)
    #expect(plan.writes.map(\.path) == ["a/a.swift", "b.swift"])
    #expect(plan.unchanged == ["c.swift"])
    #expect(plan.removals.isEmpty)
    #expect(plan.differences == ["missing  a/a.swift", "differs  b.swift, from line 2 on"])
  }

  @Test func removesOnlyOurs() {
    let (plan, diagnostics) = plan(
      [file("a.swift")], ["z.swift": .ours(ours()), "hand.swift": .foreign, "x": .directory, "l": .symbolicLink])
    #expect(diagnostics.isEmpty)
    #expect(plan.removals == ["z.swift"])
    #expect(plan.differences == ["missing  a.swift", "stale    z.swift"])
  }

  @Test func recognizesOurs_byTheFirstLine() {
    func isOurs(_ path: String, _ text: String) -> Bool { OutputPlan.isOurs(path: path, beginning: Array(text.utf8)) }
    #expect(isOurs("a.swift", "// exact-online-generator 0.1.0 · services/crm.xml\n"))
    #expect(isOurs("names.lock", "# exact-online-generator · names\n"))
    #expect(!isOurs("exact-online-generator.yaml", "# exact-online-generator configuration\n"))
    #expect(!isOurs("a.swift", "import Foundation\n// exact-online-generator 0.1.0"))
    #expect(!isOurs("a.swift", "// exact-online-generators"))
    #expect(!isOurs("a.swift", ""))
  }

  @Test(
    arguments: [
      ("a.swift", ExistingEntry.foreign, "foreign-file"), ("a.swift", .directory, "foreign-file"),
      ("a.swift", .other, "foreign-file"), ("a.swift", .symbolicLink, "symbolic-link"),
      ("A.swift", .foreign, "foreign-file"),
    ])
  func refusesToOverwrite(path: String, entry: ExistingEntry, rule: String) {
    let (plan, diagnostics) = plan([file("a.swift")], [path: entry])
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.first?.location?.file == "Out")
    #expect(plan.writes.isEmpty)
  }

  @Test(arguments: [
    (ExistingEntry.foreign, "foreign-file"), (.client, "foreign-file"), (.symbolicLink, "symbolic-link"),
  ])
  func refusesFolder_whenSomethingElseStandsThere(entry: ExistingEntry, rule: String) {
    let (_, diagnostics) = plan([file("CRM/a.swift")], ["CRM": entry])
    #expect(diagnostics.map(\.rule) == [rule])
  }

  @Test func replacesFile_thatDiffersByCase() {
    let (plan, diagnostics) = plan([file("Account.swift")], ["account.swift": .ours(ours())])
    #expect(diagnostics.isEmpty)
    #expect(plan.writes.map(\.path) == ["Account.swift"])
    #expect(plan.removals == ["account.swift"])
  }

  @Test(
    arguments: [
      "", "/etc/passwd", "../x.swift", "a/../../x", "a//b", "a/./b", ".hidden", "a/.git/config", "~/x", "a\\b", "C:x",
      "CON.swift", "a/nul", "aux.tar.gz", "com1", "LPT9.swift", "COM¹", "a.", "a /b", " a", "a\u{0}b", "a\nb", "a*b",
      "a\u{202E}b", String(repeating: "x", count: 256), String(repeating: "x/", count: 600) + "x",
    ])
  func refusesPath_thatIsUnsafe(path: String) {
    let (plan, diagnostics) = plan([file(path)])
    #expect(diagnostics.map(\.rule) == ["unsafe-path"])
    #expect(plan.writes.isEmpty)
  }

  @Test(arguments: ["CRM/Account.swift", "Console.swift", "Пример/Заказ.swift", "a.b.swift", "names.lock", "COM.swift"])
  func acceptsPath_thatIsSafe(path: String) {
    #expect(OutputPath.refusal(of: path) == nil)
  }

  @Test(
    arguments: [
      ["a.swift", "A.swift"], ["a.swift", "a.swift"], ["CRM/a.swift", "crm/b.swift"], ["a", "A/b.swift"],
      ["straße.swift", "STRASSE.swift"], ["é.swift", "e\u{301}.swift"],
    ])
  func refusesPaths_thatAreOneWhereCaseIsIgnored(paths: [String]) {
    let (_, diagnostics) = plan(paths.map { file($0) })
    #expect(diagnostics.map(\.rule) == ["path-clash"])
  }

  @Test func isTheSame_whateverTheOrderOfFiles() {
    let files = ["b", "a/x", "c", "a/y"].map { file("\($0).swift") }
    #expect(plan(files).0 == plan(files.reversed()).0)
  }
}
