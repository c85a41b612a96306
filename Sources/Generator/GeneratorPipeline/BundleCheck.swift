package import ClientBlueprint
package import Diagnostics

/// Finds options that are valid, but cannot be used when generating on build.
package struct BundleCheck {
  package let configuration: Configuration
  /// The configuration file.
  package let file: String
  /// The packaged documents; plugins pass them if the target has no documents.
  package let packaged: String?

  package init(configuration: Configuration, file: String, packaged: String?) {
    self.configuration = configuration
    self.file = file
    self.packaged = packaged
  }

  package var problems: [Diagnostic] {
    var problems: [Diagnostic] = []
    if !configuration.generatesOnBuild {
      problems.append(
        error(
          "output", "not-on-build",
          "This target is generated on build, but its configuration says that files are written in place.",
          advice: "Write 'output: build', or remove the plugin from the target."))
    }
    if configuration.usesPackagedMetadata { return problems + outside([]) }
    if packaged != nil {
      problems.append(
        error(
          "metadata", "no-documents", "The target has no documents.",
          advice: "Put one $metadata document per service into \(name(configuration.metadata))/, "
            + "or write 'metadata: packaged' to generate from those of the package."))
      return problems
    }
    return problems + outside([("metadata", configuration.metadata)])
  }

  /// Files outside of the configuration's folder, where no build system watches them.
  private func outside(_ more: [(option: String, path: String)]) -> [Diagnostic] {
    let paths =
      more + configuration.annotations.map { ("annotations", $0) }
      + (configuration.templates.map { [("templates", $0)] } ?? [])
    return paths.filter { !isInside($0.1) }.map { option, path in
      error(
        option, "outside-target", "'\(name(path))' is outside the target's folder: its changes would not be noticed.",
        advice: "Move it into the folder of the configuration.")
    }
  }

  private var folder: String { file.lastIndex(of: "/").map { String(file[...$0]) } ?? "" }

  private func name(_ path: String) -> String {
    (path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path).clipped
  }

  /// Whether the path is inside, by its parts and, if it exists, by its real place.
  private func isInside(_ path: String) -> Bool {
    guard path.hasPrefix(folder) else { return false }
    guard let real = InputFile.canonical(path), let root = InputFile.canonical(folder.isEmpty ? "." : folder) else {
      return !path.dropFirst(folder.count).split(separator: "/").contains("..")
    }
    return real == root || real.hasPrefix(root + "/")
  }

  private func error(_ option: String, _ rule: String, _ message: String, advice: String) -> Diagnostic {
    let location = configuration.locations[option] ?? SourceLocation(file: file, line: 1, column: 1)
    return Diagnostic(.error, rule: rule, message, at: location, advice: advice)
  }
}
