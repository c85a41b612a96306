import Diagnostics
import EntityDataModel

/// Actions, functions and the imports that offer them.
extension UnresolvedDocument {
  mutating func resolveOperations(_ scope: NameScope, _ findings: DiagnosticCollector) {
    let importers = importers(scope)
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for position in document.schemas[index].operations.indices {
        let operation = document.schemas[index].operations[position]
        // An operation without an import costs nothing when it is left out.
        let importer = operation.isBound ? nil : importers[QualifiedName(namespace: namespace, name: operation.name)]
        let isWhole = scope.resolve(
          &document.schemas[index].operations[position], in: namespace, importer: importer, findings)
        if !isWhole { omitted.operations[index, default: []].insert(position) }
      }
    }
    resolveImports(scope, findings)
  }

  /// The import of each operation that has one.
  private func importers(_ scope: NameScope) -> [QualifiedName: String] {
    var importers: [QualifiedName: String] = [:]
    for pending in imports {
      let imported = document.schemas[pending.schema].containers[pending.container].functionImports[pending.index]
      guard let name = imported.operation else { continue }
      let full = scope.resolve(name, in: document.schemas[pending.schema].namespace)
      if importers[full] == nil { importers[full] = imported.name }
    }
    return importers
  }

  /// Resolves the imports of V1 to V3 directly; V4's with the parameters and results of their operations, one per
  /// overload.
  private mutating func resolveImports(_ scope: NameScope, _ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for position in document.schemas[index].containers.indices {
        document.schemas[index].containers[position].functionImports =
          document.schemas[index].containers[position].functionImports.flatMap { function in
            if function.operation != nil { return overloads(of: function, in: namespace, scope, findings) }
            var function = function
            return scope.resolve(&function, in: namespace, findings) ? [function] : []
          }
      }
    }
  }

  private func overloads(
    of imported: FunctionImport, in namespace: String, _ scope: NameScope, _ findings: DiagnosticCollector
  ) -> [FunctionImport] {
    guard let name = imported.operation else { return [] }
    let full = scope.resolve(name, in: namespace)
    // No service has that many overloads; a hostile one could make this quadratic.
    let places = (scope.unboundOperations[full] ?? []).prefix(64).filter {
      document.schemas[$0.schema].operations[$0.index].kind == imported.operationKind
    }
    if places.isEmpty {
      // An operation that could not be read has been reported.
      if !omitted.unreadOperations.contains(full) { report(imported, of: full, scope, findings) }
      return []
    }
    // Overloads that are left out have been reported.
    return places.filter { omitted.operations[$0.schema]?.contains($0.index) != true }.map { place in
      let operation = document.schemas[place.schema].operations[place.index]
      var function = imported
      function.operation = full
      function.returnType = operation.returnType
      function.parameters = operation.parameters
      return function
    }
  }

  private func report(
    _ imported: FunctionImport, of name: QualifiedName, _ scope: NameScope, _ findings: DiagnosticCollector
  ) {
    let subject = Omission.Subject.function(imported.name)
    let isAction = imported.operationKind == .action
    if scope.unboundOperations[name] != nil {
      findings.report(
        .error, .unknownOperation,
        "Operation '\(name)' of import '\(imported.name)' is "
          + "\(isAction ? "a function, not an action" : "an action, not a function").",
        at: imported.location, about: subject,
        advice: "Write '\(isAction ? "FunctionImport" : "ActionImport")', or name an operation of the other kind.")
    } else if scope.operations[name] != nil {
      findings.report(
        .error, .unknownOperation,
        "Operation '\(name)' of import '\(imported.name)' is bound to a type, and only unbound ones can be imported.",
        at: imported.location, about: subject,
        advice: "Remove the import, or 'IsBound' from an operation that takes no entity.")
    } else if scope.isDeclared(name) {
      findings.report(
        .error, .unknownOperation,
        "'\(name)' of import '\(imported.name)' is a type, not \(isAction ? "an action" : "a function").",
        at: imported.location, about: subject, advice: "Name an operation; the import is left out.")
    } else if scope.isExternal(name) {
      findings.report(
        .error, .unknownOperation,
        "Operation '\(name)' of import '\(imported.name)' is declared in another document, which is not read.",
        at: imported.location, about: subject, advice: "The import is left out.")
    } else {
      findings.report(
        .error, .unknownOperation, "Operation '\(name)' of import '\(imported.name)' is not declared.",
        at: imported.location, about: subject,
        advice: findings.suggestion(
          for: "\(name)", among: scope.operations.keys.lazy.filter { $0 != name }.map(\.description))
          ?? "Declare it, or include the document that does.")
    }
  }
}

extension NameScope {
  /// - Returns: Whether all its types are known; it cannot be called otherwise.
  fileprivate func resolve(
    _ function: inout FunctionImport, in namespace: String, _ findings: DiagnosticCollector
  ) -> Bool {
    resolve(
      &function.returnType, &function.parameters, of: function.name, at: function.location, in: namespace,
      about: .function(function.name), as: .error, findings)
  }

  fileprivate func resolve(
    _ operation: inout Operation, in namespace: String, importer: String?, _ findings: DiagnosticCollector
  ) -> Bool {
    resolve(
      &operation.returnType, &operation.parameters, of: operation.name, at: operation.location, in: namespace,
      about: importer.map { .function($0) }, as: importer == nil ? .note : .error, findings)
  }

  private func resolve(
    _ result: inout TypeReference?, _ parameters: inout [Parameter], of owner: String, at location: SourceLocation,
    in namespace: String, about subject: Omission.Subject?, as severity: Diagnostic.Severity,
    _ findings: DiagnosticCollector
  ) -> Bool {
    var isWhole = true
    if let type = result {
      result = resolved(
        type, in: namespace, usedBy: "the result of '\(owner)'", at: location, about: subject, as: severity, findings)
      if result == nil { isWhole = false }
    }
    var taken: [String: Int] = [:]
    var leftOut: Set<Int> = []
    for index in parameters.indices {
      let (name, location) = (parameters[index].name, parameters[index].location)
      if !isPlain(parameters[index].type.name) {
        let type = resolved(
          parameters[index].type, in: namespace, usedBy: "parameter '\(name)' of '\(owner)'", at: location,
          about: subject, as: severity, findings)
        guard let type else {
          leftOut.insert(index)
          continue
        }
        parameters[index].type = type
      }
      guard let first = taken[name] else {
        taken[name] = index
        continue
      }
      leftOut.insert(index)
      let isSame = parameters[first].isSame(as: parameters[index])
      findings.report(
        isSame && severity == .error ? .warning : severity, .duplicateParameter,
        "Parameter '\(name)' of '\(owner)' is declared twice.", at: location, about: subject,
        advice: "Rename or remove one; the first is taken.")
    }
    // Another one with the same name replaces one that is left out.
    if leftOut.contains(where: { taken[parameters[$0].name] == nil }) { isWhole = false }
    parameters.remove(leftOut)
    return isWhole
  }
}
