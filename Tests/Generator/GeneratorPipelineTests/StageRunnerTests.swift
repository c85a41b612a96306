import Diagnostics
import GeneratorPipeline
import Testing

@Suite("Stages")
struct StageRunnerTests {
  private let error = Diagnostic(.error, rule: "broken", "It is broken.", at: nil)
  private let warning = Diagnostic(.warning, rule: "odd", "It is odd.", at: nil)

  @Test func stageThatFoundErrors_isTheLast_andItsValueIsKept() async {
    var stages = StageRunner(through: .compare)
    let parsed = await stages.run(.parse, 1) { StageResult($0 + 1, [warning, error]) }
    let planned = await stages.run(.plan, parsed) { StageResult($0 + 1) }
    #expect(parsed == 2)
    #expect(planned == nil)
    #expect(stages.diagnostics == [warning, error])
  }

  @Test func warningsStopNothing() async {
    var stages = StageRunner(through: .compare)
    let parsed = await stages.run(.parse, 1) { StageResult($0, [warning]) }
    #expect(await stages.run(.plan, parsed) { StageResult($0 + 1) } == 2)
  }

  @Test func runEnds_withTheStageThatIsAskedFor() async {
    var stages = StageRunner(through: .parse)
    let parsed = await stages.run(.parse, 1) { StageResult($0) }
    #expect(parsed == 1)
    #expect(await stages.run(.annotate, parsed) { StageResult($0) } == nil)
  }

  @Test func timesNameTheStagesThatRan() async throws {
    var stages = StageRunner(through: .plan)
    #expect(stages.times.isEmpty)
    _ = await stages.run(.read, 1) { StageResult($0) }
    _ = await stages.run(.parse, 1) { number in
      try? await Task.sleep(for: .milliseconds(20))
      return StageResult(number)
    }
    _ = await stages.run(.render, 1) { StageResult($0) }
    let line = try #require(stages.times.first)
    let match = try #require(line.wholeMatch(of: /milliseconds        read \d+, parse (\d+)/))
    #expect(try #require(Int(match.1)) >= 20)
  }
}
