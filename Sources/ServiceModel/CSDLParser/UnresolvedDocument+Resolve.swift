import Diagnostics
import EntityDataModel

/// Resolves the references between the elements of a document, in one pass per kind of reference.
///
/// Every pass is linear in the document, with tables for all lookups. Declarations that break a rule are reported and
/// left out, so that the model refers only to declarations of this document, or to those of another one.
extension UnresolvedDocument {
  mutating func resolve(reportingTo findings: DiagnosticCollector) {
    var scope = NameScope(self, reportingTo: findings)
    omitted.types = scope.secondTypes
    omitted.associations = scope.secondAssociations
    resolveTypes(&scope, findings)
    resolveAssociations(&scope, findings)
    resolveNavigations(scope, findings)
    noteUnusedAssociations(scope, findings)
    resolveBaseTypes(scope, findings)
    let inheritance = Inheritance(document, omitted: omitted, scope: scope).check(reportingTo: findings)
    if inheritance.isTooLarge { return document.schemas = [] }
    for address in inheritance.cut { removeBaseType(of: address) }
    for address in inheritance.brokenKeys { document.schemas[address.schema].entityTypes[address.index].key = [] }
    omitted.properties.merge(inheritance.secondProperties) { $0.union($1) }
    omitted.navigations.merge(inheritance.secondNavigations) { $0.union($1) }
    checkEnumMembers(findings)
    resolveOperations(scope, findings)
    resolveContainers(scope, keyless: inheritance.keyless, findings)
    resolveDescriptions(scope, findings)
    removeFindings(in: scope.secondLocations(in: document.schemas), findings)
    tellLostKeys(inheritance.brokenKeys.union(omitted.keys), findings)
    removeOmitted()
  }

  /// Removes the findings about the contents of second declarations: nothing depends on them.
  private func removeFindings(in seconds: Set<SourceLocation>, _ findings: DiagnosticCollector) {
    if seconds.isEmpty { return }
    findings.remove { finding in
      guard finding.severity == .warning, let place = finding.location else { return false }
      if finding.rule == Rule.duplicateType.rawValue || finding.rule == Rule.duplicateAssociation.rawValue {
        return false
      }
      return declaration(around: place).map(seconds.contains) ?? false
    }
  }

