/// A file in which a merge stopped: git's markers are in it, with both versions between them.
package enum MergeConflict {
  /// The error about it, or nil if there is no such marker. It is the only error of the file: nothing else in it can be
  /// trusted until the conflict is resolved.
  ///
  /// - Parameter advice: The way to resolve it in a file of this kind.
  package static func diagnostic(
    in text: String, file: String,
    advice: String = "Keep the right parts of both sides, and remove the lines with the markers."
  ) -> Diagnostic? {
    // Few files have the character at all.
    guard text.utf8.withContiguousStorageIfAvailable({ $0.contains(UInt8(ascii: "<")) }) != false else { return nil }
    var line = 0
    for content in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard content.starts(with: "<<<<<<<".utf8) else { continue }
      let next = content.dropFirst(7).first
      guard next == nil || next == UInt8(ascii: " ") || next == UInt8(ascii: "\r") else { continue }
      return Diagnostic(
        .error, rule: "merge-conflict", "The file has an unresolved merge conflict.",
        at: SourceLocation(file: file, line: line), advice: advice)
    }
    return nil
  }
}
