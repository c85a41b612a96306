import EntityDataModel

/// `Documentation` elements and annotations that are descriptions.
extension DocumentReader {
  func openDocumentation() -> Scope? {
    description.clear()
    return .documentation
  }

  /// Opens an annotation that describes the element around it; any other means nothing to the model.
  func openAnnotation() -> Scope? {
    guard scopes.last != .annotation, let term = text(.term), let kind = descriptionKind(of: term) else { return nil }
    description.clear()
    description.isLong = kind == .long
    // As long as a tag may be: a longer description is cut.
    if let text = text(.string, limit: Limits.token) {
      text.utf8.withContiguousStorageIfAvailable { description.append($0) }
    }
    return .annotation
  }

  private enum DescriptionKind { case summary, long }

  private func descriptionKind(of term: String) -> DescriptionKind? {
    let name = QualifiedName(term)
    guard name.name == "Description" || name.name == "LongDescription" else { return nil }
    let namespace = referencedNamespaces[name.namespace] ?? name.namespace
    guard namespace == "Org.OData.Core.V1" || namespace == "Core" || namespace == "Org.OData.Display.V1" else {
      return nil
    }
    return name.name == "Description" ? .summary : .long
  }

  func openText(_ element: ElementName, _ scope: Scope) -> Scope? {
    switch (element, scope) {
    case (.summary, .documentation):
      description.isLong = false
      return .text
    case (.longDescription, .documentation):
      description.isLong = true
      return .text
    case (.string, .annotation):
      return .text
    default:
      return nil
    }
  }

  func closeText(_ scope: Scope) {
    switch scope {
    case .annotations: description.target = nil
    case .documentation, .annotation:
      if let text = description.folded { describe(with: text) }
      description.clear()
    default: break
    }
  }

  /// Gives the text to the element that is open now.
  private func describe(with text: String) {
    switch scopes.last {
    case .annotations:
      guard let target = description.target, let place = description.place else { break }
      unresolved.descriptions.append(UnresolvedDocument.PendingDescription(target: target, text: text, location: place))
    case .entityType: entityType?.documentation.add(text)
    case .complexType: complexType?.documentation.add(text)
    case .property: property?.documentation.add(text)
    case .navigation: navigation?.documentation.add(text)
    case .enumType: enumType?.documentation.add(text)
    case .typeDefinition: typeDefinition?.documentation.add(text)
    case .entitySet: entitySet?.documentation.add(text)
    case .functionImport: functionImport?.documentation.add(text)
    case .operation: operation?.documentation.add(text)
    default: break
    }
  }
}
