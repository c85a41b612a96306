import YAMLReading
import ArgumentParser
import ClientBlueprint
import Diagnostics
import GeneratorPipeline

/// What all commands understand.
struct GeneratorOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration. (default: \(Self.defaultConfig), where there is one)",
      discussion: "Folders and files it names are relative to its own folder.", valueName: "file"))
  var config: String?

  @Option(name: .long, help: ArgumentHelp("Folder with the metadata.", valueName: "folder"))
  var metadata: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Folder with the metadata that comes with the package, for 'metadata: packaged'. Plugins pass it.",
      valueName: "folder"))
  var packagedMetadata: String?

  @Option(name: .long, help: ArgumentHelp("Folder of the generated files.", valueName: "folder"))
  var output: String?

  @Option(name: .long, help: ArgumentHelp("Name of the generated module.", valueName: "name"))
  var module: String?

  @Option(name: .long, help: "Access level of generated declarations.")
  var access: Configuration.Access?

  @Option(
    name: .long,
    help: ArgumentHelp("Folder with templates that replace built-in ones of the same name.", valueName: "folder"))
  var templates: String?

  @Flag(name: .shortAndLong, help: "Print the resolved configuration, and notes.")
  var verbose = false

  static let defaultConfig = "exact-online-generator.yaml"

  func validate() throws {
    if let module, !PlainIdentifier.isValid(module) {
      throw ValidationError("'\(module)' is not a Swift name for a module.")
    }
    for (option, value) in [("metadata", metadata), ("output", output), ("config", config)] where value?.isEmpty == true
    {
      throw ValidationError("--\(option) is empty.")
    }
  }

  /// The configuration of the file, with the command line's word over it.
  func resolvedConfiguration() -> (Configuration, [Diagnostic]) {
    Self.configuration(
      file: config,
      overrides: Configuration.Overrides(
        metadata: metadata, output: output, module: module, access: access, templates: templates),
      packagedMetadata: packagedMetadata)
  }

  /// The configuration of a file, or of the usual one where that is there.
  static func configuration(
    file: String?, overrides: Configuration.Overrides, packagedMetadata: String? = nil
  ) -> (Configuration, [Diagnostic]) {
    guard let file = file ?? (InputFile.exists(Self.defaultConfig) ? Self.defaultConfig : nil) else {
      return (Configuration().applying(overrides), [])
    }
    switch InputFile.read(file) {
    case .failure(let problem): return (Configuration().applying(overrides), [problem.diagnostic])
    case .success(let bytes):
      var (configuration, diagnostics) = ConfigurationReader.read(bytes, file: file)
      configuration = configuration.relative(toFileAt: file).applying(overrides)
      if configuration.usesPackagedMetadata {
        if let packagedMetadata {
          configuration.metadata = packagedMetadata
        } else {
          diagnostics.append(.noPackagedMetadata(at: configuration.locations["metadata"]))
        }
      }
      return (configuration, diagnostics)
    }
  }
}

extension Configuration.Access: ExpressibleByArgument {}

extension Configuration {
  /// The same with its folders and files seen from the working directory.
  fileprivate func relative(toFileAt file: String) -> Self {
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    func relative(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }
    var result = self
    result.metadata = relative(metadata)
    result.output = relative(output)
    result.annotations = annotations.map(relative)
    result.templates = templates.map(relative)
    // All that is written then is the lock, beside the configuration.
    if generatesOnBuild { result.output = folder.isEmpty ? "." : String(folder.dropLast()) }
    return result
  }
}

extension Diagnostic {
  fileprivate static func noPackagedMetadata(at location: SourceLocation?) -> Self {
    Diagnostic(
      .error, rule: "no-packaged-metadata",
      "The packaged documents are not at hand: plugins know them, and only where a target has none of its own.",
      at: location, advice: "Remove the target's own documents, or pass --packaged-metadata.")
  }
}
