import ArgumentParser
import ClientBlueprint
import ClientOverview
import Diagnostics
import GeneratorPipeline

/// `filter`: the selection that a configuration makes.
struct FilterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Print the declarations that 'include' and 'exclude' select and leave out, and the size of the client.",
    discussion: "Nothing is written. Patterns that match nothing are warnings, as everywhere.")

  @OptionGroup var options: GeneratorOptions

  @Flag(name: .long, help: "List everything that is left out, not only the first of each pattern.")
  var all = false

  func run() async throws {
    let run = try CommandRun(options)
    let outcome = await GeneratorPipeline.run(run.configuration, through: .render)
    run.report(outcome)
    guard let plan = outcome.plan, let files = outcome.files, !outcome.diagnostics.hasErrors else {
      throw Exit.invalidInput
    }
    let summary = SelectionSummary(
      selected: plan.blueprint, documents: outcome.parsed.documents, annotations: outcome.parsed.annotations,
      configuration: run.configuration)
    try StandardOutput.print(summary.lines(names: all ? nil : 5) + ["", ClientSize(files).line])
  }
}
