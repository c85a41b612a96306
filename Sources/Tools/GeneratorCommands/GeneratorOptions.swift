import ArgumentParser
import ClientBlueprint
import GeneratorPipeline
import SwiftNaming
import YAMLReading

/// The options of all commands but `fetch`.
struct GeneratorOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration. (default: \(ConfigurationFile.name), where there is one; 'bundle' has no default)",
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

  @Flag(
    inversion: .prefixedNo,
    help: "Report declarations that are left out because of faults in a document as errors, or as warnings.")
  var strict: Bool?

  @Flag(name: .shortAndLong, help: "Print the resolved configuration, and notes.")
  var verbose = false

  func validate() throws {
    if let module, !PlainIdentifier.isValid(module) {
      throw ValidationError("'\(module)' is not a Swift name for a module.")
    }
    if let module, let problem = ReservedNames.moduleProblem(module) {
      throw ValidationError("A module cannot be called '\(module)': it \(problem).")
    }
    for (option, value) in [("metadata", metadata), ("output", output), ("config", config)] where value?.isEmpty == true
    {
      throw ValidationError("--\(option) is empty.")
    }
  }

  /// The configuration of the file, overridden by the command line.
  func resolvedConfiguration() -> StageResult<Configuration> {
    ConfigurationFile.read(
      config,
      overrides: Configuration.Overrides(
        metadata: metadata, output: output, module: module, access: access, templates: templates, isStrict: strict),
      packagedMetadata: packagedMetadata)
  }
}

extension Configuration.Access: ExpressibleByArgument {}
