import ArgumentParser
import ClientGenerator
import EntityDataModel

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
    if let module, !Configuration.isIdentifier(module) {
      throw ValidationError("'\(module)' is not a Swift name for a module.")
    }
    for (option, value) in [("metadata", metadata), ("output", output), ("config", config)] where value?.isEmpty == true
    {
      throw ValidationError("--\(option) is empty.")
    }
  }

  /// The configuration of the file, with the command line's word over it.
  func resolvedConfiguration() -> (Configuration, [Diagnostic]) {
    let overrides = Configuration.Overrides(metadata: metadata, output: output, module: module, access: access)
    guard let file = config ?? (InputFile.exists(Self.defaultConfig) ? Self.defaultConfig : nil) else {
      return (Configuration().applying(overrides), [])
    }
    switch InputFile.read(file) {
    case .failure(let problem): return (Configuration().applying(overrides), [problem.diagnostic])
    case .success(let bytes):
      let (configuration, diagnostics) = ConfigurationReader.read(bytes, file: file)
      return (configuration.relative(toFileAt: file).applying(overrides), diagnostics)
    }
  }
}

extension Configuration.Access: ExpressibleByArgument {}

extension Configuration {
  /// The same with its folders and files seen from the working directory.
  fileprivate func relative(toFileAt file: String) -> Self {
    guard let slash = file.lastIndex(of: "/") else { return self }
    let folder = file[...slash]
    func relative(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }
    var result = self
    result.metadata = relative(metadata)
    result.output = relative(output)
    result.annotations = annotations.map(relative)
    return result
  }
}
