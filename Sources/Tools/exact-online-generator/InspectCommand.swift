import ArgumentParser
import ClientOverview
import Diagnostics
import EntityDataModel
import GeneratorPipeline

/// `inspect`: what the documents say, for people and other programs.
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
      "json: everything; counts: how much there is, a line each; mermaid: Markdown with a class diagram per service; "
        + "dot: the same for Graphviz."))
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
      "How many properties besides the key diagrams show of a type: a number, or 'all'.", valueName: "number"))
  var properties = PropertyLimit.few

  @Argument(
    help: ArgumentHelp(
      "Single documents, instead of those of the metadata folder.",
      discussion: "The service path of such a document is its file's name without the extension.", valueName: "file"))
  var files: [String] = []

  func run() async throws {
    let session = try Session(options)
    var input = files.isEmpty ? await session.pipeline.readInput() : await Self.read(files)
    let (chosen, problems) = ServiceChoice.choose(service, among: input.documents.map(\.servicePath))
    input.diagnostics += problems.map { Diagnostic(.error, rule: "unknown-service", $0, at: nil) }
    let documents = input.documents.filter { chosen.contains($0.servicePath) }
    let diagrams = ServiceDiagram.make(documents, properties: properties.count)
    switch counts ? .counts : format {
    case .counts: for line in ModelCounts(documents, input.annotations).table { print(line) }
    case .json: print(inspectJSON(documents), terminator: "")
    case .mermaid:
      for line in diagrams.flatMap(\.mermaid) { print(line) }
      input.diagnostics += diagrams.compactMap(\.mermaidProblem)
    case .dot: for line in ServiceDiagram.dot(diagrams) { print(line) }
    }
    session.report(input.diagnostics, about: input)
    guard !input.diagnostics.hasErrors else { throw Exit.invalidInput }
  }

  private static func read(_ files: [String]) async -> GeneratorPipeline.Input {
    let documents = files.map { file in
      let name = file.split(separator: "/").last.map(String.init) ?? file
      return DocumentFile(path: file, name: file, servicePath: DocumentDiscovery.stem(name) ?? name)
    }
    let (models, diagnostics) = await DocumentLoader.load(documents)
    return GeneratorPipeline.Input(documents: models, diagnostics: diagnostics)
  }
}

/// How many properties a diagram shows of a type.
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
