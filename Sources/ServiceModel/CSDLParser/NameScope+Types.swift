import Diagnostics
import EntityDataModel

/// Resolving with a finding where there is nothing to resolve to.
extension NameScope {
  /// The full name of a type, which is reported where it is none.
  func resolved(
    _ name: QualifiedName, in namespace: String, usedBy user: @autoclosure () -> String, at location: SourceLocation,
    _ findings: DiagnosticCollector
  ) -> QualifiedName {
    let full = resolve(name, in: namespace)
    if full.isPrimitive ? PrimitiveTypes.names.contains(full.name) : types[full] != nil { return full }
    if isExternal(full) {
      noteExternal(full, at: location, findings)
    } else {
      findings.report(
        .error, .unknownType, "Type '\(full)' of \(user()) is not declared.", at: location,
        advice: suggestion(for: full, findings) ?? "Declare it, or include the document that does.")
    }
    return full
  }

  func resolved(
    _ type: TypeReference, in namespace: String, usedBy user: @autoclosure () -> String, at location: SourceLocation,
    _ findings: DiagnosticCollector
  ) -> TypeReference {
    TypeReference(
      resolved(type.name, in: namespace, usedBy: user(), at: location, findings), isCollection: type.isCollection)
  }

  func noteExternal(_ name: QualifiedName, at location: SourceLocation, _ findings: DiagnosticCollector) {
    findings.report(
      .note, .externalType, "Type '\(name)' is declared in another document, which is not read.", at: location,
      advice: "What has that type is known by name only.")
  }

  func resolve(
    _ properties: inout [Property], of owner: String, in namespace: String, _ findings: DiagnosticCollector
  ) {
    for index in properties.indices where !isPlain(properties[index].type.name) {
      properties[index].type = resolved(
        properties[index].type, in: namespace, usedBy: "property '\(properties[index].name)' of '\(owner)'",
        at: properties[index].location, findings)
    }
  }
}
