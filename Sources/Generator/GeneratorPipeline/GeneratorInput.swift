package import ClientBlueprint
package import ClientRendering
package import Diagnostics
package import ServiceAnnotations
import SwiftNaming

/// Everything that a run reads, still unparsed.
package struct GeneratorInput: Sendable {
  package var configuration: Configuration
  package var destination: OutputDestination
  package var documents: [DocumentFile] = []
  package var annotations: [AnnotationReader.File] = []
  /// The user's templates by file name.
  package var templates: [String: String] = [:]
  /// `names.lock`, or the entry in its place.
  package var lock: ExistingEntry?
  /// The entries of the output folder, by path.
  package var present: [String: ExistingEntry] = [:]
  /// Files that could not be read. The parsing stage continues with the rest, so that one run shows all faults.
  package var diagnostics: [Diagnostic] = []

  package init(configuration: Configuration, destination: OutputDestination? = nil) {
    self.configuration = configuration
    self.destination = destination ?? OutputDestination(configuration)
  }

  /// - Parameter last: The stage to read for: names are used from planning on, templates from rendering on, the output
  ///   folder in comparing.
  package static func read(
    _ configuration: Configuration, to destination: OutputDestination? = nil, through last: GeneratorStage
  ) -> Self {
    var input = Self(configuration: configuration, destination: destination)
    let found = DocumentDiscovery.find(in: configuration.metadata)
    input.diagnostics = found.diagnostics
    input.addDocuments(found.documents)
    let annotations = AnnotationFiles.read(configuration)
    input.annotations = annotations.files
    input.diagnostics += annotations.diagnostics
    if last >= .render, let folder = configuration.templates { input.addTemplates(folder) }
    if last >= .compare {
      input.addOutput()
    } else if last >= .plan {
      input.addLock()
    }
    return input
  }

  /// Reads single documents, with the names of their files as service paths.
  package static func read(documents files: [String], _ configuration: Configuration) -> Self {
    var input = Self(configuration: configuration)
    input.addDocuments(
      files.map { file in
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return DocumentFile(path: file, name: file, servicePath: DocumentDiscovery.stem(name) ?? name)
      })
    return input
  }

  package mutating func addDocuments(_ files: [DocumentFile]) {
    for var file in files {
      switch file.bytes.map(Result.success) ?? InputFile.read(file.path) {
      case .success(let bytes):
        file.bytes = bytes
        documents.append(file)
      case .failure(let problem):
        if configuration.selects(service: file.servicePath) {
          diagnostics.append(problem.diagnostic)
        } else {
          // It still has its service, of which nothing is generated.
          file.bytes = []
          documents.append(file)
        }
      }
    }
  }

  /// The names of documents that are relative to the metadata folder; single documents have those the user gave.
  package var documentNames: Set<String> { Set(documents.lazy.filter { $0.name != $0.path }.map(\.name)) }

  mutating func addLock() {
    lock = value(of: OutputFolder(path: destination.lockFolder).present(NameLock.fileName)) ?? nil
  }

  private mutating func addOutput() {
    switch destination {
    case .folder(let folder):
      present = value(of: OutputFolder(path: folder).present()) ?? [:]
      lock = present[NameLock.fileName]
    case .lock:
      // Nothing else in that folder is examined: it has the user's own files.
      addLock()
      if let lock { present = [NameLock.fileName: lock] }
    case .bundle(_, let folder, _):
      addLock()
      present = value(of: OutputFolder(path: folder).present()) ?? [:]
    }
  }

  private mutating func addTemplates(_ folder: String) {
    guard let names = value(of: InputFile.names(in: folder, subject: "The folder of templates")) else { return }
    let files = names.filter { $0.hasSuffix(TemplateSet.fileExtension) }
    for name in files {
      if let bytes = value(of: InputFile.read("\(folder)/\(name)")) {
        templates[name] = String(decoding: bytes, as: UTF8.self)
      }
    }
    if files.isEmpty {
      let message = "The folder of templates has no *\(TemplateSet.fileExtension)."
      diagnostics.append(Diagnostic(.warning, rule: "no-templates", message, at: SourceLocation(file: folder)))
    }
  }

  private mutating func value<Value>(of result: Result<Value, InputFile.Problem>) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let problem):
      diagnostics.append(problem.diagnostic)
      return nil
    }
  }
}
