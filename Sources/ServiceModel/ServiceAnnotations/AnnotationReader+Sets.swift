import Diagnostics
import YAMLReading

/// The fields of sets and functions.
extension AnnotationReader {
  private static let setFields = [
    "changes", "createOnly", "defaults", "deprecated", "deprecatedProperties", "filterable", "flags", "leftPadded",
    "methods", "nullable", "origin", "pageSize", "permission", "readOnly", "required", "selectRequired", "verbs",
    "webhookTopic",
  ]
  private static let functionFields = [
    "deprecated", "filterable", "origin", "pageSize", "parametersUnknown", "permission", "webhookTopic",
  ]

  mutating func readSet(_ entry: YAMLEntry, service: String) -> SetAnnotations {
    var set = SetAnnotations(location: entry.keyLocation)
    var owner: String { "set '\(service.clipped):\(entry.key.clipped)'" }
    for field in values.entries(entry.value, of: owner, allowed: Self.setFields) where !field.value.isNull {
      let node = field.value
      var subject: String { "'\(field.key)' of \(owner)" }
      switch field.key {
      case "changes": set.changes = located(readChanges(node, of: subject), node)
      case "createOnly": set.createOnly = located(readConfidences(node, of: subject), node)
      case "defaults": set.defaults = located(readDefaults(node, of: subject), node)
      case "deprecated": set.deprecated = located(values.text(node, of: subject), node)
      case "deprecatedProperties": set.deprecatedProperties = located(readTexts(node, of: subject), node)
      case "filterable": set.filterable = located(values.texts(node, of: subject), node)
      case "flags": set.flags = located(values.texts(node, of: subject), node)
      case "leftPadded": set.leftPadded = located(readWidths(node, of: subject), node)
      case "methods": set.methods = located(readMethods(node, of: subject), node)
      case "nullable": set.nullable = located(values.texts(node, of: subject), node)
      case "origin": set.origin = located(values.choice(node, of: subject), node)
      case "pageSize": set.pageSize = located(readCount(node, of: subject), node)
      case "permission": set.permission = located(values.text(node, of: subject), node)
      case "readOnly": set.readOnly = located(values.texts(node, of: subject), node)
      case "required": set.required = located(values.texts(node, of: subject), node)
      case "selectRequired": set.selectRequired = located(values.bool(node, of: subject), node)
      case "verbs": set.verbs = located(readVerbs(node, of: subject), node)
      default: set.webhookTopic = located(values.text(node, of: subject), node)
      }
    }
    return set
  }

  mutating func readFunction(_ entry: YAMLEntry, service: String) -> FunctionAnnotations {
    var function = FunctionAnnotations(location: entry.keyLocation)
    var owner: String { "function '\(service.clipped):\(entry.key.clipped)'" }
    for field in values.entries(entry.value, of: owner, allowed: Self.functionFields) where !field.value.isNull {
      let node = field.value
      var subject: String { "'\(field.key)' of \(owner)" }
      switch field.key {
      case "deprecated": function.deprecated = located(values.text(node, of: subject), node)
      case "filterable": function.filterable = located(values.texts(node, of: subject), node)
      case "origin": function.origin = located(values.choice(node, of: subject), node)
      case "pageSize": function.pageSize = located(readCount(node, of: subject), node)
      case "parametersUnknown": function.parametersUnknown = located(values.bool(node, of: subject), node)
      case "permission": function.permission = located(values.text(node, of: subject), node)
      default: function.webhookTopic = located(values.text(node, of: subject), node)
      }
    }
    return function
  }

  private func located<Value>(_ value: Value?, _ node: YAMLNode) -> Located<Value>? {
    value.map { Located($0, at: node.location) }
  }

