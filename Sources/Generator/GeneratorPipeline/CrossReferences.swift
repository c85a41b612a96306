import Diagnostics
import EntityDataModel

/// Findings about types of other documents, corrected by what the documents of the run declare: each is parsed
/// separately, without the others.
struct CrossReferences {
  /// The files of the documents that declare a type, by its full name.
  private let files: [String: [String]]

  init(_ documents: [MetadataDocument]) {
    var files: [String: [String]] = [:]
    for document in documents {
      for schema in document.schemas {
        let names =
          schema.entityTypes.map(\.name) + schema.complexTypes.map(\.name) + schema.enumTypes.map(\.name)
          + schema.typeDefinitions.map(\.name)
        for name in Set(names) { files["\(schema.namespace).\(name)", default: []].append(document.file) }
      }
    }
    self.files = files
  }

  /// - Returns: Only findings that hold for all documents together.
  static func corrected(_ findings: [Diagnostic], _ documents: [MetadataDocument]) -> [Diagnostic] {
    guard documents.count > 1, findings.contains(where: { rules.contains($0.rule) }) else { return findings }
    let references = Self(documents)
    return findings.compactMap(references.corrected)
  }

  private static let rules: Set = ["external-type", "unknown-type", "unknown-entity-type"]

  private func corrected(_ finding: Diagnostic) -> Diagnostic? {
    // These findings begin with the type.
    let parts = finding.message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard Self.rules.contains(finding.rule), parts.count == 3, let files = files[String(parts[1])],
      let file = files.first(where: { $0 != finding.location?.file })
    else { return finding }
    if finding.rule == "external-type" { return files.count == 1 ? nil : finding }
    guard let dot = parts[1].lastIndex(of: ".") else { return finding }
    var finding = finding
    finding.advice =
      "'\(file)' declares it: refer to that, with <Using Namespace=\"\(parts[1][..<dot])\"/> in the schema."
    return finding
  }
}
