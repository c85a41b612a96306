import Diagnostics
import EntityDataModel

/// Entity containers, their sets and the connections between them.
extension DocumentReader {
  func openContainer() -> Scope? {
    var container = EntityContainer(name: "Container", location: location)
    if let name = text(.name, limit: Limits.name, "Name"), !name.isEmpty {
      container.name = name
    } else if !isReported {
      // No address of V1 to V3 has the name, and few of V4: its sets are worth more.
      findings.report(
        .warning, .missingAttribute, "Element 'EntityContainer' has no 'Name'.", at: location,
        advice: "Name it; it is read as '\(container.name)'.")
    }
    container.isDefault = flag(.isDefaultEntityContainer) ?? false
    container.extends = optionalText(.extends, as: .warning)
    self.container = container
    return .container
  }

  func openInContainer(_ element: ElementName) -> Scope? {
    switch element {
    case .entitySet:
      guard let name = name(of: element) else { return nil }
      // Opened before its type is read, so that a finding can name it.
      entitySet = EntitySet(name: name, entityType: Self.untyped.name, location: location)
      guard let type = qualifiedName(.entityType, of: element, called: "EntityType") else {
        entitySet = nil
        return nil
      }
      entitySet?.entityType = type
      return .entitySet
    case .singleton:
      guard let name = name(of: element), let type = qualifiedName(.type, of: element, called: "Type")
      else { return nil }
      singleton = Singleton(name: name, type: type, location: location)
      return .singleton
    case .associationSet:
      guard let name = name(of: element),
        let association = qualifiedName(.association, of: element, called: "Association")
      else { return nil }
      associationSet = AssociationSet(name: name, association: association, location: location)
      return .associationSet
    case .functionImport, .actionImport:
      return openImport(element)
    default:
      return nil
    }
  }

  func openInSet(_ element: ElementName, _ scope: Scope) -> Scope? {
    switch (element, scope) {
    case (.end, .associationSet):
      guard let set = required(.entitySet, of: element, called: "EntitySet") else { return nil }
      associationSet?.ends.append(AssociationSet.End(role: optionalText(.role, as: .warning), entitySet: set))
      return .leaf
    case (.navigationPropertyBinding, .entitySet), (.navigationPropertyBinding, .singleton):
      guard let path = required(.path, of: element, called: "Path"),
        let target = required(.target, of: element, called: "Target")
      else { return nil }
      let binding = NavigationBinding(path: path, target: target)
      if scope == .entitySet { entitySet?.bindings.append(binding) } else { singleton?.bindings.append(binding) }
      return .leaf
    default:
      return nil
    }
  }

  func closeContainer(_ scope: Scope) {
    switch scope {
    case .container:
      if let closed = container.take() { schema?.containers.append(closed) }
    case .entitySet:
      if let closed = entitySet.take() { container?.entitySets.append(closed) }
    case .singleton:
      if let closed = singleton.take() { container?.singletons.append(closed) }
    case .associationSet:
      if let closed = associationSet.take() { container?.associationSets.append(closed) }
    default: break
    }
  }
}
