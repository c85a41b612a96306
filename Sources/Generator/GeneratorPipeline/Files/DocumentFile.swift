import CSDLParser
package import Diagnostics
package import EntityDataModel

/// A document's file.
package struct DocumentFile: Sendable, Hashable {
  /// Where to open it.
  package var path: String
  /// Nil until it is read.
  package var bytes: [UInt8]?
  /// As headers of generated files name it: below the metadata folder.
  package var name: String
  /// Below `services/`, without extension.
  package var servicePath: String

  package init(path: String, bytes: [UInt8]? = nil, name: String, servicePath: String) {
    self.path = path
    self.bytes = bytes
    self.name = name
    self.servicePath = servicePath
  }

  /// Parses documents side by side. The results are in the order of the files, whichever is ready first.
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
