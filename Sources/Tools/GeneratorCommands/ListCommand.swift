import ArgumentParser
import ClientBlueprint
import ClientOverview
import Diagnostics
import GeneratorPipeline

/// `list`: services, sets and functions, and the methods they allow.
struct ListCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, tsv
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the client's services, sets and functions, and their methods.")

  @OptionGroup var options: GeneratorOptions

  @Option(name: .long, help: "text, markdown, json: a table per service; tsv: a line per set and function.")
  var format = Format.text

  @Argument(
    help: ArgumentHelp(
      "Service paths, as 'crm' or 'sync/*'; all that the configuration selects unless given.", valueName: "service"))
  var services: [String] = []

  func run() async throws {
    let run = try CommandRun(options)
    let outcome = await GeneratorPipeline.run(run.configuration, through: .plan)
    guard let plan = outcome.plan, !outcome.diagnostics.hasErrors else {
      run.report(outcome)
      throw Exit.invalidInput
    }
    let whole = ClientCatalogue(
      plan.blueprint, documents: outcome.parsed.documents, annotations: outcome.parsed.annotations)
    let (catalogue, unknown) = whole.choosing(services)
    if !unknown.hasErrors { try StandardOutput.print(lines(of: catalogue)) }
    run.report(outcome, and: unknown)
    guard !unknown.hasErrors else { throw Exit.invalidInput }
  }

  private func lines(of catalogue: ClientCatalogue) -> [String] {
    switch format {
    case .text: catalogue.lines
    case .markdown: catalogue.markdown
    case .json: [catalogue.json]
    case .tsv: catalogue.tabSeparated
    }
  }
}
