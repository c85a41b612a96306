package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations

/// The members of one type that are generated, base types flattened, before anything has a Swift name.
package struct TypeOutline: Sendable {
  package struct Member: Sendable {
    package var property: Property?
    package var navigation: NavigationProperty?
    package var resolved: TypeIndex.Resolved
    /// The type that declares it: the type itself, or a base type.
    package var owner: TypeIndex.ID
    package var isKey: Bool
    package var list: EnumerationPlanner.ListID?

    package var wireName: String { property?.name ?? navigation?.name ?? "" }
    package var location: SourceLocation? { property?.location ?? navigation?.location }
    package var documentation: String? { property?.documentation ?? navigation?.documentation }
  }

  package var id: TypeIndex.ID
  package var isStub: Bool
  /// Properties before navigation properties, each root first and in document order.
  package var members: [Member]
  package var setNames: [String]
}

/// Makes outlines: decides which members a type has.
package struct TypeOutliner: Sendable {
  package let index: TypeIndex
  package let sets: SetIndex
  package let configuration: Configuration
  package let lists: [String: [String: [String: EnumerationPlanner.ListID]]]
  let listTypes: [QualifiedName]

  package init(
    index: TypeIndex, sets: SetIndex, configuration: Configuration, annotations: Annotations
  ) {
    self.index = index
    self.sets = sets
    self.configuration = configuration
    lists = EnumerationPlanner(annotations).lists()
    listTypes = annotations.enumerations.map(\.type)
  }

  package func outline(_ id: TypeIndex.ID, isStub: Bool, diagnostics: inout [Diagnostic]) -> TypeOutline {
    let setNames = sets.sets(of: id).map(\.set.name)
    let key = Set(index.key(of: id))
    let chain = index.chain(of: id)
    let service = index.service(of: id)
    let name = index.entries[id].name.name
    let selectsAll = configuration.selectsAll
    var seen: Set<String> = []
    var members: [TypeOutline.Member] = []
    func isSelected(_ property: String, isKey: Bool) -> Bool {
      if isStub { return isKey }
      return selectsAll
        || configuration.selects(service: service, type: name, sets: setNames, property: property, isKey: isKey)
    }
    for owner in chain {
      let lists = [lists[service]?[name], lists[index.service(of: owner)]?[index.entries[owner].name.name]]
      for property in index.properties(of: owner) {
        let isKey = key.contains(property.name)
        guard isSelected(property.name, isKey: isKey), seen.insert(property.name).inserted else { continue }
        let resolved = index.resolve(property.type.name, from: index.entries[owner].document)
        switch resolved {
        case .stream:
          diagnostics.append(.streamProperty(property, of: name))
          continue
        case .unknown, .entity:
          let isEntity = if case .entity = resolved { true } else { false }
          diagnostics.append(.unusableType(of: property, in: name, of: service, isEntity: isEntity))
          continue
        case .primitive, .enumeration, .complex: break
        }
        let list = isKey ? nil : lists.lazy.compactMap { $0?[property.name] }.first
        members.append(
          TypeOutline.Member(
            property: property, navigation: nil, resolved: resolved, owner: owner, isKey: isKey,
            list: list.flatMap { listTypes[$0] == property.type.name && !property.type.isCollection ? $0 : nil }))
      }
    }
    for owner in chain {
      for navigation in index.navigationProperties(of: owner) {
        guard isSelected(navigation.name, isKey: false), seen.insert(navigation.name).inserted else { continue }
        let resolved = index.resolve(navigation.target, from: index.entries[owner].document)
        guard case .entity = resolved else {
          diagnostics.append(
            navigation.target.isPrimitive
              ? .untypedTarget(of: navigation, in: name) : .unknownTarget(of: navigation, in: name, of: service))
          continue
        }
        members.append(
          TypeOutline.Member(
            property: nil, navigation: navigation, resolved: resolved, owner: owner, isKey: false, list: nil))
      }
    }
    return TypeOutline(id: id, isStub: isStub, members: members, setNames: setNames)
  }
}

extension Diagnostic {
  fileprivate static func streamProperty(_ property: Property, of type: String) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "The stream \(quoted(property.name)) of \(quoted(type)) is left out: its bytes have their own address.",
      at: property.location)
  }

  fileprivate static func unusableType(
    of property: Property, in type: String, of service: String, isEntity: Bool
  ) -> Diagnostic {
    let problem =
      isEntity
      ? "is an entity type, and values cannot be entities" : "is not in this document, and not in exactly one other"
    return omission(
      .property(property.name, of: type), of: service, rule: "unknown-type",
      "The type \(quoted(property.type.description)) of property \(quoted(property.name)) \(problem).",
      at: property.location, advice: "The property is left out.")
  }

  fileprivate static func unknownTarget(
    of navigation: NavigationProperty, in type: String, of service: String
  ) -> Diagnostic {
    omission(
      .property(navigation.name, of: type), of: service, rule: "unknown-type",
      "The target \(quoted(navigation.target.description)) of navigation property \(quoted(navigation.name)) is not "
        + "an entity type of this document, and not of exactly one other.",
      at: navigation.location, advice: "The navigation property is left out.")
  }

  /// V4 allows navigations that may lead to an entity of any type.
  fileprivate static func untypedTarget(of navigation: NavigationProperty, in type: String) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "The navigation property \(quoted(navigation.name)) of \(quoted(type)) is left out: it leads to entities of any "
        + "type.",
      at: navigation.location)
  }
}
