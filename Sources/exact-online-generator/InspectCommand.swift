import ArgumentParser
import ClientGenerator
import EntityDataModel

/// `inspect`: what the documents say, for people and other programs.
struct InspectCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, counts
  }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print the model of all documents, or of those given, in document order.")

  @OptionGroup var options: GeneratorOptions

  @Option(name: .long, help: "json: everything; counts: how much there is, a line each.")
  var format = Format.json

  @Flag(name: .long, help: "The same as --format counts.")
  var counts = false

  @Argument(
    help: ArgumentHelp(
      "Single documents, instead of those of the metadata folder.",
      discussion: "The service path of such a document is its file's name without the extension.", valueName: "file"))
  var files: [String] = []

  func run() async throws {
    let session = try Session(options)
    let input = files.isEmpty ? await session.pipeline.readInput() : await Self.read(files)
    if counts || format == .counts {
      for line in ModelCounts(input.documents, input.annotations).table { print(line) }
    } else {
      print(inspectJSON(input.documents), terminator: "")
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