  private mutating func readChanges(_ node: YAMLNode, of subject: @autoclosure () -> String) -> ChangeAnnotations? {
    var changes = ChangeAnnotations(row: "")
    for field in values.entries(node, of: subject(), allowed: ["deletedAs", "header", "lines", "row", "shows"])
    where !field.value.isNull {
      let owner = "'\(field.key)' in \(subject())"
      switch field.key {
      case "deletedAs": changes.deletedAs = readCount(field.value, of: owner)
      case "header": changes.header = values.text(field.value, of: owner)
      case "lines": changes.lines = values.text(field.value, of: owner)
      case "row": changes.row = values.text(field.value, of: owner) ?? ""
      default: changes.shows = values.text(field.value, of: owner)
      }
    }
    guard node.entries != nil else { return nil }
    if changes.row.isEmpty, isComplete {
      values.report(
        rule: "missing-key", "\(subject().capitalizedFirst) has no 'row'.", at: node.location,
        advice: "Name the property that says which row it is: ID.")
    }
    return changes.row.isEmpty ? nil : changes
  }

  private mutating func readMethods(_ node: YAMLNode, of subject: @autoclosure () -> String) -> Set<
    SetAnnotations.Method
  >? {
    guard let nodes = values.list(node, of: subject()) else { return nil }
    var methods: Set<SetAnnotations.Method> = []
    for node in nodes {
      guard let method: SetAnnotations.Method = values.choice(node, of: subject()) else { continue }
      if !methods.insert(method).inserted {
        values.report(
          rule: "duplicate-value", "'\(method.rawValue)' appears twice in \(subject()).", at: node.location)
      }
    }
    return methods
  }

  private mutating func readCount(_ node: YAMLNode, of subject: @autoclosure () -> String) -> Int? {
    guard let count = values.integer(node, of: subject()) else { return nil }
    if count > 0 { return count }
    let message = "\(subject().capitalizedFirst) must be at least 1, not \(count)."
    values.report(rule: "not-positive", message, at: node.location)
    return nil
  }

  private mutating func readWidths(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [String: Int]? {
    guard let entries = propertyEntries(node, of: subject()) else { return nil }
    var widths: [String: Int] = [:]
    for entry in entries {
      if let width = readCount(entry.value, of: "the width of '\(entry.key.clipped)' in \(subject())") {
        widths[entry.key] = width
      }
    }
    return widths
  }

  private mutating func readTexts(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [String: String]? {
    guard let entries = propertyEntries(node, of: subject()) else { return nil }
    var texts: [String: String] = [:]
    for entry in entries {
      if let text = values.text(entry.value, of: "the text for '\(entry.key.clipped)' in \(subject())") {
        texts[entry.key] = text
      }
    }
    return texts
  }

  private mutating func readConfidences(
    _ node: YAMLNode, of subject: @autoclosure () -> String
  ) -> [String: Annotations.Enumeration.Confidence]? {
    guard let entries = propertyEntries(node, of: subject()) else { return nil }
    var confidences: [String: Annotations.Enumeration.Confidence] = [:]
    for entry in entries {
      confidences[entry.key] = values.choice(entry.value, of: "'\(entry.key.clipped)' in \(subject())")
    }
    return confidences
  }

  mutating func readDefaults(
    _ node: YAMLNode, of subject: @autoclosure () -> String
  ) -> [String: CreateDefault]? {
    guard let entries = propertyEntries(node, of: subject()) else { return nil }
    var defaults: [String: CreateDefault] = [:]
    for entry in entries {
      if let number = entry.value.integer {
        defaults[entry.key] = .number(number)
      } else if let boolean = entry.value.bool {
        defaults[entry.key] = .boolean(boolean)
      } else if let text = values.text(entry.value, of: "the default of '\(entry.key.clipped)' in \(subject())") {
        defaults[entry.key] = .text(text)
      }
    }
    return defaults
  }

  /// The entries of a mapping from properties; nil, which is reported, if there is no mapping.
  private mutating func propertyEntries(_ node: YAMLNode, of subject: @autoclosure () -> String) -> [YAMLEntry]? {
    let entries = values.entries(node, of: subject())
    return node.entries == nil ? nil : entries.filter { !$0.value.isNull }
  }
}
