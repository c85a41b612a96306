import EntityDataModel

/// Descriptions that V4 keeps apart from what they describe, in `Annotations` elements with a target.
extension Draft {
  mutating func resolveDescriptions(_ scope: NameScope, _ findings: DiagnosticCollector) {
    guard !descriptions.isEmpty else { return }
    let containers = containerAddresses()
    for description in descriptions {
      let parts = description.target.split(separator: "/", maxSplits: 2).map(String.init)
      guard let owner = parts.first else { continue }
      // An operation's overloads are told apart in parentheses; the description goes to all of them.
      let name = scope.resolve(QualifiedName(owner.prefix { $0 != "(" }.description), in: "")
      let member = parts.count > 1 ? parts[1] : nil
      if parts.count <= 2, describe(name, member, description.text, scope, containers) { continue }
      guard !scope.isExternal(name) else { continue }
      findings.report(
        .note, .unknownAnnotationTarget, "Nothing is at the target '\(description.target)' of a description.",
        at: description.location, advice: "The description is left out.")
    }
  }

  private func containerAddresses() -> [QualifiedName: (schema: Int, index: Int)] {
    var addresses: [QualifiedName: (schema: Int, index: Int)] = [:]
    for (schema, value) in document.schemas.enumerated() {
      for (index, container) in value.containers.enumerated() {
        addresses[QualifiedName(namespace: value.namespace, name: container.name)] = (schema, index)
      }
    }
    return addresses
  }

  /// Puts the text where it belongs; false where there is no such place.
  private mutating func describe(
    _ name: QualifiedName, _ member: String?, _ text: String, _ scope: NameScope,
    _ containers: [QualifiedName: (schema: Int, index: Int)]
  ) -> Bool {
    if let type = scope.types[name] {
      switch type.kind {
      case .entity: return document.schemas[type.schema].entityTypes[type.index].describe(member, text)
      case .complex: return document.schemas[type.schema].complexTypes[type.index].describe(member, text)
      case .enumeration:
        guard member == nil else { return true }
        document.schemas[type.schema].enumTypes[type.index].documentation.add(text)
      case .definition: document.schemas[type.schema].typeDefinitions[type.index].documentation.add(text)
      }
      return true
    }
    if let overloads = scope.operations[name] {
      // A parameter has no description in the model.
      guard member == nil else { return true }
      for place in overloads { document.schemas[place.schema].operations[place.index].documentation.add(text) }
      return true
    }
    guard let place = containers[name] else { return false }
    guard let member else { return true }
    return document.schemas[place.schema].containers[place.index].describe(member, text)
  }
}

extension EntityType {
  fileprivate mutating func describe(_ member: String?, _ text: String) -> Bool {
    guard let member else {
      documentation.add(text)
      return true
    }
    return properties.describe(member, text) || navigationProperties.describe(member, text)
  }
}

extension ComplexType {
  fileprivate mutating func describe(_ member: String?, _ text: String) -> Bool {
    guard let member else {
      documentation.add(text)
      return true
    }
    return properties.describe(member, text) || navigationProperties.describe(member, text)
  }
}

extension EntityContainer {
  fileprivate mutating func describe(_ member: String, _ text: String) -> Bool {
    if let index = entitySets.firstIndex(where: { $0.name == member }) {
      entitySets[index].documentation.add(text)
    } else if let index = functionImports.firstIndex(where: { $0.name == member }) {
      functionImports[index].documentation.add(text)
    } else {
      return singletons.contains { $0.name == member }
    }
    return true
  }
}

extension [Property] {
  fileprivate mutating func describe(_ member: String, _ text: String) -> Bool {
    guard let index = firstIndex(where: { $0.name == member }) else { return false }
    self[index].documentation.add(text)
    return true
  }
}

extension [NavigationProperty] {
  fileprivate mutating func describe(_ member: String, _ text: String) -> Bool {
    guard let index = firstIndex(where: { $0.name == member }) else { return false }
    self[index].documentation.add(text)
    return true
  }
}

extension String? {
  /// Adds a paragraph.
  mutating func add(_ text: String) {
    self = map { "\($0)\n\n\(text)" } ?? text
  }
}
