import Diagnostics
import EntityDataModel

/// Resolves types, with a finding for those that cannot be resolved.
extension NameScope {
  /// The full name of a type; nil if there is no such type, which is reported.
  ///
  /// - Parameters:
  ///   - user: The user of the type, in words.
  ///   - subject: The declaration that depends on the type.
  ///   - severity: A note if nothing is lost.
  func resolved(
    _ name: QualifiedName, in namespace: String, usedBy user: @autoclosure () -> String, at location: SourceLocation,
    about subject: Omission.Subject?, as severity: Diagnostic.Severity = .error, _ findings: DiagnosticCollector
  ) -> QualifiedName? {
    let full = resolve(name, in: namespace)
    if isDeclared(full) { return full }
    if isExternal(full) {
      noteExternal(full, at: location, findings)
      return full
    }
    let problem = leftOut.contains(full) ? "is left out" : "is not declared"
    findings.report(
      severity, .unknownType, "Type '\(full)' of \(user()) \(problem).", at: location, about: subject,
      advice: leftOut.contains(full)
        ? "Correct the type." : suggestion(for: full, findings) ?? "Declare it, or include the document that does.")
    return nil
  }

  func resolved(
    _ type: TypeReference, in namespace: String, usedBy user: @autoclosure () -> String, at location: SourceLocation,
    about subject: Omission.Subject?, as severity: Diagnostic.Severity = .error, _ findings: DiagnosticCollector
  ) -> TypeReference? {
    resolved(type.name, in: namespace, usedBy: user(), at: location, about: subject, as: severity, findings).map {
      TypeReference($0, isCollection: type.isCollection)
    }
  }

  /// Whether there is such a type, in the document or built in.
  func isDeclared(_ name: QualifiedName) -> Bool {
    name.isPrimitive ? PrimitiveTypes.names.contains(name.name) : types[name] != nil
  }

  /// Whether a type is known and its values are not entities.
  func isNoEntity(_ name: QualifiedName) -> Bool {
    if name.isPrimitive { return name.name != "EntityType" && PrimitiveTypes.names.contains(name.name) }
    return types[name].map { $0.kind != .entity } ?? false
  }

  func noteExternal(_ name: QualifiedName, at location: SourceLocation, _ findings: DiagnosticCollector) {
    findings.report(
      .note, .externalType, "Type '\(name)' is declared in another document, which is not read.", at: location,
      advice: "Members of that type are known by name only.")
  }

  /// Resolves the types of properties. A fault of one in the type's key is a fault of the type, which loses its key.
  ///
  /// - Returns: The positions of those whose type is not valid.
  func resolve(
    _ properties: inout [Property], of owner: String, key: [String], in namespace: String,
    _ findings: DiagnosticCollector
  ) -> Set<Int> {
    var broken: Set<Int> = []
    for index in properties.indices where !isPlain(properties[index].type.name) {
      let (name, location) = (properties[index].name, properties[index].location)
      let subject: Omission.Subject = key.contains(name) ? .type(owner) : .property(name, of: owner)
      guard
        let type = resolved(
          properties[index].type, in: namespace, usedBy: "property '\(name)' of '\(owner)'", at: location,
          about: subject, findings)
      else {
        broken.insert(index)
        continue
      }
      properties[index].type = type
      guard types[type.name]?.kind == .entity else { continue }
      findings.report(
        .error, .entityAsValue,
        "Property '\(name)' of '\(owner)' has the entity type '\(type.name)', and values cannot be entities.",
        at: location, about: subject, advice: "Make it a navigation property; it is left out.")
      broken.insert(index)
    }
    return broken
  }
}
