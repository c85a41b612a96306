import ArgumentParser
import ClientRendering
import Diagnostics
import GeneratorPipeline

/// `generate`: Metadata/ → Generated/.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the client: only files that change, and remove those that are no longer generated.",
    discussion: "Files that the generator did not write are not touched; use 'check' for a run that writes nothing.")

  @OptionGroup var options: GeneratorOptions

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let run = try CommandRun(options)
    let outcome = await GeneratorPipeline.run(run.configuration)
    guard let plan = outcome.output else {
      run.report(outcome)
      throw Exit.invalidInput
    }
    let failures = GeneratorPipeline.write(plan, to: outcome.input.destination)
    run.report(outcome, and: failures)
    guard !failures.hasErrors else { throw Exit.notWritten }
    try StandardOutput.print([Self.summary(outcome.summary, plan, seconds: (clock.now - start) / .seconds(1))])
  }

  /// `71 services, 463 types, 11757 properties, 640 files (3 written, 0 removed, 637 unchanged), 1.24 seconds`.
  static func summary(_ client: ClientSummary, _ plan: OutputPlan, seconds: Double) -> String {
    "\(Counted(client.services, "service")), \(Counted(client.types, "type")), "
      + "\(Counted(client.properties, "property", "properties")), "
      + "\(Counted(plan.writes.count + plan.unchanged.count, "file")) (\(plan.writes.count) written, "
      + "\(plan.removals.count) removed, \(plan.unchanged.count) unchanged), \(hundredths(seconds)) seconds"
  }
}
