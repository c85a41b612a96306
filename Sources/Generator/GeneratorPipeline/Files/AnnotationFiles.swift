import CPackagedAnnotations
package import ClientBlueprint
package import Diagnostics
package import ServiceAnnotations

/// Reads the annotation files: those of the package, if the configuration includes them, those of the metadata folder,
/// which may be absent, and the user's, which may not.
package enum AnnotationFiles {
  package static func read(_ configuration: Configuration) -> (
    files: [AnnotationReader.File], diagnostics: [Diagnostic]
  ) {
    let present = names.map { "\(configuration.metadata)/\($0)" }.filter(InputFile.exists)
    var (files, diagnostics) = read(present + configuration.annotations)
    for name in names {
      let other = "\(configuration.metadata)/\(name.dropLast(".yaml".count)).yml"
      guard InputFile.exists(other), !configuration.annotations.contains(other) else { continue }
      diagnostics.append(
        Diagnostic(
          .warning, rule: "unread-file", "The file is not read: the generator reads '\(name)'.",
          at: SourceLocation(file: other), advice: "Rename it."))
    }
    return (packaged(for: configuration) + files, diagnostics)
  }

  /// The files that the tool brings along. If the documents are packaged too, they are in the metadata folder.
  package static func packaged(for configuration: Configuration) -> [AnnotationReader.File] {
    guard configuration.usesPackagedAnnotations, !configuration.usesPackagedMetadata else { return [] }
    return (0..<packagedAnnotationFileCount()).map { index in
      let file = packagedAnnotationFile(index)
      return AnnotationReader.File(
        // No user's file has such a path.
        name: "<packaged>/\(String(cString: file.name))",
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)), isPackaged: true)
    }
  }

  /// Their names in a metadata folder.
  package static let names = ["annotations.yaml", "enumerations.yaml", "descriptions.yaml"]

  package static func read(_ paths: [String]) -> (files: [AnnotationReader.File], diagnostics: [Diagnostic]) {
    var files: [AnnotationReader.File] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      switch InputFile.read(path) {
      case .success(let bytes): files.append(AnnotationReader.File(name: path, bytes: bytes))
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      }
    }
    return (files, diagnostics)
  }
}
