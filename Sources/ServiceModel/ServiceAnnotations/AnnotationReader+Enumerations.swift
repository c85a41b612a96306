import Diagnostics
import EntityDataModel
import YAMLReading

/// The section `enumerations`: code lists.
extension AnnotationReader {
  private static let fields = ["type", "open", "members", "appliesTo", "confidence"]
  private static let types = ["Edm.Byte", "Edm.SByte", "Edm.Int16", "Edm.Int32", "Edm.Int64", "Edm.String"]

  mutating func readEnumerations(_ node: YAMLNode) -> [Annotations.Enumeration] {
    var enumerations: [Annotations.Enumeration] = []
    for entry in values.entries(node, of: "'enumerations'") where !entry.value.isNull {
      guard PlainIdentifier.isValid(entry.key) else {
        values.report(
          rule: "identifier", "The name '\(entry.key.clipped)' of an enumeration is not a Swift name.",
          at: entry.keyLocation, advice: "Use letters, digits and _, and begin with a letter.")
        continue
      }
      if let enumeration = readEnumeration(entry) { enumerations.append(enumeration) }
    }
    return enumerations.sorted { $0.name < $1.name }
  }

  private mutating func readEnumeration(_ entry: YAMLEntry) -> Annotations.Enumeration? {
    var owner: String { "enumeration '\(entry.key)'" }
    var type: String?
    var isOpen = true
    var members: YAMLNode?
    var appliesTo: [Annotations.PropertyPath]?
    var confidence: Annotations.Enumeration.Confidence?
    for field in values.entries(entry.value, of: owner, allowed: Self.fields) where !field.value.isNull {
      var subject: String { "'\(field.key)' of \(owner)" }
      switch field.key {
      case "type": type = readType(field.value, of: subject)
      case "open": isOpen = values.bool(field.value, of: subject) ?? true
      case "members": members = field.value
      case "appliesTo": appliesTo = readPaths(field.value, of: subject)
      default: confidence = values.choice(field.value, of: subject)
      }
    }
    let written = Set(entry.value.entries?.map(\.key) ?? [])
    for field in ["type", "members", "appliesTo"] where isComplete && !written.contains(field) {
      values.report(rule: "missing-key", "\(owner.capitalizedFirst) has no '\(field)'.", at: entry.keyLocation)
    }
    // A file that overrides only members leaves the type to those before it; the merged result is checked there.
    let kind = type.map { QualifiedName($0) }
    let read = members.map { readMembers($0, type: kind, of: owner) } ?? []
    guard let kind, members != nil, let appliesTo else { return nil }
    return Annotations.Enumeration(
      name: entry.key, type: kind, isOpen: isOpen, members: read, appliesTo: appliesTo, confidence: confidence,
      location: entry.keyLocation)
  }

  private mutating func readType(_ node: YAMLNode, of subject: @autoclosure () -> String) -> String? {
    guard let text = values.text(node, of: subject()) else { return nil }
    if Self.types.contains(text) { return text }
    values.reportValue(text, of: subject(), among: Self.types, at: node.location)
    return nil
  }

  private mutating func readMembers(
    _ node: YAMLNode, type: QualifiedName?, of owner: @autoclosure () -> String
  ) -> [Annotations.Enumeration.Member] {
    var names: Set<String> = []
    var codes: Set<String> = []
    var members: [Annotations.Enumeration.Member] = []
    for node in values.list(node, of: "'members' of \(owner())") ?? [] {
      guard let member = readMember(node, type: type, of: owner()) else { continue }
      if !names.insert(member.name).inserted {
        values.report(
          rule: "duplicate-member", "Two members of \(owner()) are called '\(member.name.clipped)'.", at: node.location)
      } else if !codes.insert(member.value).inserted {
        values.report(
          rule: "duplicate-member", "Two members of \(owner()) have the value '\(member.value.clipped)'.",
          at: node.location)
      } else {
        members.append(member)
      }
    }
    return members
  }

  private mutating func readMember(
    _ node: YAMLNode, type: QualifiedName?, of owner: @autoclosure () -> String
  ) -> Annotations.Enumeration.Member? {
    var subject: String { "a member of \(owner())" }
    let fields = values.entries(node, of: subject, allowed: ["name", "value"])
    guard let nameNode = fields.first(where: { $0.key == "name" })?.value,
      let valueNode = fields.first(where: { $0.key == "value" })?.value
    else {
      if node.entries != nil {
        values.report(rule: "missing-key", "\(subject.capitalizedFirst) needs a name and a value.", at: node.location)
      }
      return nil
    }
    guard let name = values.text(nameNode, of: "the name of \(subject)") else { return nil }
    guard PlainIdentifier.isValid(name) else {
      values.report(
        rule: "identifier", "The name '\(name.clipped)' of \(subject) is not a Swift name.", at: nameNode.location,
        advice: "Use letters, digits and _, and begin with a letter.")
      return nil
    }
    var value: String { "the value of '\(name)' in \(owner())" }
    let isString = type.map { $0.name == "String" } ?? (valueNode.integer == nil)
    if isString {
      guard let text = values.text(valueNode, of: value) else { return nil }
      return .init(name: name, value: text, isString: true, location: node.location)
    }
    guard let number = values.integer(valueNode, of: value) else { return nil }
    guard let type, !Self.fits(number, in: type) else {
      return .init(name: name, value: String(number), isString: false, location: node.location)
    }
    values.report(
      rule: "value-range", "\(value.capitalizedFirst) is \(number), which is no \(type).", at: valueNode.location)
    return nil
  }

  private static func fits(_ number: Int, in type: QualifiedName) -> Bool {
    switch type.name {
    case "Byte": UInt8(exactly: number) != nil
    case "SByte": Int8(exactly: number) != nil
    case "Int16": Int16(exactly: number) != nil
    case "Int32": Int32(exactly: number) != nil
    default: true
    }
  }

  private mutating func readPaths(
    _ node: YAMLNode, of subject: @autoclosure () -> String
  ) -> [Annotations.PropertyPath]? {
    guard let nodes = values.list(node, of: subject()) else { return nil }
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard let text = values.text(node, of: "a target in \(subject())") else { return nil }
      guard let path = MetadataPattern(text), let type = path.name, let property = path.member else {
        values.report(
          rule: "path", "'\(text.clipped)' in \(subject()) is not a property.", at: node.location,
          advice: "Write the service path, the type and the property: crm:Account.Status.")
        return nil
      }
      guard seen.insert(text).inserted else {
        values.report(rule: "duplicate-value", "'\(text.clipped)' appears twice in \(subject()).", at: node.location)
        return nil
      }
      return .init(service: path.service, type: type, property: property, location: node.location)
    }
  }
}
