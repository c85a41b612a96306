import ClientRendering
@testable import GeneratorPipeline
import Testing

@testable import GeneratorCommands

@Suite("Reports of commands")
struct ReportTests {
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
        == "71 services, 463 types, 11757 properties, 1 file (1 written, 0 removed, 0 unchanged), 1.05 seconds")
  }
}
