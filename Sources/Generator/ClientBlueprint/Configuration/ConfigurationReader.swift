package import Diagnostics
import ServiceAnnotations
import SwiftNaming
import YAMLReading

/// Reads `exact-online-generator.yaml`. Every option is optional; unknown ones are errors.
package struct ConfigurationReader {
  private var reader = YAMLValueReader()
  private var configuration = Configuration()

  /// An empty file is a configuration of defaults.
  package static func read(_ bytes: [UInt8], file: String) -> (Configuration, [Diagnostic]) {
    let (root, diagnostics) = YAMLDocumentReader.read(bytes, file: file)
    guard let root else { return (Configuration(), diagnostics) }
    var reader = Self()
    reader.readOptions(root)
    return (reader.configuration, diagnostics + reader.reader.diagnostics)
  }

  private enum Option: String, CaseIterable {
    case metadata, output, module, runtime, access, include, exclude, types, names, nullability, annotations
    case templates, silence, strict
  }

  private mutating func readOptions(_ root: YAMLNode) {
    let allowed = Option.allCases.map(\.rawValue)
    for entry in reader.entries(root, of: "the configuration", allowed: allowed) {
      // An option without a value is at its default.
      guard let option = Option(rawValue: entry.key), !entry.value.isNull else { continue }
      configuration.locations[entry.key] = entry.value.location
      read(option, entry.value, of: "'\(entry.key)'")
    }
  }

  private mutating func read(_ option: Option, _ node: YAMLNode, of subject: String) {
    switch option {
    case .metadata: readMetadata(node, of: subject)
    case .output: readOutput(node, of: subject)
    case .module: readModule(node, of: subject)
    case .runtime: if let choice: Configuration.Runtime = choice(node, subject) { configuration.runtime = choice }
    case .access: if let choice: Configuration.Access = choice(node, subject) { configuration.access = choice }
    case .include: configuration.include = patterns(node, of: subject)
    case .exclude: configuration.exclude = patterns(node, of: subject)
    case .types: readTypes(node, of: subject)
    case .names: readNames(node, of: subject)
    case .nullability: readNullability(node, of: subject)
    case .annotations: readAnnotations(node, of: subject)
    case .templates: configuration.templates = reader.text(node, of: subject)
    case .silence: readSilence(node, of: subject)
    case .strict: configuration.isStrict = reader.bool(node, of: subject) ?? false
    }
  }

  private mutating func readMetadata(_ node: YAMLNode, of subject: String) {
    guard let text = reader.text(node, of: subject) else { return }
    configuration.usesPackagedMetadata = text == "packaged"
    if !configuration.usesPackagedMetadata { configuration.metadata = text }
  }

  private mutating func readModule(_ node: YAMLNode, of subject: String) {
    guard let name = identifier(node, of: subject) else { return }
    if let problem = ReservedNames.moduleProblem(name) {
      reader.report(
        rule: "module-name", "A module cannot be called '\(name)': it \(problem).", at: node.location,
        advice: "Choose another name.")
    } else {
      configuration.module = name
    }
  }

  private mutating func readOutput(_ node: YAMLNode, of subject: String) {
    guard let text = reader.text(node, of: subject) else { return }
    configuration.generatesOnBuild = text == "build"
    if !configuration.generatesOnBuild { configuration.output = text }
  }

  /// `packaged` can be the only value, or an element of the list.
  private mutating func readAnnotations(_ node: YAMLNode, of subject: String) {
    let listed: [YAMLNode] = if case .list(let nodes) = node.content { nodes } else { [node] }
    var isMisspelt = false
    for node in listed {
      // Files have a folder or an extension.
      guard let text = node.text, text != "packaged", !text.contains(where: { "./".contains($0) }),
        let question = Suggestion.question(for: text, in: ["packaged"])
      else { continue }
      isMisspelt = true
      reader.report(
        rule: "unknown-value", "Unknown value '\(text.clipped)' of \(subject).", at: node.location,
        advice: "\(question) For a file of that name write './\(text.clipped)'.")
    }
    if isMisspelt { return }
    let files = node.text == "packaged" ? ["packaged"] : reader.texts(node, of: subject) ?? []
    configuration.usesPackagedAnnotations = files.contains("packaged")
    configuration.annotations = files.filter { $0 != "packaged" }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ subject: String
  ) -> Choice? where Choice.RawValue == String {
    reader.choice(node, of: subject)
  }

  private mutating func patterns(_ node: YAMLNode, of subject: String) -> [MetadataPattern] {
    (reader.list(node, of: subject) ?? []).compactMap { node in
      guard let text = reader.text(node, of: "a pattern in \(subject)") else { return nil }
      if let pattern = MetadataPattern(text, location: node.location) { return pattern }
      reader.report(
        rule: "pattern", "'\(text.clipped)' in \(subject) is not a pattern.", at: node.location,
        advice: "Write crm, sync/*, crm:Accounts or crm:Account.FreeTextField*.")
      return nil
    }
  }

  private mutating func readTypes(_ node: YAMLNode, of subject: String) {
    let mappable = Configuration.typeChoices.keys.sorted()
    for entry in reader.entries(node, of: subject, allowed: mappable) {
      let subject = "'\(entry.key)' in \(subject)"
      guard let choices = Configuration.typeChoices[entry.key], let type = reader.text(entry.value, of: subject) else {
        continue
      }
      guard choices.contains(type) else {
        reader.reportValue(type, of: subject, among: choices, at: entry.value.location)
        continue
      }
      configuration.types[entry.key] = type
      configuration.locations["types/\(entry.key)"] = entry.keyLocation
    }
  }

  private mutating func readNames(_ node: YAMLNode, of subject: String) {
    for entry in reader.entries(node, of: subject) {
      guard Self.isPath(entry.key) else {
        reader.report(
          rule: "path", "'\(entry.key.clipped)' in \(subject) is not a path.", at: entry.keyLocation,
          advice: "Write crm, crm:Account, crm:Accounts or crm:Account.GLAccount.")
        continue
      }
      guard let name = name(entry.value, of: "'\(entry.key.clipped)' in \(subject)") else { continue }
      configuration.names[entry.key] = name
      configuration.locations["names/\(entry.key)"] = entry.keyLocation
    }
  }

  /// Whether a path has a service, and a name if it has a colon. Names of the metadata can have dots, blanks and stars
  /// anywhere.
  private static func isPath(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty }
  }

  private mutating func readNullability(_ node: YAMLNode, of subject: String) {
    for entry in reader.entries(node, of: subject, allowed: ["relax", "honour"]) where !entry.value.isNull {
      let patterns = patterns(entry.value, of: "'\(entry.key)' of \(subject)")
      if entry.key == "relax" {
        configuration.nullability.relax = patterns
      } else {
        configuration.nullability.honour = patterns
      }
    }
  }

  private mutating func readSilence(_ node: YAMLNode, of subject: String) {
    for rule in reader.texts(node, of: subject) ?? [] {
      if RuleCatalogue.ids.contains(rule) {
        configuration.silence.insert(rule)
      } else {
        let question = Suggestion.question(for: rule, in: RuleCatalogue.ids).map { "\($0) " } ?? ""
        reader.report(
          rule: "rule-id", "'\(rule.clipped)' in \(subject) is not the id of a rule.", at: node.location,
          advice: "\(question)Diagnostics end in their rule's id, such as [stale-annotation].")
      }
    }
  }

  /// A Swift name as advice may show it: any identifier, such as `_product`.
  private mutating func name(_ node: YAMLNode, of subject: String) -> String? {
    swiftName(node, of: subject, where: SwiftLanguage.isIdentifier, hint: "do not begin with a digit")
  }

  /// A name that is valid in Swift source; nothing else from a configuration may get into code.
  private mutating func identifier(_ node: YAMLNode, of subject: String) -> String? {
    swiftName(node, of: subject, where: PlainIdentifier.isValid, hint: "begin with a letter")
  }

  private mutating func swiftName(
    _ node: YAMLNode, of subject: String, where isValid: (String) -> Bool, hint: String
  ) -> String? {
    guard let text = reader.text(node, of: subject) else { return nil }
    if isValid(text) { return text }
    reader.report(
      rule: "identifier", "The value '\(text.clipped)' of \(subject) is not a Swift name.", at: node.location,
      advice: "Use letters, digits and _, and \(hint).")
    return nil
  }
}
