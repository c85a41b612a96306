import ClientBlueprint
import ClientRendering
import Diagnostics
import GeneratorPipeline
import TestSupport
import Testing

/// A client of documents, for `ODataRuntime` and with the defaults of the configuration otherwise.
struct GeneratedClient {
  /// The Swift files by name.
  let files: [String: String]
  let outcome: GeneratorOutcome

  init(of documents: String...) async throws { try await self.init(of: documents) }

  init(of documents: [String]) async throws {
    outcome = await Self.run(documents)
    let files = try #require(outcome.files, "\(outcome.diagnostics)").filter { $0.path.hasSuffix(".swift") }
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// All code.
  var source: String { files.sorted { $0.key < $1.key }.map(\.value).joined() }

  /// - Parameters:
  ///   - documents: of the services `svc`, `svc1`, `svc2` …
  ///   - configuration: further options.
  static func run(_ documents: [String], _ configuration: String = "") async -> GeneratorOutcome {
    let options = "module: Foreign\nruntime: ODataRuntime\naccess: internal\n" + configuration
    let (read, problems) = ConfigurationReader.read(Array(options.utf8), file: "exact-online-generator.yaml")
    #expect(problems == [])
    var input = GeneratorInput(configuration: read)
    input.addDocuments(
      documents.enumerated().map { number, text in
        let name = number == 0 ? "svc" : "svc\(number)"
        return DocumentFile(path: "\(name).xml", bytes: Array(text.utf8), name: "\(name).xml", servicePath: name)
      })
    return await GeneratorPipeline.run(input, through: .render)
  }

  /// The compiler's output about it, with warnings as errors.
  ///
  /// - Parameter isolation: of the module's declarations, unless they say otherwise: `nonisolated` or `MainActor`.
  func compile(isolation: String) async throws -> String {
    let modules = try #require(Compiler.modulesFolder, "the folder with the built modules was not found")
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try await Compiler.run(
      [
        "-typecheck", "-warnings-as-errors", "-parse-as-library", "-module-name", "Foreign", "-default-isolation",
        isolation, "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature",
        "MemberImportVisibility", "-enable-upcoming-feature", "ExistentialAny", "-I", modules,
      ] + files.keys.sorted().map(folder.path))
  }
}
