import Diagnostics
import YAMLReading

/// The fields of sets and functions.
extension AnnotationReader {
  private static let setFields = [
    "filterable", "flags", "leftPadded", "methods", "origin", "pageSize", "permission", "readOnly", "required",
    "selectRequired", "webhookTopic",
  ]
  private static let functionFields = ["origin", "pageSize", "parametersUnknown", "permission", "webhookTopic"]

  mutating func readSet(_ entry: YAMLEntry, service: String) -> SetAnnotations {
    var set = SetAnnotations(location: entry.keyLocation)
    let owner = "set '\(service.clipped):\(entry.key.clipped)'"
    for field in values.entries(entry.value, of: owner, allowed: Self.setFields) where !field.value.isNull {
      let node = field.value
      let subject = "'\(field.key)' of \(owner)"
      switch field.key {
      case "filterable": set.filterable = located(values.texts(node, of: subject), node)
      case "flags": set.flags = located(values.texts(node, of: subject), node)
      case "leftPadded": set.leftPadded = located(readWidths(node, of: subject), node)
      case "methods": set.methods = located(readMethods(node, of: subject), node)
      case "origin": set.origin = located(values.choice(node, of: subject), node)
      case "pageSize": set.pageSize = located(readCount(node, of: subject), node)
      case "permission": set.permission = located(values.text(node, of: subject), node)
      case "readOnly": set.readOnly = located(values.texts(node, of: subject), node)
      case "required": set.required = located(values.texts(node, of: subject), node)
      case "selectRequired": set.selectRequired = located(values.bool(node, of: subject), node)
      default: set.webhookTopic = located(values.text(node, of: subject), node)
      }
    }
    return set
  }

  mutating func readFunction(_ entry: YAMLEntry, service: String) -> FunctionAnnotations {
    var function = FunctionAnnotations(location: entry.keyLocation)
    let owner = "function '\(service.clipped):\(entry.key.clipped)'"
    for field in values.entries(entry.value, of: owner, allowed: Self.functionFields) where !field.value.isNull {
      let node = field.value
      let subject = "'\(field.key)' of \(owner)"
      switch field.key {
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

  private mutating func readMethods(_ node: YAMLNode, of subject: String) -> Set<SetAnnotations.Method>? {
    guard let nodes = values.list(node, of: subject) else { return nil }
    var methods: Set<SetAnnotations.Method> = []
    for node in nodes {
      guard let method: SetAnnotations.Method = values.choice(node, of: subject) else { continue }
      if !methods.insert(method).inserted {
        values.report(
          rule: "duplicate-value", "'\(method.rawValue)' stands twice in \(subject).", at: node.location)
      }
    }
    return methods
  }

  private mutating func readCount(_ node: YAMLNode, of subject: String) -> Int? {
    guard let count = values.integer(node, of: subject) else { return nil }
    if count > 0 { return count }
    let message = "\(subject.capitalizedFirst) must be at least 1, not \(count)."
    values.report(rule: "not-positive", message, at: node.location)
    return nil
  }

  private mutating func readWidths(_ node: YAMLNode, of subject: String) -> [String: Int]? {
    guard node.entries != nil else {
      _ = values.entries(node, of: subject)
      return nil
    }
    var widths: [String: Int] = [:]
    for entry in values.entries(node, of: subject) where !entry.value.isNull {
      if let width = readCount(entry.value, of: "the width of '\(entry.key.clipped)' in \(subject)") {
        widths[entry.key] = width
      }
    }
    return widths
  }
}
