package import Diagnostics

/// Finds the documents below a metadata folder.
package struct DocumentDiscovery {
  package private(set) var documents: [DocumentFile] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Documents from another source: their paths relative to a metadata folder, and their contents.
  package init(files: [(path: String, bytes: [UInt8])], metadata: String) {
    let hasServices = files.contains { $0.path.hasPrefix("services/") }
    for file in files where !file.path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      if hasServices, !file.path.hasPrefix("services/") { continue }
      guard let stem = Self.stem(file.path) else { continue }
      let servicePath = hasServices ? String(stem.dropFirst("services/".count)) : stem
      documents.append(
        DocumentFile(path: file.path, bytes: file.bytes, name: file.path, servicePath: servicePath))
    }
    arrange(metadata: metadata)
  }

  /// Finds those below `services/` or, if there is no such folder, below the folder itself; sorted by service path.
  package static func find(in metadata: String) -> Self {
    var discovery = Self()
    let services = "\(metadata)/services"
    if InputFile.kind(services, followingLinks: true) == .directory {
      discovery.search(services, name: "services/", servicePath: "", above: [])
    } else if InputFile.kind(metadata, followingLinks: true) == .directory {
      discovery.search(metadata, name: "", servicePath: "", above: [])
    } else {
      let name = metadata.split(separator: "/").last.map(String.init) ?? metadata
      let question = Suggestion.question(for: name, in: ["packaged"]).map { "\($0) " } ?? ""
      let isFile = InputFile.kind(metadata, followingLinks: true) != nil
      discovery.report(
        "no-documents", isFile ? "This is not a folder." : "There is no metadata folder.", file: metadata,
        advice: question + advice)
      return discovery
    }
    discovery.arrange(metadata: metadata)
    return discovery
  }

  private mutating func arrange(metadata: String) {
    documents.sort { $0.servicePath.utf8.lexicographicallyPrecedes($1.servicePath.utf8) }
    reportDuplicates(metadata: metadata)
    if documents.isEmpty, !diagnostics.hasErrors {
      report("no-documents", "The metadata folder has no documents.", file: metadata, advice: Self.advice)
    }
  }

  private static let advice = "Put one $metadata document per service below services/: services/crm.xml."

  private mutating func search(_ folder: String, name: String, servicePath: String, above: [String]) {
    guard let canonical = InputFile.canonical(folder), !above.contains(canonical) else {
      report("symbolic-link", "This symbolic link leads back to a folder that contains it.", file: folder)
      return
    }
    let names: [String]
    switch InputFile.names(in: folder) {
    case .success(let found): names = found
    case .failure(let problem):
      diagnostics.append(problem.diagnostic)
      return
    }
    for entry in names where !entry.hasPrefix(".") {
      let path = "\(folder)/\(entry)"
      switch InputFile.kind(path, followingLinks: true) {
      case .directory:
        search(path, name: "\(name)\(entry)/", servicePath: "\(servicePath)\(entry)/", above: above + [canonical])
      case .file:
        guard let stem = Self.stem(entry) else { continue }
        documents.append(DocumentFile(path: path, name: name + entry, servicePath: servicePath + stem))
      case nil where Self.stem(entry) != nil || InputFile.kind(path, followingLinks: false) == .symbolicLink:
        report("symbolic-link", "This symbolic link is broken or circular.", file: path)
      default: continue
      }
    }
  }

  /// A document's name without its extension; nil for other files.
  package static func stem(_ file: String) -> String? {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex, file[file.index(before: dot)] != "/" else {
      return nil
    }
    return ["xml", "edmx"].contains(file[file.index(after: dot)...].lowercased()) ? String(file[..<dot]) : nil
  }

  private mutating func reportDuplicates(metadata: String) {
    for (one, other) in zip(documents, documents.dropFirst()) where one.servicePath == other.servicePath {
      report(
        "duplicate-service", "'\(one.name)' and '\(other.name)' are both the document of service '\(one.servicePath)'.",
        file: metadata, advice: "Keep one of them.")
    }
  }

  private mutating func report(_ rule: String, _ message: String, file: String, advice: String? = nil) {
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: SourceLocation(file: file), advice: advice))
  }
}
