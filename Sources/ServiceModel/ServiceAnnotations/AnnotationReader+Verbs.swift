import Diagnostics
import YAMLReading

/// The field `verbs` of sets.
extension AnnotationReader {
  private static let fields = [
    "arguments", "description", "failure", "from", "key", "post", "success", "values",
  ]

  mutating func readVerbs(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [String: VerbAnnotations]? {
    let entries = values.entries(node, of: subject())
    guard node.entries != nil else { return nil }
    var verbs: [String: VerbAnnotations] = [:]
    for entry in entries where !entry.value.isNull {
      guard PlainIdentifier.isValid(entry.key) else {
        values.report(
          rule: "identifier", "The verb '\(entry.key.clipped)' in \(subject()) is not a Swift name.",
          at: entry.keyLocation, advice: "Use letters, digits and _, and begin with a letter.")
        continue
      }
      verbs[entry.key] = readVerb(entry, of: "verb '\(entry.key)' in \(subject())")
    }
    return verbs
  }

  private mutating func readVerb(_ entry: YAMLEntry, of owner: String) -> VerbAnnotations? {
    var verb = VerbAnnotations(set: "", key: "", location: entry.keyLocation)
    for field in values.entries(entry.value, of: owner, allowed: Self.fields) where !field.value.isNull {
      let node = field.value
      var subject: String { "'\(field.key)' of \(owner)" }
      verb.fields[field.key] = node.location
      switch field.key {
      case "post":
        let path = readPath(
          node, of: subject, separator: ":", what: "a set",
          advice: "Write the set, or the service path and the set: financial:ProcessReturn.")
        if let path { (verb.service, verb.set) = path }
      case "key":
        let path = readPath(
          node, of: subject, separator: ".", what: "a property",
          advice: "Write the property, or a navigation and a property of its rows: PaymentIDs.ID.")
        if let path { (verb.collection, verb.key) = path }
      case "from": verb.from = values.text(node, of: subject)
      case "arguments": verb.arguments = readArguments(node, of: subject)
      case "values": verb.values = readDefaults(node, of: subject) ?? [:]
      case "failure": verb.failure = values.texts(node, of: subject) ?? []
      case "success": verb.success = values.text(node, of: subject)
      default: verb.description = values.text(node, of: subject)
      }
    }
    guard entry.value.entries != nil else { return nil }
    for field in ["post", "key"] where isComplete && verb.fields[field] == nil {
      values.report(
        rule: "missing-key", "\(owner.capitalizedFirst) has no '\(field)'.", at: entry.keyLocation,
        advice: "State the set to post to, and its property that takes the row's key.")
    }
    return verb.set.isEmpty || verb.key.isEmpty ? nil : verb
  }

  /// A name, alone or qualified by its owner: `AcceptQuotation`, `financial:ProcessReturn`, `PaymentIDs.ID`.
  private mutating func readPath(
    _ node: YAMLNode, of subject: @autoclosure () -> String, separator: Character, what: String, advice: String
  ) -> (owner: String?, name: String)? {
    guard let text = values.text(node, of: subject()) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    if parts.count <= 2, !parts.contains("") { return (parts.count == 2 ? parts[0] : nil, parts[parts.count - 1]) }
    values.report(
      rule: "path", "'\(text.clipped)' in \(subject()) is not \(what).", at: node.location, advice: advice)
    return nil
  }

  private mutating func readArguments(
    _ node: YAMLNode, of subject: @autoclosure () -> String
  ) -> [VerbAnnotations.Argument] {
    var arguments: [VerbAnnotations.Argument] = []
    for entry in values.entries(node, of: subject()) where !entry.value.isNull {
      guard PlainIdentifier.isValid(entry.key) else {
        values.report(
          rule: "identifier", "The label '\(entry.key.clipped)' in \(subject()) is not a Swift name.",
          at: entry.keyLocation, advice: "Use letters, digits and _, and begin with a letter.")
        continue
      }
      guard let property = values.text(entry.value, of: "the property of '\(entry.key)' in \(subject())") else {
        continue
      }
      if arguments.contains(where: { $0.property == property }) {
        values.report(
          rule: "duplicate-value", "'\(property.clipped)' appears twice in \(subject()).", at: entry.value.location)
        continue
      }
      arguments.append(VerbAnnotations.Argument(label: entry.key, property: property))
    }
    return arguments
  }
}
