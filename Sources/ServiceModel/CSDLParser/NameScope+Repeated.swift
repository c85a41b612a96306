import Diagnostics
import EntityDataModel

/// Names that are declared several times: real services publish a type twice, usually in the same words.
extension NameScope {
  struct Repeated {
    var types: [QualifiedName: [Declaration]] = [:]
    var associations: [QualifiedName: [(schema: Int, index: Int)]] = [:]
  }

  /// The declarations that are taken, and the others, which are left out.
  struct Settled {
    var types: [QualifiedName: Declaration] = [:]
    var associations: [QualifiedName: (schema: Int, index: Int)] = [:]
    var secondTypes: Set<Declaration> = []
    var secondAssociations: [Int: Set<Int>] = [:]
  }

  /// Takes the first declaration of each name that is repeated, unless it lacks its essential part, and another of its
  /// kind does not.
  func settleRepeated(in schemas: [Schema], reportingTo findings: DiagnosticCollector) -> Settled {
    var settled = Settled()
    for (name, others) in repeated.types.sorted(by: { $0.key.description < $1.key.description }) {
      guard let first = types[name] else { continue }
      let all = [first] + others
      let taken = all.first { $0.kind == first.kind && isSound($0, schemas) } ?? first
      settled.types[name] = taken
      for second in all where second != taken {
        settled.secondTypes.insert(second)
        let isHarmless = second.kind == taken.kind && Self.isSame(taken, second, schemas)
        findings.report(
          isHarmless ? .warning : .error, .duplicateType, "Type '\(name)' is declared twice.",
          at: Self.location(of: second, schemas), about: .type(name.name), advice: Self.advice(isFirst: taken == first))
      }
    }
    for (name, others) in repeated.associations.sorted(by: { $0.key.description < $1.key.description }) {
      guard let first = associations[name] else { continue }
      func declaration(_ place: (schema: Int, index: Int)) -> Association {
        schemas[place.schema].associations[place.index]
      }
      let all = [first] + others
      let taken = all.first { isSound(declaration($0), in: schemas[$0.schema].namespace) } ?? first
      settled.associations[name] = taken
      for second in all where second != taken {
        settled.secondAssociations[second.schema, default: []].insert(second.index)
        let isSame = declaration(taken).isSame(as: declaration(second))
        findings.report(
          isSame ? .warning : .error, .duplicateAssociation, "Association '\(name)' is declared twice.",
          at: declaration(second).location, advice: Self.advice(isFirst: taken == first))
      }
    }
    return settled
  }

  private static func advice(isFirst: Bool) -> String {
    "Rename or remove one; references mean \(isFirst ? "the first" : "the one without a fault")."
  }

  /// Whether rows of an entity type can be addressed, and whether the parts of a type are known.
  private func isSound(_ place: Declaration, _ schemas: [Schema]) -> Bool {
    let schema = schemas[place.schema]
    func isBase(_ name: QualifiedName?) -> Bool {
      guard let full = name.map({ resolve($0, in: schema.namespace) }) else { return true }
      return types[full].map { $0.kind == place.kind } ?? (full.isPrimitive || isExternal(full))
    }
    switch place.kind {
    case .entity:
      let type = schema.entityTypes[place.index]
      return isBase(type.baseType) && (!type.key.isEmpty || type.baseType != nil || type.isAbstract)
    case .complex:
      return isBase(schema.complexTypes[place.index].baseType)
    case .enumeration:
      return true
    case .definition:
      let definition = schema.typeDefinitions[place.index]
      let underlying = resolve(definition.underlyingType, in: schema.namespace)
      let own = QualifiedName(namespace: schema.namespace, name: definition.name)
      return underlying != own && (isDeclared(underlying) || isExternal(underlying))
    }
  }

  private func isSound(_ association: Association, in namespace: String) -> Bool {
    association.ends.count == 2
      && association.ends.allSatisfy { end in
        let type = resolve(end.type, in: namespace)
        return isDeclared(type) || isExternal(type)
      }
  }

  private static func isSame(_ one: Declaration, _ other: Declaration, _ schemas: [Schema]) -> Bool {
    let (left, right) = (schemas[one.schema], schemas[other.schema])
    switch one.kind {
    case .entity: return left.entityTypes[one.index].isSame(as: right.entityTypes[other.index])
    case .complex: return left.complexTypes[one.index].isSame(as: right.complexTypes[other.index])
    case .enumeration: return left.enumTypes[one.index].isSame(as: right.enumTypes[other.index])
    case .definition: return left.typeDefinitions[one.index].isSame(as: right.typeDefinitions[other.index])
    }
  }

  private static func location(of place: Declaration, _ schemas: [Schema]) -> SourceLocation {
    let schema = schemas[place.schema]
    return switch place.kind {
    case .entity: schema.entityTypes[place.index].location
    case .complex: schema.complexTypes[place.index].location
    case .enumeration: schema.enumTypes[place.index].location
    case .definition: schema.typeDefinitions[place.index].location
    }
  }

  /// The places of the second declarations.
  func secondLocations(in schemas: [Schema]) -> Set<SourceLocation> {
    var locations = Set(secondTypes.map { Self.location(of: $0, schemas) })
    for (schema, places) in secondAssociations {
      locations.formUnion(places.map { schemas[schema].associations[$0].location })
    }
    return locations
  }
}
