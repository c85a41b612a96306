package import ClientBlueprint
import Diagnostics

/// The configuration of a run: the file, overridden by the command line.
package enum ConfigurationFile {
  /// Its name unless the command line gives another.
  package static let name = "exact-online-generator.yaml"
  /// A name that other tools allow, and this one does not.
  private static let otherName = "exact-online-generator.yml"

  /// Reads the file. Paths in it are relative to it; the result has them relative to the working directory.
  ///
  /// - Parameters:
  ///   - file: Nil for the one with the usual name, if it exists.
  ///   - packagedMetadata: The folder for `metadata: packaged`; plugins know it.
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
  /// The same configuration with its folders and files relative to the working directory.
  fileprivate func relative(toFileAt file: String) -> Self {
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    func relative(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }
    var result = self
    result.metadata = relative(metadata)
    result.output = relative(output)
    result.annotations = annotations.map(relative)
    result.templates = templates.map(relative)
    // Only the lock is written then, beside the configuration.
    if generatesOnBuild { result.output = folder.isEmpty ? "." : String(folder.dropLast()) }
    return result
  }
}

extension Diagnostic {
  fileprivate static func unreadConfiguration(_ file: String, _ name: String) -> Self {
    Diagnostic(
      .error, rule: "unread-file", "The file is not read: the configuration is called '\(name)'.",
      at: SourceLocation(file: file), advice: "Rename it, or pass it with --config.")
  }

  fileprivate static func noPackagedMetadata(at location: SourceLocation?) -> Self {
    Diagnostic(
      .error, rule: "no-packaged-metadata",
      "The packaged documents are not available: only plugins provide them, and only for targets without documents.",
      at: location, advice: "Remove the target's own documents, or pass --packaged-metadata.")
  }
}
