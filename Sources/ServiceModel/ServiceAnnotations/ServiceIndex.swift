package import EntityDataModel

/// A document's sets, types and functions by name, for checking the names in annotations and patterns.
package struct ServiceIndex {
  package struct Structured {
    /// Properties, those of base types included.
    var properties: [String: TypeReference] = [:]
    var navigations: Set<String> = []
    /// The unqualified names of the navigations' types.
    var targets: [String: String] = [:]
    var keys: Set<String> = []
    /// The service path of the document.
    var service = ""
    /// The unqualified names of the type and its base types.
    var lineage: [String] = []

    package var names: [String] { properties.keys.sorted() + navigations.sorted() }
  }

  /// The entity type of each set, by the set's name.
  package private(set) var sets: [String: Structured] = [:]
  /// The unqualified name of each set's type.
  private(set) var typeNames: [String: String] = [:]
  /// By unqualified name; types of several namespaces that share a name are one here, with the members of all.
  package private(set) var types: [String: Structured] = [:]
  /// Parameters by function name.
  package private(set) var functions: [String: Set<String>] = [:]
  /// The unqualified names of the types that functions return.
  private(set) var resultTypes: [String: String] = [:]
  package private(set) var enumerations: [String: Set<String>] = [:]

  /// Everything a pattern's or path's middle part can name.
  package var names: [String] {
    Array(Set(sets.keys).union(types.keys).union(functions.keys).union(enumerations.keys))
  }

  /// The names of the sets of a type.
  package func sets(of type: String) -> [String] { typeNames.filter { $0.value == type }.map(\.key) }

  package init(_ document: MetadataDocument) {
    let entityTypes = Self.byName(
      in: document.servicePath,
      document.schemas.map { schema in
        (schema, schema.entityTypes.map { ($0.name, $0.baseType, $0.properties, $0.navigationProperties, $0.key) })
      })
    let complexTypes = Self.byName(
      in: document.servicePath,
      document.schemas.map { schema in
        (schema, schema.complexTypes.map { ($0.name, $0.baseType, $0.properties, $0.navigationProperties, []) })
      })
    for (name, type) in Array(entityTypes) + Array(complexTypes) {
      types[name.name, default: Structured()].add(type)
    }
    for schema in document.schemas {
      for container in schema.containers {
        let declared =
          container.entitySets.map { ($0.name, $0.entityType) } + container.singletons.map { ($0.name, $0.type) }
        for (name, type) in declared {
          sets[name] = entityTypes[type] ?? Structured()
          typeNames[name] = type.name
        }
        for function in container.functionImports {
          functions[function.name, default: []].formUnion(function.parameters.map(\.name))
          resultTypes[function.name] = function.returnType?.name.name
        }
      }
      for enumeration in schema.enumTypes { enumerations[enumeration.name] = Set(enumeration.members.map(\.name)) }
    }
  }

  private typealias Declaration = (
    name: String, base: QualifiedName?, properties: [Property], navigations: [NavigationProperty], key: [String]
  )

  private static func byName(
    in service: String, _ schemas: [(Schema, [Declaration])]
  ) -> [QualifiedName: Structured] {
    var declarations: [QualifiedName: Declaration] = [:]
    var aliases: [String: String] = [:]
    for (schema, types) in schemas {
      if let alias = schema.alias { aliases[alias] = schema.namespace }
      for type in types { declarations[QualifiedName(namespace: schema.namespace, name: type.name)] = type }
    }
    func resolve(_ name: QualifiedName) -> QualifiedName {
      QualifiedName(namespace: aliases[name.namespace] ?? name.namespace, name: name.name)
    }
    return declarations.mapValues { declaration in
      var result = Structured()
      result.service = service
      var seen: Set<QualifiedName> = []
      var next: Declaration? = declaration
      while let current = next {
        result.lineage.append(current.name)
        result.properties.reserveCapacity(result.properties.count + current.properties.count)
        for property in current.properties { result.properties[property.name] = property.type }
        for navigation in current.navigations {
          result.navigations.insert(navigation.name)
          result.targets[navigation.name] = navigation.target.name
        }
        result.keys.formUnion(current.key)
        // A cycle has been reported by the reader of the document.
        next = current.base.map(resolve).flatMap { seen.insert($0).inserted ? declarations[$0] : nil }
      }
      return result
    }
  }
}

extension ServiceIndex.Structured {
  fileprivate mutating func add(_ other: Self) {
    if properties.isEmpty, navigations.isEmpty { return self = other }
    properties.merge(other.properties) { first, _ in first }
    navigations.formUnion(other.navigations)
    targets.merge(other.targets) { first, _ in first }
    keys.formUnion(other.keys)
    lineage += other.lineage
  }
}
