package import Diagnostics
package import EntityDataModel

/// Reads a CSDL document of any OData version, V1 to V4, into the entity data model.
///
/// A function of the bytes: no file, network or environment is touched, and documents can be read in parallel. The
/// document is streamed through libxml2, so memory is the bytes plus the model, never a tree.
package enum CSDLParser {
  /// The result of reading a document. One declaration that breaks a rule is left out, with a warning that has an
  /// ``Diagnostic/omission``; errors are about the document as a whole.
  package struct Result: Sendable {
    /// The model, or nil if the bytes are not a complete CSDL document.
    package var document: MetadataDocument?
    /// Every finding, in the order of the document.
    package var diagnostics: [Diagnostic]
  }

  /// Reads one document. `servicePath` is its identity, `file` the name that diagnostics use.
  package static func parse(_ bytes: [UInt8], servicePath: String, file: String) -> Result {
    bytes.withUnsafeBufferPointer { parse($0, servicePath: servicePath, file: file) }
  }

  /// Reads one document from memory that the caller owns, a mapped file for example.
  package static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, servicePath: String, file: String
  ) -> Result {
    let findings = DiagnosticCollector(file: file, service: servicePath)
    if let problem = WrongFileCheck.problem(with: bytes, servicePath: servicePath, file: file) {
      findings.report(problem)
      return Result(document: nil, diagnostics: findings.finish())
    }
    let reader = DocumentReader(servicePath: servicePath, file: file, findings: findings)
    guard XMLStream(bytes, reader: reader, findings: findings).read() else {
      let conflict = MergeConflict.diagnostic(
        in: String(decoding: bytes, as: UTF8.self), file: file,
        advice: "Take the document of one side, or fetch it again.")
      return Result(document: nil, diagnostics: conflict.map { [$0] } ?? findings.finish())
    }
    var unresolved = reader.finish()
    unresolved.resolve(reportingTo: findings)
    return Result(document: unresolved.document, diagnostics: findings.finish())
  }
}
