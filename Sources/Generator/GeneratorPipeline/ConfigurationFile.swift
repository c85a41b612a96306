package import ClientBlueprint
import Diagnostics

/// The configuration of a run: the file, with what the command line says over it.
package enum ConfigurationFile {
  /// Its name where the command line gives no other.
  package static let name = "exact-online-generator.yaml"
  /// Names that it may have elsewhere, and not here.
  private static let otherName = "exact-online-generator.yml"

  /// Folders and files that it names are seen from the working directory afterwards.
  ///
  /// - Parameters:
  ///   - file: nil for the one of the usual name, where there is one.
  ///   - packagedMetadata: the folder for `metadata: packaged`; plugins know it.
  package static func read(
    _ file: String?, overrides: Configuration.Overrides, packagedMetadata: String? = nil
  ) -> StageResult<Configuration> {
    guard let file = file ?? (InputFile.exists(name) ? name : nil) else {
      // With defaults instead, another client would be written to another place.
      let unread = InputFile.exists(otherName) ? [Diagnostic.unreadConfiguration(otherName, name)] : []
      return StageResult(Configuration().applying(overrides), unread)
    }
    switch InputFile.read(file) {
    case .failure(let problem): return StageResult(Configuration().applying(overrides), [problem.diagnostic])
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
      return StageResult(configuration, diagnostics)
    }
  }
}

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
  fileprivate static func unreadConfiguration(_ file: String, _ name: String) -> Self {
    Diagnostic(
      .error, rule: "unread-file", "The file is not read: the configuration is called '\(name)'.",
      at: SourceLocation(file: file), advice: "Rename it, or name it with --config.")
  }

  fileprivate static func noPackagedMetadata(at location: SourceLocation?) -> Self {
    Diagnostic(
      .error, rule: "no-packaged-metadata",
      "The packaged documents are not at hand: plugins know them, and only where a target has none of its own.",
      at: location, advice: "Remove the target's own documents, or pass --packaged-metadata.")
  }
}
