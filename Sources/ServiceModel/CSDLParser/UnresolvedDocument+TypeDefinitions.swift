import Diagnostics
import EntityDataModel

/// Type definitions, which can name one another.
extension UnresolvedDocument {
  /// Resolves underlying types. A definition that leads to no type is left out.
  mutating func resolveTypeDefinitions(_ scope: inout NameScope, _ findings: DiagnosticCollector) {
    var isDone: Set<NameScope.Declaration> = []
    for index in document.schemas.indices {
      for type in document.schemas[index].typeDefinitions.indices {
        var path: [NameScope.Declaration] = []
        var next: NameScope.Declaration? = NameScope.Declaration(kind: .definition, schema: index, index: type)
        while let current = next, current.kind == .definition, isDone.insert(current).inserted {
          path.append(current)
          next = scope.types[underlyingType(of: current, scope)]
        }
        if let start = next.flatMap({ path.firstIndex(of: $0) }) {
          leaveOutCircle(Array(path[start...]), &scope, findings)
          path.removeSubrange(start...)
        }
        // The last first: one that leads to a definition that is left out is left out as well.
        for definition in path.reversed() { resolve(definition, &scope, findings) }
      }
    }
  }

  private func underlyingType(of place: NameScope.Declaration, _ scope: NameScope) -> QualifiedName {
    let schema = document.schemas[place.schema]
    return scope.resolve(schema.typeDefinitions[place.index].underlyingType, in: schema.namespace)
  }

  private func name(of place: NameScope.Declaration) -> QualifiedName {
    let schema = document.schemas[place.schema]
    return QualifiedName(namespace: schema.namespace, name: schema.typeDefinitions[place.index].name)
  }

  private mutating func resolve(
    _ place: NameScope.Declaration, _ scope: inout NameScope, _ findings: DiagnosticCollector
  ) {
    // The second declaration of a name has been reported.
    if scope.secondTypes.contains(place) { return }
    let definition = document.schemas[place.schema].typeDefinitions[place.index]
    let underlying = scope.resolved(
      definition.underlyingType, in: document.schemas[place.schema].namespace,
      usedBy: "type definition '\(definition.name)'", at: definition.location, about: .type(definition.name), findings)
    if let underlying {
      document.schemas[place.schema].typeDefinitions[place.index].underlyingType = underlying
    } else {
      omitted.types.insert(place)
      scope.leaveOut(name(of: place))
    }
  }

  private mutating func leaveOutCircle(
    _ circle: [NameScope.Declaration], _ scope: inout NameScope, _ findings: DiagnosticCollector
  ) {
    let names = circle.map(name)
    let shown = names.prefix(8).map { "'\($0)'" } + (names.count > 8 ? ["…"] : []) + ["'\(names[0])'"]
    findings.report(
      .error, .cyclicInheritance,
      "Type definition '\(names[0])' is its own underlying type: \(shown.joined(separator: " is a ")).",
      at: document.schemas[circle[0].schema].typeDefinitions[circle[0].index].location, about: .type(names[0].name),
      advice: "Give one of them a primitive 'UnderlyingType', 'Edm.String' for example.")
    for (place, name) in zip(circle, names) {
      omitted.types.insert(place)
      scope.leaveOut(name)
    }
  }
}
