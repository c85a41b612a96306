package import Diagnostics
package import EntityDataModel

/// Every type of every document under its identity: service path, namespace and name.
///
/// A reference is resolved in its own document, then in the others, where exactly one has the type.
package struct TypeIndex: Sendable {
  /// A type's place in `entries`.
  package typealias ID = Int

  package struct Entry: Sendable {
    package var document: Int
    package var name: QualifiedName
    package var definition: Definition
  }

  package enum Definition: Sendable {
    case entity(EntityType)
    case complex(ComplexType)
    case enumeration(EnumType)
    case definition(TypeDefinition)
  }

  /// The resolved form of a type reference.
  package enum Resolved: Sendable, Equatable {
    case primitive(PrimitiveKind)
    case stream
    case enumeration(ID)
    case complex(ID)
    case entity(ID)
    case unknown
  }

  package let documents: [MetadataDocument]
  package private(set) var entries: [Entry] = []
  private var local: [[QualifiedName: ID]] = []
  /// The base type of each type, without circles.
  private var bases: [ID?] = []
  private var everywhere: [QualifiedName: [ID]] = [:]
  /// Names that types of several namespaces of one document have.
  private(set) var sharedNames: Set<SharedName> = []

  /// The names of sets and functions, by document, and those of functions that take parameters.
  private var callables: [(names: Set<String>, withParameters: Set<String>)] = []

  struct SharedName: Hashable {
    var document: Int
    var name: String
  }

  /// The documents in the order of their service paths. Of two types with one identity the first stays; the reader of
  /// the document has reported the other.
  package init(_ documents: [MetadataDocument]) {
    self.documents = documents
    for (index, document) in documents.enumerated() {
      var names: [QualifiedName: ID] = [:]
      for schema in document.schemas { add(schema, document: index, to: &names) }
      local.append(names)
      addCallables(of: document)
      if document.schemas.count > 1 { noteSharedNames(of: index, Set(names.values)) }
    }
    bases = entries.indices.map { id in baseType(of: id).flatMap { find($0, from: entries[id].document) } }
    cutCircles()
  }

  /// Documents can close a circle together, which the reader of one cannot see.
  private mutating func cutCircles() {
    /// The walk each type was first met in, counted from 1.
    var walks = Array(repeating: 0, count: entries.count)
    for start in entries.indices {
      var current = start
      while walks[current] == 0 {
        walks[current] = start + 1
        guard let base = bases[current] else { break }
        if walks[base] == start + 1 { bases[current] = nil }
        current = base
      }
    }
  }

  private mutating func addCallables(of document: MetadataDocument) {
    var found: (names: Set<String>, withParameters: Set<String>) = ([], [])
    for (container, prefix) in SetIndex.containers(of: document) {
      for set in container.entitySets { found.names.insert(prefix + set.name) }
      for function in container.functionImports {
        found.names.insert(prefix + function.name)
        if !function.parameters.isEmpty { found.withParameters.insert(prefix + function.name) }
      }
    }
    callables.append(found)
  }

  /// Whether a set or function of its document has the name of a type, and whether one with parameters has.
  func callables(besides id: ID) -> (isNamed: Bool, hasParameters: Bool) {
    let (found, name) = (callables[entries[id].document], entries[id].name.name)
    return (found.names.contains(name), found.withParameters.contains(name))
  }

  private mutating func noteSharedNames(of document: Int, _ ids: Set<ID>) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(entries[id].name.name).inserted {
      sharedNames.insert(SharedName(document: document, name: entries[id].name.name))
    }
  }

  private mutating func add(_ schema: Schema, document: Int, to names: inout [QualifiedName: ID]) {
    var definitions: [(String, Definition)] = schema.entityTypes.map { ($0.name, .entity($0)) }
    definitions += schema.complexTypes.map { ($0.name, .complex($0)) }
    definitions += schema.enumTypes.map { ($0.name, .enumeration($0)) }
    definitions += schema.typeDefinitions.map { ($0.name, .definition($0)) }
    for (name, definition) in definitions {
      let qualified = QualifiedName(namespace: schema.namespace, name: name)
      if names[qualified] != nil { continue }
      let id = entries.count
      entries.append(Entry(document: document, name: qualified, definition: definition))
      names[qualified] = id
      everywhere[qualified, default: []].append(id)
      if let alias = schema.alias, alias != schema.namespace {
        names[QualifiedName(namespace: alias, name: name)] = id
      }
    }
  }

  package func service(of id: ID) -> String { documents[entries[id].document].servicePath }

  package func origin(of id: ID) -> WireOrigin {
    let name = entries[id].name
    return WireOrigin(
      service: service(of: id), name: name.name, namespace: name.namespace, location: location(of: id),
      description: documentation(of: id))
  }

  /// The file a generated header names: below `services/`. On one line, whatever the path, because it is in a comment.
  package static func source(_ document: MetadataDocument) -> String {
    DocumentationText.prose("services/\(document.servicePath).xml")
  }

  package func find(_ name: QualifiedName, from document: Int) -> ID? {
    if let id = local[document][name] { return id }
    guard let ids = everywhere[name], ids.count == 1 else { return nil }
    return ids[0]
  }

  package func resolve(_ name: QualifiedName, from document: Int) -> Resolved {
    var name = name
    for _ in 0..<16 {
      if name.isPrimitive { return name.name == "Stream" ? .stream : .primitive(PrimitiveKind(edmType: name.name)) }
      guard let id = find(name, from: document) else { return .unknown }
      switch entries[id].definition {
      case .entity: return .entity(id)
      case .complex: return .complex(id)
      case .enumeration: return .enumeration(id)
      case .definition(let definition): name = definition.underlyingType
      }
    }
    return .unknown
  }

  /// The type and its base types, root first.
  package func chain(of id: ID) -> [ID] {
    var chain = [id]
    var current = id
    while let base = bases[current] {
      chain.append(base)
      current = base
    }
    return chain.reversed()
  }

  private func baseType(of id: ID) -> QualifiedName? {
    switch entries[id].definition {
    case .entity(let type): type.baseType
    case .complex(let type): type.baseType
    case .enumeration, .definition: nil
    }
  }

  package func properties(of id: ID) -> [Property] {
    switch entries[id].definition {
    case .entity(let type): type.properties
    case .complex(let type): type.properties
    case .enumeration, .definition: []
    }
  }

  package func navigationProperties(of id: ID) -> [NavigationProperty] {
    switch entries[id].definition {
    case .entity(let type): type.navigationProperties
    case .complex(let type): type.navigationProperties
    case .enumeration, .definition: []
    }
  }

  /// Names of the key properties, inherited ones included.
  package func key(of id: ID) -> [String] {
    chain(of: id).flatMap(declaredKey)
  }

  /// Names of the key properties that the type itself declares.
  func declaredKey(of id: ID) -> [String] {
    if case .entity(let type) = entries[id].definition { return type.key }
    return []
  }

  package func isEntity(_ id: ID) -> Bool {
    if case .entity = entries[id].definition { return true }
    return false
  }

  /// Whether the rows are media link entries, whose own content is a stream (`HasStream`).
  func isMedia(_ id: ID) -> Bool {
    chain(of: id).contains { if case .entity(let type) = entries[$0].definition { type.hasStream } else { false } }
  }

  /// Whether a property is part of the entity's concurrency token, itself or by a property of its complex type.
  func hasConcurrencyToken(_ property: Property?, _ type: Resolved) -> Bool {
    if property?.facets.isFixed == true { return true }
    guard case .complex(let first) = type else { return false }
    var seen: Set = [first]
    var open = [first]
    while let complex = open.popLast() {
      for link in chain(of: complex) {
        for property in properties(of: link) {
          if property.facets.isFixed { return true }
          if case .complex(let next) = resolve(property.type.name, from: entries[link].document),
            seen.insert(next).inserted
          {
            open.append(next)
          }
        }
      }
    }
    return false
  }

  package func isStructured(_ id: ID) -> Bool {
    switch entries[id].definition {
    case .entity, .complex: true
    case .enumeration, .definition: false
    }
  }

  package func location(of id: ID) -> SourceLocation {
    switch entries[id].definition {
    case .entity(let type): type.location
    case .complex(let type): type.location
    case .enumeration(let type): type.location
    case .definition(let type): type.location
    }
  }

  package func documentation(of id: ID) -> String? {
    switch entries[id].definition {
    case .entity(let type): type.documentation
    case .complex(let type): type.documentation
    case .enumeration(let type): type.documentation
    case .definition(let type): type.documentation
    }
  }
}

extension Facets {
  fileprivate var isFixed: Bool { concurrencyMode?.lowercased() == "fixed" }
}
