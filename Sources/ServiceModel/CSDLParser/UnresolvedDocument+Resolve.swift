import Diagnostics
import EntityDataModel

/// Resolves what the elements of a document say of each other, in one pass per kind of reference.
///
/// Every pass is linear in the document: what is looked up is looked up in a table.
extension UnresolvedDocument {
  mutating func resolve(reportingTo findings: DiagnosticCollector) {
    let scope = NameScope(self, reportingTo: findings)
    resolveTypes(scope, findings)
    resolveAssociations(scope, findings)
    resolveNavigations(scope, findings)
    noteUnusedAssociations(scope, findings)
    resolveBaseTypes(scope, findings)
    let inheritance = Inheritance(document, scope: scope).check(reportingTo: findings)
    for address in inheritance.circular { removeBaseType(of: address) }
    checkEnumMembers(findings)
    resolveOperations(scope, findings)
    resolveContainers(scope, keyless: inheritance.keyless, findings)
    resolveDescriptions(scope, findings)
  }

  /// The names of property types, where any of them is not already what it should be.
  private mutating func resolveTypes(_ scope: NameScope, _ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].enumTypes.indices {
        document.schemas[index].enumTypes[type].underlyingType = scope.resolve(
          document.schemas[index].enumTypes[type].underlyingType, in: namespace)
      }
      for type in document.schemas[index].typeDefinitions.indices {
        let definition = document.schemas[index].typeDefinitions[type]
        document.schemas[index].typeDefinitions[type].underlyingType = scope.resolved(
          definition.underlyingType, in: namespace, usedBy: "type definition '\(definition.name)'",
          at: definition.location, findings)
      }
    }
    // Mostly all names are plain, and the tens of thousands of properties need not be visited.
    if spelledTypes.allSatisfy(scope.isPlain) { return }
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].entityTypes.indices {
        let owner = document.schemas[index].entityTypes[type].name
        scope.resolve(&document.schemas[index].entityTypes[type].properties, of: owner, in: namespace, findings)
      }
      for type in document.schemas[index].complexTypes.indices {
        let owner = document.schemas[index].complexTypes[type].name
        scope.resolve(&document.schemas[index].complexTypes[type].properties, of: owner, in: namespace, findings)
      }
    }
  }

  private mutating func resolveAssociations(_ scope: NameScope, _ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for association in document.schemas[index].associations.indices {
        let name = document.schemas[index].associations[association].name
        let location = document.schemas[index].associations[association].location
        for end in document.schemas[index].associations[association].ends.indices {
          let type = document.schemas[index].associations[association].ends[end].type
          document.schemas[index].associations[association].ends[end].type = scope.resolved(
            type, in: namespace, usedBy: "association '\(name)'", at: location, findings)
        }
      }
    }
  }

  private mutating func resolveBaseTypes(_ scope: NameScope, _ findings: DiagnosticCollector) {
    func resolved(_ base: QualifiedName?, of name: String, in namespace: String, at location: SourceLocation)
      -> QualifiedName?
    {
      guard let base else { return nil }
      let full = scope.resolve(base, in: namespace)
      if scope.types[full] == nil, !full.isPrimitive {
        if scope.isExternal(full) {
          scope.noteExternal(full, at: location, findings)
        } else {
          findings.report(
            .error, .unknownBaseType, "Base type '\(full)' of type '\(name)' is not declared.", at: location,
            advice: scope.suggestion(for: full, findings) ?? "Declare it, or include the document that does.")
        }
      }
      return full
    }
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].entityTypes.indices {
        let (name, location) = (
          document.schemas[index].entityTypes[type].name, document.schemas[index].entityTypes[type].location
        )
        document.schemas[index].entityTypes[type].baseType = resolved(
          document.schemas[index].entityTypes[type].baseType, of: name, in: namespace, at: location)
      }
      for type in document.schemas[index].complexTypes.indices {
        let (name, location) = (
          document.schemas[index].complexTypes[type].name, document.schemas[index].complexTypes[type].location
        )
        document.schemas[index].complexTypes[type].baseType = resolved(
          document.schemas[index].complexTypes[type].baseType, of: name, in: namespace, at: location)
      }
    }
  }

  /// Whoever follows base types comes to an end, whatever the document says.
  private mutating func removeBaseType(of address: TypeAddress) {
    switch address.kind {
    case .entity: document.schemas[address.schema].entityTypes[address.index].baseType = nil
    case .complex: document.schemas[address.schema].complexTypes[address.index].baseType = nil
    }
  }

  private func checkEnumMembers(_ findings: DiagnosticCollector) {
    for type in document.schemas.lazy.flatMap(\.enumTypes) {
      var seen: Set<String> = []
      for member in type.members where !seen.insert(member.name).inserted {
        findings.report(
          .error, .duplicateMember, "Member '\(member.name)' of enum type '\(type.name)' is declared twice.",
          at: type.location, advice: "Rename or remove one.")
      }
    }
  }
}
