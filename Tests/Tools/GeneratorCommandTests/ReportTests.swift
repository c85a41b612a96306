import ClientRendering
import Diagnostics
import GeneratorPipeline
import Testing

@testable import exact_online_generator

@Suite("Reports")
struct ReportTests {
  private func diagnostic(_ severity: Diagnostic.Severity, _ rule: String, _ file: String, _ line: Int) -> Diagnostic {
    Diagnostic(severity, rule: rule, "Message.", at: SourceLocation(file: file, line: line, column: 1))
  }

  @Test func sortsByPlace_andCounts() {
    let found = [
      diagnostic(.error, "e", "b.xml", 2), diagnostic(.warning, "w", "b.xml", 1), diagnostic(.note, "n", "a.xml", 1),
      diagnostic(.error, "e", "a.xml", 10), diagnostic(.error, "e", "a.xml", 10), diagnostic(.error, "e", "a.xml", 9),
    ]
    let report = DiagnosticReport(found, showsNotes: false, metadata: "M", documents: ["a.xml"])
    #expect(
      report.lines == [
        "M/a.xml:9:1: error: Message. [e]", "M/a.xml:10:1: error: Message. [e]", "b.xml:1:1: warning: Message. [w]",
        "b.xml:2:1: error: Message. [e]", "3 errors, 1 warning, 1 note (--verbose shows it)",
      ])
    #expect(DiagnosticReport(found, showsNotes: true).lines.contains("a.xml:1:1: note: Message. [n]"))
    #expect(DiagnosticReport([], showsNotes: false).lines.isEmpty)
  }

  @Test func silencesWarnings_butNoErrors() {
    let found = [diagnostic(.error, "x", "a", 1), diagnostic(.warning, "x", "a", 2), diagnostic(.note, "x", "a", 3)]
    let report = DiagnosticReport(found, silence: ["x"], showsNotes: true)
    #expect(report.lines == ["a:1:1: error: Message. [x]", "1 error, 2 silenced"])
  }

  @Test func endsLongLists() {
    let files = (100..<130).map { OutputFile(path: "\($0).swift", bytes: []) }
    let (plan, _) = OutputPlan.make(files: files, present: [:], folder: "out")
    let lines = CheckCommand.report(plan)
    #expect(lines.count == 22)
    #expect(lines.suffix(2) == ["… and 10 more", "30 of 30 files differ: run 'exact-online-generator generate'"])
  }

  @Test func summaryFitsOneLine() {
    let client = ClientSummary(services: 71, types: 463, properties: 11_757)
    let (plan, _) = OutputPlan.make(files: [OutputFile(path: "a", bytes: [])], present: [:], folder: "out")
    #expect(
      GenerateCommand.summary(client, plan, seconds: 1.049)
        == "71 services, 463 types, 11757 properties, 1 files (1 written, 0 removed, 0 unchanged), 1.05 seconds")
  }
}
