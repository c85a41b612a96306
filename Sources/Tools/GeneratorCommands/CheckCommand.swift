import ArgumentParser
import ClientRendering
import Diagnostics
import GeneratorPipeline
import SwiftNaming

/// `check`: compares Generated/ with the client that Metadata/ gives.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Change nothing; exit with 1 and a short list if 'generate' would change files.")

  @OptionGroup var options: GeneratorOptions

  func run() async throws {
    let run = try CommandRun(options)
    let outcome = await GeneratorPipeline.run(run.configuration)
    run.report(outcome)
    guard let plan = outcome.output else { throw Exit.invalidInput }
    try StandardOutput.print(Self.report(plan))
    guard plan.differences.isEmpty else { throw Exit.differs }
  }

  /// The differences, with a long list truncated, and advice.
  static func report(_ plan: OutputPlan) -> [String] {
    let differences = plan.differences
    guard !differences.isEmpty else { return ["\(Counted(plan.unchanged.count, "file is", "files are")) up to date"] }
    let longest = 20
    let rest = differences.count - longest
    let files = plan.writes.count + plan.unchanged.count + plan.removals.count
    let total =
      "\(differences.count) of \(Counted(files, "file differs", "files differ")): run '\(Generator.name) generate'"
    return differences.prefix(longest) + (rest > 0 ? ["… and \(rest) more"] : []) + [total]
  }
}
