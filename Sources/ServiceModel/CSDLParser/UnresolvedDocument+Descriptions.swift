import Diagnostics
import EntityDataModel

/// Descriptions that V4 has in `Annotations` elements with a target.
extension UnresolvedDocument {
  mutating func resolveDescriptions(_ scope: NameScope, _ findings: DiagnosticCollector) {
    guard !descriptions.isEmpty else { return }
    let containers = containerAddresses()
    var members: [QualifiedName: [String: Int]] = [:]
    for description in descriptions {
      let parts = description.target.split(separator: "/", maxSplits: 2).map(String.init)
      guard let owner = parts.first else { continue }
      // An operation's overloads are told apart in parentheses; the description goes to all of them.
      let name = scope.resolve(QualifiedName(String(owner.prefix { $0 != "(" })), in: "")
      var index: Int?
      if parts.count == 2 {
        // Made once for each owner, so that many descriptions of one take no more time each.
        if members[name] == nil { members[name] = memberIndices(of: name, scope, containers) }
        index = members[name]?[parts[1]]
      }
      if parts.count == 1 || parts.count == 2 && index != nil,
        describe(name, index, description.text, scope, containers)
      {
        continue
      }
      guard !scope.isExternal(name) else { continue }
      findings.report(
        .note, .unknownAnnotationTarget,
        "Nothing in the model has the target '\(description.target)' of a description.",
        at: description.location, advice: "The description is left out.")
    }
  }

  private typealias Addresses = [QualifiedName: (schema: Int, index: Int)]

  private func containerAddresses() -> Addresses {
    var addresses: Addresses = [:]
    for (schema, value) in document.schemas.enumerated() {
      for (index, container) in value.containers.enumerated() {
        addresses[QualifiedName(namespace: value.namespace, name: container.name)] = (schema, index)
      }
    }
    return addresses
  }

  /// The described parts of a type or a container, by name; the first of equals.
  private func memberIndices(of name: QualifiedName, _ scope: NameScope, _ containers: Addresses) -> [String: Int] {
    var names: [String] = []
    if let type = scope.types[name] {
      let schema = document.schemas[type.schema]
      switch type.kind {
      case .entity:
        names = schema.entityTypes[type.index].properties.map(\.name)
        names += schema.entityTypes[type.index].navigationProperties.map(\.name)
      case .complex:
        names = schema.complexTypes[type.index].properties.map(\.name)
        names += schema.complexTypes[type.index].navigationProperties.map(\.name)
      case .enumeration: names = schema.enumTypes[type.index].members.map(\.name)
      case .definition: break
      }
    } else if let place = containers[name] {
      let container = document.schemas[place.schema].containers[place.index]
      names = container.entitySets.map(\.name)
      names += container.functionImports.map(\.name)
      names += container.singletons.map(\.name)
    }
    return Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// Adds the text to its target; false if there is none.
  private mutating func describe(
    _ name: QualifiedName, _ member: Int?, _ text: String, _ scope: NameScope, _ containers: Addresses
  ) -> Bool {
    if let type = scope.types[name] {
      switch type.kind {
      case .entity: document.schemas[type.schema].entityTypes[type.index].describe(member, text)
      case .complex: document.schemas[type.schema].complexTypes[type.index].describe(member, text)
      case .enumeration:
        // A member has no description in the model.
        if member == nil { document.schemas[type.schema].enumTypes[type.index].documentation.add(text) }
      case .definition: document.schemas[type.schema].typeDefinitions[type.index].documentation.add(text)
      }
      return true
    }
    if let overloads = scope.operations[name] {
      // No service has that many; a hostile one could make this quadratic.
      for place in overloads.prefix(64) {
        document.schemas[place.schema].operations[place.index].documentation.add(text)
      }
      return true
    }
    guard let place = containers[name] else { return false }
    if let member { document.schemas[place.schema].containers[place.index].describe(member, text) }
    return true
  }
}

extension EntityType {
  /// Adds a description. `index` is the member's position: a property's, or a navigation property's after all
  /// properties.
  fileprivate mutating func describe(_ index: Int?, _ text: String) {
    guard let index else { return documentation.add(text) }
    if index < properties.count {
      properties[index].documentation.add(text)
    } else {
      navigationProperties[index - properties.count].documentation.add(text)
    }
  }
}

extension ComplexType {
  fileprivate mutating func describe(_ index: Int?, _ text: String) {
    guard let index else { return documentation.add(text) }
    if index < properties.count {
      properties[index].documentation.add(text)
    } else {
      navigationProperties[index - properties.count].documentation.add(text)
    }
  }
}

extension EntityContainer {
  /// Adds a description. `index` counts the sets, then the functions, then the singletons, which have none in the
  /// model.
  fileprivate mutating func describe(_ index: Int, _ text: String) {
    if index < entitySets.count {
      entitySets[index].documentation.add(text)
    } else if index - entitySets.count < functionImports.count {
      functionImports[index - entitySets.count].documentation.add(text)
    }
  }
}

extension String? {
  /// Adds a paragraph, as long as the whole stays within the limit.
  mutating func add(_ text: String) {
    guard let present = self else { return self = text }
    let whole = "\(present)\(DescriptionText.separator)\(text)"
    if whole.utf8.count <= Limits.value { self = whole }
  }
}
