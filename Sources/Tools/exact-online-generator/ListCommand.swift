import ClientBlueprint
import ArgumentParser
import ClientOverview
import Diagnostics
import GeneratorPipeline

/// `list`: services, sets and functions, and what can be done with them.
struct ListCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, tsv
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the client's services, sets and functions, and what can be done with them.")

  @OptionGroup var options: GeneratorOptions

  @Option(name: .long, help: "text, markdown, json: a table per service; tsv: a line per set and function.")
  var format = Format.text

  @Argument(
    help: ArgumentHelp(
      "Service paths, as 'crm' or 'sync/*'; all that the configuration selects unless given.", valueName: "service"))
  var services: [String] = []

  func run() async throws {
    let session = try Session(options)
    var overview = await PlannedClient.make(session.pipeline)
    if let plan = overview.plan {
      var catalogue = ClientCatalogue(
        plan.blueprint, documents: overview.input.documents, annotations: overview.input.annotations)
      let (chosen, problems) = ServiceChoice.choose(services, among: catalogue.services.map(\.path))
      overview.input.diagnostics += problems.map { Diagnostic(.error, rule: "unknown-service", $0, at: nil) }
      let kept = Set(chosen)
      catalogue.services.removeAll { !kept.contains($0.path) }
      if problems.isEmpty { for line in lines(of: catalogue) { print(line) } }
    }
    session.report(overview.input.diagnostics, about: overview.input)
    guard !overview.input.diagnostics.hasErrors else { throw Exit.invalidInput }
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
