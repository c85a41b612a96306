import ClientBlueprint
import Diagnostics
import ServiceAnnotations
import Foundation

/// A state of the metadata that is compared with another one: a folder, or a revision in git.
struct MetadataState: Sendable {
  /// The name of the folder in diagnostics: `Metadata`, `v1.2:Metadata`.
  var name: String
  /// The path of its files in the work tree: `Metadata`.
  var folder: String
  /// Its documents and annotation files.
  var input: GeneratorInput

  private init(name: String, folder: String, _ configuration: Configuration) {
    self.name = name
    self.folder = folder
    input = GeneratorInput(configuration: configuration)
  }

  /// Reads a folder if there is one of that name, otherwise a revision: `v1.2`, `HEAD~1`, `main:OtherMetadata`. `.` is
  /// the metadata folder of the configuration in the work tree.
  static func read(_ argument: String, _ configuration: Configuration) -> Result<Self, InputFile.Problem> {
    let path = argument == "." ? configuration.metadata : argument
    switch InputFile.kind(path, followingLinks: true) {
    case .directory: return .success(readFolder(path, configuration))
    case nil where argument == "." || isPath(argument):
      return .failure(InputFile.Problem("There is no such folder.", file: path))
    case nil: return readRevision(argument, configuration)
    default: return .failure(InputFile.Problem("This is not a folder.", file: path))
    }
  }

  private static func isPath(_ text: String) -> Bool {
    ["/", "./", "../"].contains { text.hasPrefix($0) }
  }

  // MARK: Folders

  private static func readFolder(_ path: String, _ configuration: Configuration) -> Self {
    var state = Self(name: path, folder: path, configuration)
    state.add(DocumentDiscovery.find(in: path))
    let own = AnnotationFiles.names.map { "\(path)/\($0)" }.filter(InputFile.exists)
    state.addAnnotations(own.isEmpty ? nil : AnnotationFiles.read(own), configuration)
    return state
  }

  private mutating func add(_ found: DocumentDiscovery) {
    input.diagnostics += found.diagnostics
    input.addDocuments(found.documents)
  }

  /// Adds its own annotation files, or those of the configured folder if it has none, and the user's.
  private mutating func addAnnotations(
    _ own: (files: [AnnotationReader.File], diagnostics: [Diagnostic])?, _ configuration: Configuration
  ) {
    let rest = own == nil ? AnnotationFiles.read(configuration) : AnnotationFiles.read(configuration.annotations)
    input.annotations = (own.map { AnnotationFiles.packaged(for: configuration) + $0.files } ?? []) + rest.files
    input.diagnostics += (own?.diagnostics ?? []) + rest.diagnostics
  }

  // MARK: Revisions

  private static func readRevision(
    _ argument: String, _ configuration: Configuration
  ) -> Result<Self, InputFile.Problem> {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    do throws(Git.Problem) {
      let path: String
      let git: Git
      if parts.count == 2 {
        git = try Git(in: ".")
        // Tried first, so that outside of a repository there is one message in all places.
        _ = try git.topFolder()
        path = trimmed(parts[1])
      } else {
        let folder = existingAncestor(of: configuration.metadata)
        git = try Git(in: folder)
        path = try self.path(of: configuration.metadata, below: folder, top: git.topFolder())
      }
      let files = try git.files(of: parts[0], below: path)
      return .success(state(of: parts[0], path: path, files, configuration))
    } catch {
      return .failure(
        InputFile.Problem(
          Diagnostic(
            .error, rule: error.rule, error.message, at: SourceLocation(file: argument.clipped), advice: error.advice)))
    }
  }

  private static func state(
    of revision: String, path: String, _ files: [Git.File], _ configuration: Configuration
  ) -> Self {
    let name = "\(revision):\(path)"
    var state = Self(name: name, folder: path, configuration)
    state.add(DocumentDiscovery(files: files.map { ($0.path, $0.bytes) }, metadata: name))
    let own = AnnotationFiles.names.compactMap { name in files.first { $0.path == name } }
      .map { AnnotationReader.File(name: "\(name)/\($0.path)", bytes: $0.bytes) }
    state.addAnnotations(own.isEmpty ? nil : (own, []), configuration)
    return state
  }

  /// The metadata folder relative to the repository's top folder; it need not exist any more.
  private static func path(
    of metadata: String, below ancestor: String, top: String
  ) throws(Git.Problem) -> String {
    guard let canonical = InputFile.canonical(ancestor) else { return metadata }
    let rest = ancestor == "." ? metadata[...] : metadata.dropFirst(ancestor.count)
    let whole = [canonical[...], rest].flatMap { $0.split(separator: "/") }.filter { $0 != "." }
    let above = (InputFile.canonical(top) ?? top).split(separator: "/")
    guard whole.starts(with: above) else {
      throw Git.Problem(
        rule: "not-in-revision", message: "The metadata folder '\(metadata.clipped)' is not in the repository.",
        advice: "Use the folder in the repository: '<revision>:<folder>'.")
    }
    return whole.dropFirst(above.count).joined(separator: "/")
  }

  /// The folder itself, or the next one above it that exists.
  private static func existingAncestor(of path: String) -> String {
    var folder = path[...]
    while InputFile.kind(String(folder), followingLinks: true) != .directory {
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return "." }
      folder = folder[..<slash]
    }
    return String(folder)
  }

  /// The path without slashes at its end.
  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  // MARK: Places

  /// Findings with the name of the state before the names of its documents.
  func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.located(below: name, in: documentNames)
  }

  /// The same place with its path in the work tree.
  func pathInWorkTree(_ location: SourceLocation?) -> SourceLocation? {
    guard var location else { return nil }
    if documentNames.contains(location.file) {
      location.file = folder.isEmpty ? location.file : "\(folder)/\(location.file)"
    } else if location.file.hasPrefix("\(name)/"), name != folder {
      let below = location.file.dropFirst(name.count + 1)
      location.file = folder.isEmpty ? String(below) : "\(folder)/\(below)"
    }
    return location
  }

  private var documentNames: Set<String> { Set(input.documents.map(\.name)) }
}
