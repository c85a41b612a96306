import CSDLParser
package import Diagnostics
package import EntityDataModel

/// Reads and parses documents side by side.
package enum DocumentLoader {
  /// In the order of the files, whichever is ready first.
  package static func load(_ files: [DocumentFile]) async -> (documents: [MetadataDocument], diagnostics: [Diagnostic])
  {
    let results = await withTaskGroup(of: (Int, Loaded).self) { group in
      for (position, file) in files.enumerated() {
        group.addTask { (position, load(file)) }
      }
      var results: [Loaded?] = Array(repeating: nil, count: files.count)
      for await (position, result) in group { results[position] = result }
      return results.compactMap(\.self)
    }
    return (results.compactMap(\.document), results.flatMap(\.diagnostics))
  }

  private typealias Loaded = (document: MetadataDocument?, diagnostics: [Diagnostic])

  private static func load(_ file: DocumentFile) -> Loaded {
    switch file.bytes.map(Result.success) ?? InputFile.read(file.path, name: file.name) {
    case .failure(let problem): return (nil, [problem.diagnostic])
    case .success(let bytes):
      let result = CSDLParser.parse(bytes, servicePath: file.servicePath, file: file.name)
      return (result.document, result.diagnostics)
    }
  }
}
