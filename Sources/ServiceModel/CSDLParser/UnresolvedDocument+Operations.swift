import Diagnostics
import EntityDataModel

/// Actions, functions and the imports that offer them.
extension UnresolvedDocument {
  mutating func resolveOperations(_ scope: NameScope, _ findings: DiagnosticCollector) {
    for index in document.schemas.indices {
      let namespace = document.schemas[index].namespace
      for position in document.schemas[index].operations.indices {
        let (name, location) = (
          document.schemas[index].operations[position].name, document.schemas[index].operations[position].location
        )
        if let type = document.schemas[index].operations[position].returnType {
          document.schemas[index].operations[position].returnType = scope.resolved(
            type, in: namespace, usedBy: "the result of '\(name)'", at: location, findings)
        }
        scope.resolve(
          &document.schemas[index].operations[position].parameters, of: name, in: namespace, findings)
      }
      for position in document.schemas[index].containers.indices {
        for function in document.schemas[index].containers[position].functionImports.indices {
          scope.resolve(
            &document.schemas[index].containers[position].functionImports[function], in: namespace, findings)
        }
      }
    }
    for pending in imports { resolve(pending, scope, findings) }
  }

  /// Gives a V4 import what its operation takes and returns. Of overloads the first that is not bound is meant.
  private mutating func resolve(_ pending: PendingImport, _ scope: NameScope, _ findings: DiagnosticCollector) {
    let imported = document.schemas[pending.schema].containers[pending.container].functionImports[pending.index]
    guard let name = imported.operation else { return }
    let full = scope.resolve(name, in: document.schemas[pending.schema].namespace)
    document.schemas[pending.schema].containers[pending.container].functionImports[pending.index].operation = full
    guard let place = scope.unboundOperations[full] else {
      if scope.isExternal(full) { return scope.noteExternal(full, at: imported.location, findings) }
      findings.report(
        .error, .unknownOperation,
        scope.operations[full] == nil
          ? "Operation '\(full)' of import '\(imported.name)' is not declared."
          : "Operation '\(full)' of import '\(imported.name)' is bound, and so cannot be imported.",
        at: imported.location,
        advice: findings.suggestion(for: "\(full)", among: scope.operations.keys.lazy.map(\.description))
          ?? "Declare it, or include the document that does.")
      return
    }
    let operation = document.schemas[place.schema].operations[place.index]
    document.schemas[pending.schema].containers[pending.container].functionImports[pending.index].returnType =
      operation.returnType
    document.schemas[pending.schema].containers[pending.container].functionImports[pending.index].parameters =
      operation.parameters
  }
}

extension NameScope {
  fileprivate func resolve(
    _ function: inout FunctionImport, in namespace: String, _ findings: DiagnosticCollector
  ) {
    let name = function.name
    if let type = function.returnType {
      function.returnType = resolved(
        type, in: namespace, usedBy: "the result of '\(name)'", at: function.location, findings)
    }
    resolve(&function.parameters, of: name, in: namespace, findings)
  }

  fileprivate func resolve(
    _ parameters: inout [Parameter], of owner: String, in namespace: String, _ findings: DiagnosticCollector
  ) {
    var seen: Set<String> = []
    for index in parameters.indices {
      let (name, location) = (parameters[index].name, parameters[index].location)
      if !seen.insert(name).inserted {
        findings.report(
          .error, .duplicateParameter, "Parameter '\(name)' of '\(owner)' is declared twice.", at: location,
          advice: "Rename or remove one.")
      }
      guard !isPlain(parameters[index].type.name) else { continue }
      parameters[index].type = resolved(
        parameters[index].type, in: namespace, usedBy: "parameter '\(name)' of '\(owner)'", at: location, findings)
    }
  }
}
