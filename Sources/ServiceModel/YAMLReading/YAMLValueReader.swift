package import Diagnostics

/// Reads values of an expected kind, and reports all others. The name of a value in a message is made only when it is
/// needed.
package struct YAMLValueReader {
  package var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func report(
    _ severity: Diagnostic.Severity = .error, rule: String, _ message: String, at location: SourceLocation,
    advice: String? = nil
  ) {
    diagnostics.append(Diagnostic(severity, rule: rule, message, at: location, advice: advice))
  }

  /// The entries of a mapping with any keys.
  package mutating func entries(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [YAMLEntry] {
    if let entries = node.entries { return entries }
    if !node.isNull { reportKind(of: node, subject(), "a mapping") }
    return []
  }

  /// The entries of a mapping whose keys are among those allowed.
  package mutating func entries(
    _ node: YAMLNode, of subject: @autoclosure () -> String, allowed: [String]
  ) -> [YAMLEntry] {
    entries(node, of: subject()).filter { entry in
      if allowed.contains(entry.key) { return true }
      report(
        rule: "unknown-key", "Unknown key '\(entry.key.clipped)' in \(subject()).", at: entry.keyLocation,
        advice: Suggestion.advice(for: entry.key, among: allowed))
      return false
    }
  }

  package mutating func text(_ node: YAMLNode, of subject: @autoclosure () -> String) -> String? {
    guard let text = node.text else {
      let isNumber = node.integer != nil || node.bool != nil
      reportKind(of: node, subject(), "text", advice: isNumber ? "Put it in quotes." : nil)
      return nil
    }
    if text.isEmpty {
      report(rule: "empty-value", "The value of \(subject()) is empty.", at: node.location)
      return nil
    }
    // Values end up in diagnostics, documentation lines and paths.
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      report(rule: "control-character", "The value of \(subject()) has a control character.", at: node.location)
      return nil
    }
    return text
  }

  package mutating func bool(_ node: YAMLNode, of subject: @autoclosure () -> String) -> Bool? {
    if let bool = node.bool { return bool }
    reportKind(of: node, subject(), "true or false")
    return nil
  }

  package mutating func integer(_ node: YAMLNode, of subject: @autoclosure () -> String) -> Int? {
    if let integer = node.integer { return integer }
    reportKind(of: node, subject(), "a whole number")
    return nil
  }

  package mutating func list(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [YAMLNode]? {
    if case .list(let nodes) = node.content { return nodes }
    reportKind(of: node, subject(), "a list", advice: node.text.map { "Write [\($0.clipped)]." })
    return nil
  }

  /// A list of different texts.
  package mutating func texts(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [String]? {
    guard let nodes = list(node, of: subject()) else { return nil }
    var seen: Set<String> = []
    var texts: [String] = []
    for node in nodes {
      guard let text = text(node, of: subject()) else { continue }
      if seen.insert(text).inserted {
        texts.append(text)
      } else {
        report(rule: "duplicate-value", "'\(text.clipped)' appears twice in \(subject()).", at: node.location)
      }
    }
    return texts
  }

  /// One of an enumeration's raw values.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, of subject: @autoclosure () -> String, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(node, of: subject()) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    reportValue(text, of: subject(), among: Choice.allCases.map(\.rawValue), at: node.location)
    return nil
  }

  package mutating func reportValue(
    _ text: String, of subject: String, among allowed: [String], at location: SourceLocation
  ) {
    report(
      rule: "unknown-value", "Unknown value '\(text.clipped)' of \(subject).", at: location,
      advice: Suggestion.advice(for: text, among: allowed))
  }

  private mutating func reportKind(of node: YAMLNode, _ subject: String, _ expected: String, advice: String? = nil) {
    report(
      rule: "wrong-kind", "\(subject.capitalizedFirst) must be \(expected), not \(node.kind).", at: node.location,
      advice: advice)
  }
}

extension String {
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
