import Foundation

/// The files that a generated client depends on.
struct InputFiles {
  var documents: [URL] = []
  /// Annotation files, templates, the lock, and also other YAML of the target: reading a configuration here to find out
  /// would not help, as plugins do not run again when it changes.
  var others: [URL] = []
  /// Every file with the name of a configuration, even in a wrong place.
  var configurations: [URL] = []

  var all: [URL] { (configurations + documents + others).sorted { $0.path < $1.path } }

  /// - Parameter resources: Files that the target declares as something else.
  init(in folder: URL, except resources: Set<URL> = []) {
    let options: FileManager.DirectoryEnumerationOptions = [.skipsHiddenFiles, .skipsPackageDescendants]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil, options: options)
    while let file = files?.nextObject() as? URL {
      if resources.contains(file.standardizedFileURL) { continue }
      let name = file.lastPathComponent
      switch file.pathExtension.lowercased() {
      case "yaml" where name == GeneratorPackage.configuration: configurations.append(file)
      case "yml" where file.deletingPathExtension().lastPathComponent == GeneratorPackage.tool:
        configurations.append(file)
      case "xml", "edmx": documents.append(file)
      case "yaml", "yml", "mustache": others.append(file)
      default: if name == "names.lock" { others.append(file) }
      }
    }
  }
}
