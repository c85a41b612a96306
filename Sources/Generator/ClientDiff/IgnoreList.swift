package import Diagnostics
import ServiceAnnotations
import YAMLReading

/// Changes that are known and accepted, by rule and path: the file of `diff --ignore`.
package struct IgnoreList: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    /// Id of a rule, or a pattern that matches some; nil for all.
    var rule: String?
    /// Pattern for paths; nil for all.
    var path: String?
    var location: SourceLocation

    func matches(_ change: Change) -> Bool {
      if let rule, !Wildcard.matches(rule, change.rule.id) { return false }
      if let path, !Wildcard.matches(path, change.path) { return false }
      return true
    }

    /// The description in messages.
    var description: String {
      [rule.map { "rule '\($0.clipped)'" }, path.map { "path '\($0.clipped)'" }].compactMap(\.self)
        .joined(separator: " and ")
    }
  }

  private(set) var entries: [Entry] = []

  package init() {}

  /// The changes that no entry matches, the number of ignored ones, and a note for each entry that matches nothing.
  package func apply(
    to changes: [Change]
  ) -> (changes: [Change], ignored: Int, diagnostics: [Diagnostic]) {
    if entries.isEmpty { return (changes, 0, []) }
    var isUsed = [Bool](repeating: false, count: entries.count)
    var rest: [Change] = []
    for change in changes {
      let matching = entries.indices.filter { entries[$0].matches(change) }
      for index in matching { isUsed[index] = true }
      if matching.isEmpty { rest.append(change) }
    }
    let notes = entries.indices.filter { !isUsed[$0] }.map { index in
      Diagnostic(
        .note, rule: "unused-ignore", "No change matches \(entries[index].description).",
        at: entries[index].location, advice: "Remove the entry when the change is no longer reported.")
    }
    return (rest, changes.count - rest.count, notes)
  }

  /// Reads a list. An empty file is an empty list.
  package static func read(_ bytes: [UInt8], file: String) -> (IgnoreList, [Diagnostic]) {
    let (root, diagnostics) = YAMLDocumentReader.read(bytes, file: file)
    guard let root else { return (IgnoreList(), diagnostics) }
    var reader = YAMLValueReader()
    var list = IgnoreList()
    for entry in reader.entries(root, of: "the ignore list", allowed: ["ignore"]) where !entry.value.isNull {
      for node in reader.list(entry.value, of: "'ignore'") ?? [] {
        if let entry = Self.entry(node, &reader) { list.entries.append(entry) }
      }
    }
    return (list, diagnostics + reader.diagnostics)
  }

  private static func entry(_ node: YAMLNode, _ reader: inout YAMLValueReader) -> Entry? {
    let subject = "an entry of 'ignore'"
    var result = Entry(location: node.location)
    for entry in reader.entries(node, of: subject, allowed: ["rule", "path", "reason"]) where !entry.value.isNull {
      guard let text = reader.text(entry.value, of: "'\(entry.key)' of \(subject)") else { return nil }
      switch entry.key {
      case "rule":
        guard ClientDiff.ruleIDs.contains(where: { Wildcard.matches(text, $0) }) else {
          reader.report(
            rule: "unknown-rule", "There is no rule '\(text.clipped)'.", at: entry.value.location,
            advice: Suggestion.question(for: text, in: ClientDiff.ruleIDs.sorted())
              ?? "Documentation/diff.md lists the rules.")
          return nil
        }
        result.rule = text
      case "path": result.path = text
      default: break
      }
    }
    if result.rule != nil || result.path != nil { return result }
    if node.entries != nil {
      reader.report(
        rule: "empty-ignore", "An entry of 'ignore' has neither a rule nor a path.", at: node.location,
        advice: "Write rule: property-removed, path: crm:Account.Fax, or both.")
    }
    return nil
  }
}
