import CSDLParser
package import Diagnostics
package import EntityDataModel

/// A document's file.
package struct DocumentFile: Sendable, Hashable {
  /// The path for opening it.
  package var path: String
  /// Nil until it is read.
  package var bytes: [UInt8]?
  /// The name in headers of generated files: relative to the metadata folder.
  package var name: String
  /// The path relative to `services/`, without extension.
  package var servicePath: String

  package init(path: String, bytes: [UInt8]? = nil, name: String, servicePath: String) {
    self.path = path
    self.bytes = bytes
    self.name = name
    self.servicePath = servicePath
  }

  /// Parses documents in parallel. The results are in the order of the files.
  package static func parse(
    _ files: [DocumentFile]
  ) async -> (documents: [MetadataDocument], diagnostics: [Diagnostic]) {
    typealias Parsed = (document: MetadataDocument?, diagnostics: [Diagnostic])
    let results = await withTaskGroup(of: (Int, Parsed).self) { group in
      for (position, file) in files.enumerated() {
        group.addTask {
          let result = CSDLParser.parse(file.bytes ?? [], servicePath: file.servicePath, file: file.name)
          return (position, (result.document, result.diagnostics))
        }
      }
      var results: [Parsed?] = Array(repeating: nil, count: files.count)
      for await (position, result) in group { results[position] = result }
      return results.compactMap(\.self)
    }
    return (results.compactMap(\.document), results.flatMap(\.diagnostics))
  }
}
