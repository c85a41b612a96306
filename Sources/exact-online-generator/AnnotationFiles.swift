import ClientGenerator
import EntityDataModel

/// Reads the annotation files: those of the metadata folder, which may be absent, and the user's, which may not.
enum AnnotationFiles {
  static func read(_ configuration: Configuration) -> (files: [AnnotationReader.File], diagnostics: [Diagnostic]) {
    var files: [AnnotationReader.File] = []
    var diagnostics: [Diagnostic] = []
    let base = ["annotations", "enumerations", "descriptions"].map { "\(configuration.metadata)/\($0).yaml" }
    for path in base.filter(InputFile.exists) + configuration.annotations {
      switch InputFile.read(path) {
      case .success(let bytes): files.append(AnnotationReader.File(name: path, bytes: bytes))
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      }
    }
    return (files, diagnostics)
  }
}
