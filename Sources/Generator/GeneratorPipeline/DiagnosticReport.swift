package import Diagnostics

/// The findings of a run as lines for standard error.
package struct DiagnosticReport {
  private let shown: [Diagnostic]
  private let hiddenNotes: Int
  private let silenced: Int

  /// - Parameters:
  ///   - silence: Rules whose warnings and notes are not shown.
  ///   - mentionsHidden: Whether to count the notes that are not shown.
  ///   - documents: Names of documents; their diagnostics are shown with the metadata folder before them, so that
  ///     editors find the file.
  package init(
    _ diagnostics: [Diagnostic], silence: Set<String> = [], showsNotes: Bool, mentionsHidden: Bool = true,
    metadata: String = "",
    documents: Set<String> = []
  ) {
    var seen: Set<Diagnostic> = []
    let audible = diagnostics.filter { seen.insert($0).inserted }.filter {
      $0.severity == .error || !silence.contains($0.rule)
    }
    silenced = mentionsHidden ? seen.count - audible.count : 0
    hiddenNotes = showsNotes || !mentionsHidden ? 0 : audible.count { $0.severity == .note }
    shown = audible.filter { showsNotes || $0.severity != .note }.located(below: metadata, in: documents).sorted {
      Self.order($0) < Self.order($1)
    }
  }

  private static func order(_ diagnostic: Diagnostic) -> (SourceLocation, String, String) {
    (diagnostic.location ?? SourceLocation(file: ""), diagnostic.rule, diagnostic.message)
  }

  /// One line per diagnostic, and one that counts them; no lines without diagnostics.
  package var lines: [String] {
    let counts = [
      Self.count(shown.count { $0.severity == .error }, "error"),
      Self.count(shown.count { $0.severity == .warning }, "warning"),
      Self.count(shown.count { $0.severity == .note }, "note"),
      Self.count(hiddenNotes, "note").map { "\($0) (--verbose shows \(hiddenNotes == 1 ? "it" : "them"))" },
      silenced > 0 ? "\(silenced) silenced" : nil,
    ].compactMap(\.self)
    return shown.map(\.description) + (counts.isEmpty ? [] : [counts.joined(separator: ", ")])
  }

  private static func count(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(Counted(count, noun))"
  }
}

extension Diagnostic {
  /// The same with a folder before the file's name.
  package func located(below folder: String) -> Self {
    guard let file = location?.file else { return self }
    var result = self
    result.location?.file = "\(folder)/\(file)"
    return result
  }
}

extension Sequence<Diagnostic> {
  /// The same with a folder before the names of some files.
  package func located(below folder: String, in files: Set<String>) -> [Diagnostic] {
    map { diagnostic in
      diagnostic.location.map { files.contains($0.file) } == true ? diagnostic.located(below: folder) : diagnostic
    }
  }
}