  /// Says of the faults that cost types their keys what they cost.
  private func tellLostKeys(_ addresses: Set<TypeAddress>, _ findings: DiagnosticCollector) {
    if addresses.isEmpty { return }
    let types = addresses.map { document.schemas[$0.schema].entityTypes[$0.index] }
    let places = Dictionary(types.map { ($0.location, $0.name) }) { first, _ in first }
    findings.amend { finding in
      guard finding.rule != Rule.duplicateType.rawValue, case .type(let name)? = finding.omission?.subject,
        let place = finding.location.flatMap(declaration),
        places[place] == name
      else { return }
      finding.advice = [finding.advice, "Without its key, rows of '\(name)' are read in pages, and not found by key."]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  /// The beginning of the declaration in a schema that a place is in.
  private func declaration(around place: SourceLocation) -> SourceLocation? {
    var (start, end) = (0, declarationPlaces.count)
    while start < end {
      let middle = (start + end) / 2
      if declarationPlaces[middle] <= place { start = middle + 1 } else { end = middle }
    }
    return start == 0 ? nil : declarationPlaces[start - 1]
  }

  /// Resolves the names of property types, if any of them is not resolved already.
  private mutating func resolveTypes(_ scope: inout NameScope, _ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].enumTypes.indices {
        document.schemas[index].enumTypes[type].underlyingType = scope.resolve(
          document.schemas[index].enumTypes[type].underlyingType, in: namespace)
      }
    }
    resolveTypeDefinitions(&scope, findings)
    // Usually all names are plain, and the tens of thousands of properties need not be visited.
    if spelledTypes.allSatisfy(scope.isPlain) { return }
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].entityTypes.indices {
        let owner = document.schemas[index].entityTypes[type].name
        let key = document.schemas[index].entityTypes[type].key
        let broken = scope.resolve(
          &document.schemas[index].entityTypes[type].properties, of: owner, key: key, in: namespace, findings)
        if !broken.isEmpty { omitted.properties[TypeAddress(kind: .entity, schema: index, index: type)] = broken }
      }
      for type in document.schemas[index].complexTypes.indices {
        let owner = document.schemas[index].complexTypes[type].name
        let broken = scope.resolve(
          &document.schemas[index].complexTypes[type].properties, of: owner, key: [], in: namespace, findings)
        if !broken.isEmpty { omitted.properties[TypeAddress(kind: .complex, schema: index, index: type)] = broken }
      }
    }
  }

  /// Resolves associations. One with an unknown type is left out, and so are the navigation properties along it.
  private mutating func resolveAssociations(_ scope: inout NameScope, _ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for association in document.schemas[index].associations.indices {
        let name = document.schemas[index].associations[association].name
        let location = document.schemas[index].associations[association].location
        for end in document.schemas[index].associations[association].ends.indices {
          let type = document.schemas[index].associations[association].ends[end].type
          let resolved = scope.resolved(
            type, in: namespace, usedBy: "association '\(name)'", at: location, about: nil, as: .note, findings)
          if let resolved {
            document.schemas[index].associations[association].ends[end].type = resolved
          } else if omitted.associations[index, default: []].insert(association).inserted {
            scope.leaveOut(QualifiedName(namespace: namespace, name: name))
          }
        }
      }
    }
  }

  private mutating func resolveBaseTypes(_ scope: NameScope, _ findings: DiagnosticCollector) {
    func resolved(
      _ base: QualifiedName?, of name: String, _ kind: NameScope.Kind, in namespace: String,
      at location: SourceLocation
    ) -> QualifiedName? {
      guard let base else { return nil }
      let full = scope.resolve(base, in: namespace)
      if scope.types[full]?.kind == kind { return full }
      // V4's own types of a kind have nothing to inherit.
      if full.isPrimitive, full.name == (kind == .entity ? "EntityType" : "ComplexType") { return nil }
      if scope.types[full] == nil, scope.isExternal(full) {
        scope.noteExternal(full, at: location, findings)
        return full
      }
      let isDeclared = scope.isDeclared(full)
      let problem = isDeclared ? "is a type of another kind" : "is not declared"
      let advice =
        isDeclared
        ? "Use a type of the same kind."
        : scope.suggestion(for: full, findings) ?? "Declare it, or include the document that does."
      findings.report(
        .error, .unknownBaseType, "Base type '\(full)' of type '\(name)' \(problem).", at: location,
        about: .type(name),
        advice: "\(advice) The type lacks the members that it would inherit\(kind == .entity ? ", and its key" : "").")
      return nil
    }
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for type in document.schemas[index].entityTypes.indices {
        let (name, location) = (
          document.schemas[index].entityTypes[type].name, document.schemas[index].entityTypes[type].location
        )
        document.schemas[index].entityTypes[type].baseType = resolved(
          document.schemas[index].entityTypes[type].baseType, of: name, .entity, in: namespace, at: location)
      }
      for type in document.schemas[index].complexTypes.indices {
        let (name, location) = (
          document.schemas[index].complexTypes[type].name, document.schemas[index].complexTypes[type].location
        )
        document.schemas[index].complexTypes[type].baseType = resolved(
          document.schemas[index].complexTypes[type].baseType, of: name, .complex, in: namespace, at: location)
      }
    }
  }

  /// Removes a base type, so that following base types always comes to an end.
  private mutating func removeBaseType(of address: TypeAddress) {
    switch address.kind {
    case .entity: document.schemas[address.schema].entityTypes[address.index].baseType = nil
    case .complex: document.schemas[address.schema].complexTypes[address.index].baseType = nil
    }
  }

  private mutating func checkEnumMembers(_ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      for type in document.schemas[index].enumTypes.indices {
        let enumeration = document.schemas[index].enumTypes[type]
        var values: [String: Int64] = [:]
        var second: Set<Int> = []
        for (place, member) in enumeration.members.enumerated() {
          guard let value = values[member.name] else {
            values[member.name] = member.value
            continue
          }
          second.insert(place)
          findings.report(
            value == member.value ? .warning : .error, .duplicateMember,
            "Member '\(member.name)' of enum type '\(enumeration.name)' is declared twice.", at: enumeration.location,
            about: .type(enumeration.name), advice: "Rename or remove one; the first is taken.")
        }
        document.schemas[index].enumTypes[type].members.remove(second)
      }
    }
  }
}
