import Diagnostics
import EntityDataModel

/// The declarations of a document that have a qualified name, and the aliases that names may be written with.
struct NameScope {
  /// The type that a name refers to.
  enum Kind { case entity, complex, enumeration, definition }

  struct Declaration: Hashable {
    var kind: Kind
    var schema: Int
    var index: Int
  }

  private(set) var types: [QualifiedName: Declaration] = [:]
  /// Names that are declared and left out: types that are not valid, and associations between such types.
  private(set) var leftOut: Set<QualifiedName> = []
  /// Declarations of a name that another declaration has, which nothing refers to.
  private(set) var secondTypes: Set<Declaration> = []
  private(set) var secondAssociations: [Int: Set<Int>] = [:]
  private(set) var associations: [QualifiedName: (schema: Int, index: Int)] = [:]
  private(set) var operations: [QualifiedName: [(schema: Int, index: Int)]] = [:]
  /// The overloads of each operation that can be imported.
  private(set) var unboundOperations: [QualifiedName: [(schema: Int, index: Int)]] = [:]
  /// The declarations after the first of a name, until it is settled which one is taken.
  private(set) var repeated = Repeated()
  private var aliases: [String: String] = [:]
  private var namespaces: Set<String> = []
  private var referenced: Set<String> = []
  private let hasOpenReference: Bool

  init(_ unresolved: UnresolvedDocument, reportingTo findings: DiagnosticCollector) {
    hasOpenReference = unresolved.hasOpenReference
    let schemas = unresolved.document.schemas
    namespaces = Set(schemas.map(\.namespace))
    for schema in schemas {
      if let alias = schema.alias { addAlias(alias, for: schema.namespace, at: schema.location, findings) }
    }
    for reference in unresolved.references {
      if !namespaces.contains(reference.namespace) { referenced.insert(reference.namespace) }
      if let alias = reference.alias { addAlias(alias, for: reference.namespace, at: nil, findings) }
    }
    for (index, schema) in schemas.enumerated() { add(schema, at: index) }
    let settled = settleRepeated(in: schemas, reportingTo: findings)
    types.merge(settled.types) { $1 }
    associations.merge(settled.associations) { $1 }
    (secondTypes, secondAssociations) = (settled.secondTypes, settled.secondAssociations)
  }

  /// Removes a declaration that turned out not to be valid.
  mutating func leaveOut(_ name: QualifiedName) {
    types[name] = nil
    associations[name] = nil
    leftOut.insert(name)
  }

  private mutating func addAlias(
    _ alias: String, for namespace: String, at location: SourceLocation?, _ findings: DiagnosticCollector
  ) {
    // Several schemas may call themselves 'Self'. A namespace's own name wins over an alias.
    guard alias != namespace else { return }
    if namespaces.contains(alias) {
      findings.report(
        .warning, .duplicateAlias, "Alias '\(alias)' of '\(namespace)' is the namespace of another schema.",
        at: location ?? SourceLocation(file: findings.file),
        advice: "The namespace is meant by it; choose another alias.")
      return
    }
    if let other = aliases[alias], other != namespace {
      findings.report(
        .warning, .duplicateAlias, "Alias '\(alias)' stands for both '\(other)' and '\(namespace)'.",
        at: location ?? SourceLocation(file: findings.file),
        advice: "The first is taken; give one of them another alias.")
      return
    }
    aliases[alias] = namespace
  }

  private mutating func add(_ schema: Schema, at position: Int) {
    func name(_ name: String) -> QualifiedName { QualifiedName(namespace: schema.namespace, name: name) }
    func declare(_ kind: Kind, _ names: [String]) {
      for (index, text) in names.enumerated() {
        let declaration = Declaration(kind: kind, schema: position, index: index)
        if types[name(text)] == nil {
          types[name(text)] = declaration
        } else {
          repeated.types[name(text), default: []].append(declaration)
        }
      }
    }
    declare(.entity, schema.entityTypes.map(\.name))
    declare(.complex, schema.complexTypes.map(\.name))
    declare(.enumeration, schema.enumTypes.map(\.name))
    declare(.definition, schema.typeDefinitions.map(\.name))
    for (index, association) in schema.associations.enumerated() {
      let name = name(association.name)
      if associations[name] == nil {
        associations[name] = (position, index)
      } else {
        repeated.associations[name, default: []].append((position, index))
      }
    }
    for (index, operation) in schema.operations.enumerated() {
      let name = name(operation.name)
      operations[name, default: []].append((position, index))
      if !operation.isBound { unboundOperations[name, default: []].append((position, index)) }
    }
  }

  // MARK: - Resolving

  /// The name with its alias replaced by the namespace; a bare name belongs to Edm or to the schema around it.
  func resolve(_ name: QualifiedName, in namespace: String) -> QualifiedName {
    if name.namespace.isEmpty {
      let own = QualifiedName(namespace: namespace, name: name.name)
      if types[own] != nil || associations[own] != nil || operations[own] != nil { return own }
      return PrimitiveTypes.names.contains(name.name) ? QualifiedName(namespace: "Edm", name: name.name) : own
    }
    guard let full = aliases[name.namespace] else { return name }
    return QualifiedName(namespace: full, name: name.name)
  }

  /// Whether resolving leaves the name as it is in any schema, and it is the name of a type that a value can have.
  func isPlain(_ name: QualifiedName) -> Bool {
    if name.isPrimitive { return PrimitiveTypes.names.contains(name.name) }
    guard !name.namespace.isEmpty, aliases[name.namespace] == nil, let type = types[name] else { return false }
    return type.kind != .entity
  }

  /// Whether another document has the namespace, or may have it.
  func isExternal(_ name: QualifiedName) -> Bool {
    !name.isPrimitive
      && (referenced.contains(name.namespace) || hasOpenReference && !namespaces.contains(name.namespace))
  }

  /// The types that `name` may refer to by mistake: those with that name elsewhere, then those of its namespace.
  func suggestion(for name: QualifiedName, _ findings: DiagnosticCollector) -> String? {
    if name.isPrimitive {
      return findings.suggestion(for: "\(name)", among: PrimitiveTypes.names.lazy.map { "Edm.\($0)" })
    }
    return findings.suggestion(for: "\(name)", among: types.keys.lazy.map(\.description))
  }
}
