import ArgumentParser
import ClientOverview
import Diagnostics
import EntityDataModel
import GeneratorPipeline

/// `inspect`: the contents of the documents, for people and other programs.
struct InspectCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, counts, mermaid, dot
  }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print the model of all documents, or of those given, in document order.")

  @OptionGroup var options: GeneratorOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "json: everything; counts: the number of declarations of each kind; mermaid: Markdown with a class diagram per "
        + "service; dot: the same for Graphviz."))
  var format = Format.json

  @Flag(name: .long, help: "The same as --format counts.")
  var counts = false

  @Option(
    name: .long,
    help: ArgumentHelp("Only these services, as 'crm' or 'sync/*'. Can be repeated.", valueName: "service"))
  var service: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The number of properties besides the key that diagrams show of a type, or 'all'.", valueName: "number"))
  var properties = PropertyLimit.few

  @Argument(
    help: ArgumentHelp(
      "Single documents, instead of those of the metadata folder.",
      discussion: "The service path of such a document is its file's name without the extension.", valueName: "file"))
  var files: [String] = []

  func run() async throws {
    let run = try CommandRun(options)
    var outcome =
      files.isEmpty
      ? await GeneratorPipeline.run(run.configuration, through: .annotate)
      : await GeneratorPipeline.run(.read(documents: files, run.configuration), through: .parse)
    let parsed = outcome.parsed
    let (chosen, unknown) = ServiceChoice.choose(service, among: parsed.documents.map(\.servicePath))
    var diagnostics = unknown
    let documents = parsed.documents.filter { chosen.contains($0.servicePath) }
    if documents.isEmpty, (outcome.diagnostics + diagnostics).hasErrors {
      run.report(outcome, and: diagnostics)
      throw Exit.invalidInput
    }
    if !outcome.diagnostics.hasErrors {
      // Documents that are named are inspected whole: patterns are about those of the metadata folder.
      outcome.omissions = GeneratorPipeline.omissions(parsed, run.configuration, ofEverything: !files.isEmpty)
    }
    let diagrams = ServiceDiagram.make(documents, properties: properties.count)
    switch counts ? .counts : format {
    case .counts: try StandardOutput.print(ModelCounts(documents, parsed.annotations).table)
    case .json: try StandardOutput.write(inspectJSON(documents))
    case .mermaid:
      try StandardOutput.print(diagrams.flatMap(\.mermaid))
      diagnostics += diagrams.compactMap(\.mermaidProblem)
    case .dot: try StandardOutput.print(ServiceDiagram.dot(diagrams))
    }
    run.report(outcome, and: diagnostics)
    guard !(outcome.diagnostics + diagnostics).hasErrors else { throw Exit.invalidInput }
  }
}

/// The number of properties that a diagram shows of a type.
struct PropertyLimit: ExpressibleByArgument, CustomStringConvertible {
  /// Nil for all.
  var count: Int?

  static let few = PropertyLimit(count: 6)

  init(count: Int?) { self.count = count }

  init?(argument: String) {
    if argument == "all" {
      count = nil
    } else if let number = Int(argument), number >= 0 {
      count = number
    } else {
      return nil
    }
  }

  var description: String { count.map(String.init) ?? "all" }
  var defaultValueDescription: String { description }
}
