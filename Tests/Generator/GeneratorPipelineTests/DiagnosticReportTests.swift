import Diagnostics
import GeneratorPipeline
import Testing

@Suite("Reports of findings")
struct DiagnosticReportTests {
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
}
