import Diagnostics
import EntityDataModel

/// Entity types, complex types and their members.
extension DocumentReader {
  func openEntityType() -> Scope? {
    guard let name = name(of: .entityType) else { return nil }
    var type = EntityType(name: name, location: location)
    // Open before its attributes are read, so that a finding can name it; properties are as well.
    entityType = type
    type.baseType = optionalName(.baseType)
    type.isAbstract = flag(.abstract) ?? false
    type.isOpen = flag(.openType) ?? false
    type.hasStream = flag(.hasStream) ?? false
    entityType = type
    isKeySpoiled = false
    return .entityType
  }

  func openComplexType() -> Scope? {
    guard let name = name(of: .complexType) else { return nil }
    var type = ComplexType(name: name, location: location)
    complexType = type
    type.baseType = optionalName(.baseType)
    type.isAbstract = flag(.abstract) ?? false
    type.isOpen = flag(.openType) ?? false
    complexType = type
    return .complexType
  }

  func openInType(_ element: ElementName, _ scope: Scope) -> Scope? {
    switch element {
    case .key where scope == .entityType:
      return openKey()
    case .propertyRef where scope == .key:
      guard let name = name(of: element) else { return nil }
      entityType?.key.append(name)
      return .leaf
    case .property where scope != .key:
      return openProperty()
    case .navigationProperty where scope != .key:
      return openNavigation(scope)
    default:
      return nil
    }
  }

  /// The first key is taken, unless a fault has cost it a part.
  private func openKey() -> Scope? {
    if isKeySpoiled {
      entityType?.key = []
      isKeySpoiled = false
    }
    if entityType?.key.isEmpty != false { return .key }
    isReported = true
    findings.report(
      .error, .duplicateKey, "Entity type '\(entityType?.name ?? "")' has a second key.", at: location,
      about: subject, advice: "Remove one; the first is taken.")
    return nil
  }

  private func openProperty() -> Scope? {
    guard let name = name(of: .property) else { return nil }
    var property = Property(name: name, type: Self.untyped, location: location)
    self.property = property
    declare(.type)
    property.type = declaredType ?? Self.untyped
    property.isNullable = flag(.nullable) ?? true
    property.facets = facets()
    self.property = property
    return .property
  }

  /// Takes the type from an attribute, and its collection kind from V3's other attribute; children may still declare
  /// it.
  func declare(_ attribute: AttributeName) {
    isInCollectionType = false
    isTypeInvalid = false
    declaredType = typeReference(attribute)
    if let kind = text(.collectionKind, limit: Limits.name), kind != "None" {
      isInCollectionType = true
      declaredType?.isCollection = true
    }
  }

  static var untyped: TypeReference { TypeReference(QualifiedName(namespace: "", name: "")) }

  /// `CollectionType`, `TypeRef` and `ReferenceType`, which V3 allows in place of a type attribute.
  func openTypeElement(_ element: ElementName) -> Scope? {
    switch element {
    case .collectionType:
      isInCollectionType = true
      declaredType = typeReference(.elementType)
      declaredType?.isCollection = true
      return .typeWrapper
    case .typeRef, .referenceType:
      declaredType = typeReference(.type)
      if isInCollectionType { declaredType?.isCollection = true }
      return .typeWrapper
    default:
      return nil
    }
  }

  /// The type of the open element, or nil, which has been reported.
  func takeDeclaredType(of element: ElementName, named name: String?, at location: SourceLocation) -> TypeReference? {
    defer { declaredType = nil }
    if declaredType == nil {
      if element == .parameter, let name {
        spoiledParameters.insert(name)
      } else if element != .property {
        isCallSpoiled = true
      }
      if isTypeInvalid { return nil }
      let what = name.map { "\(element.rawValue) \(Diagnostic.quoted($0))" } ?? "A \(element.rawValue)"
      let owner = entityType?.name ?? complexType?.name
      let subject =
        element == .property
        ? owner.flatMap { owner in name.map { memberSubject($0, of: owner) } } : self.subject
      findings.report(
        .error, .missingAttribute, "\(what) has no 'Type'.", at: location, about: subject, advice: "It is skipped.")
    }
    return declaredType
  }

  private func openNavigation(_ scope: Scope) -> Scope? {
    guard let name = name(of: .navigationProperty) else { return nil }
    navigation = NavigationProperty(
      name: name, target: Self.untyped.name, multiplicity: .zeroOrOne, location: location)
    let isAlongAssociation =
      attributes.length(of: .relationship) != nil || !isV4 && attributes.length(of: .type) == nil
    if isAlongAssociation {
      guard let relationship = qualifiedName(.relationship, of: .navigationProperty, called: "Relationship"),
        let toRole = required(.toRole, of: .navigationProperty, called: "ToRole")
      else {
        navigation = nil
        return nil
      }
      pendingNavigation = UnresolvedDocument.PendingNavigation(
        type: typeAddress(scope), index: navigationCount(scope), relationship: relationship,
        fromRole: optionalText(.fromRole), toRole: toRole)
    } else {
      guard let type = typeReference(.type) else {
        if attributes.length(of: .type) == nil { _ = required(.type, of: .navigationProperty, called: "Type") }
        isReported = true
        navigation = nil
        return nil
      }
      let isRequired = flag(.nullable) == false
      navigation?.target = type.name
      navigation?.multiplicity = type.isCollection ? .many : isRequired ? .one : .zeroOrOne
    }
    navigation?.containsTarget = flag(.containsTarget) ?? false
    return .navigation
  }

  /// The subject of a fault of a property: the type, if its key is lost with the property.
  func memberSubject(_ name: String, of owner: String) -> Omission.Subject {
    entityType?.key.contains(name) == true ? .type(owner) : .property(name, of: owner)
  }

  private func typeAddress(_ scope: Scope) -> UnresolvedDocument.TypeAddress {
    let schemaIndex = unresolved.document.schemas.count
    return scope == .entityType
      ? UnresolvedDocument.TypeAddress(kind: .entity, schema: schemaIndex, index: schema?.entityTypes.count ?? 0)
      : UnresolvedDocument.TypeAddress(kind: .complex, schema: schemaIndex, index: schema?.complexTypes.count ?? 0)
  }

  private func navigationCount(_ scope: Scope) -> Int {
    (scope == .entityType ? entityType?.navigationProperties.count : complexType?.navigationProperties.count) ?? 0
  }

  func closeType(_ scope: Scope) {
    switch scope {
    case .entityType:
      guard var type = entityType.take() else { break }
      if isKeySpoiled {
        type.key = []
        unresolved.omitted.keys.insert(typeAddress(scope))
      }
      schema?.entityTypes.append(type)
    case .complexType:
      if let type = complexType.take() { schema?.complexTypes.append(type) }
    case .enumType:
      if let type = enumType.take() { schema?.enumTypes.append(type) }
    case .property:
      guard var property = self.property.take() else { break }
      guard let type = takeDeclaredType(of: .property, named: property.name, at: property.location) else {
        if let owner = scopes.last { unresolved.omitted.unread[typeAddress(owner), default: []].insert(property.name) }
        break
      }
      property.type = type
      if scopes.last == .entityType {
        entityType?.properties.append(property)
      } else {
        complexType?.properties.append(property)
      }
    case .navigation:
      guard let navigation = self.navigation.take() else { break }
      if let pending = pendingNavigation.take() { unresolved.navigations.append(pending) }
      if scopes.last == .entityType {
        entityType?.navigationProperties.append(navigation)
      } else {
        complexType?.navigationProperties.append(navigation)
      }
    default: break
    }
  }
}
