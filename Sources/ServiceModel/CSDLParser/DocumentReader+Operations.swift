import Diagnostics
import EntityDataModel

/// Function imports of V1 to V3; imports, actions and functions of V4.
extension DocumentReader {
  func openImport(_ element: ElementName) -> Scope? {
    guard let name = name(of: element) else { return nil }
    var imported = FunctionImport(name: name, location: location)
    // Open before it is read, so that a finding can name it.
    functionImport = imported
    isCallSpoiled = false
    spoiledParameters = []
    imported.returnType = returnType()
    // Some services write an empty one.
    imported.entitySet = text(.entitySet, limit: Limits.name).flatMap { $0.isEmpty ? nil : $0 }
    imported.httpMethod = method()
    imported.isBindable = flag(.isBindable) ?? false
    imported.isSideEffecting = flag(.isSideEffecting)
    _ = flag(.isComposable)
    let reference: AttributeName = element == .actionImport ? .action : .function
    if attributes.length(of: reference) ?? 0 > 0, let operation = optionalName(reference) {
      imported.operation = operation
      imported.operationKind = element == .actionImport ? .action : .function
      imported.httpMethod = imported.httpMethod ?? (element == .actionImport ? "POST" : "GET")
      unresolved.imports.append(
        UnresolvedDocument.PendingImport(
          schema: unresolved.document.schemas.count, container: schema?.containers.count ?? 0,
          index: container?.functionImports.count ?? 0))
    } else if element == .actionImport || isV4 || attributes.length(of: reference) != nil {
      _ = required(reference, of: element, called: element == .actionImport ? "Action" : "Function")
      functionImport = nil
      return nil
    }
    functionImport = imported
    return .functionImport
  }

  func openOperation(_ element: ElementName) -> Scope? {
    guard let name = name(of: element) else { return nil }
    var operation = Operation(kind: element == .action ? .action : .function, name: name, location: location)
    operation.isBound = flag(.isBound) ?? false
    operation.isComposable = flag(.isComposable) ?? false
    isCallSpoiled = false
    spoiledParameters = []
    operation.returnType = returnType()
    self.operation = operation
    return .operation
  }

  func openInOperation(_ element: ElementName) -> Scope? {
    switch element {
    case .parameter:
      guard let name = name(of: element) else { return nil }
      declare(.type)
      var parameter = Parameter(name: name, type: declaredType ?? Self.untyped, location: location)
      parameter.mode = mode()
      parameter.isNullable = flag(.nullable)
      parameter.facets = facets()
      self.parameter = parameter
      return .parameter
    case .returnType:
      declare(.type)
      if functionImport?.entitySet == nil { functionImport?.entitySet = text(.entitySet, limit: Limits.name) }
      _ = (flag(.nullable), facets())
      return .returnType
    default:
      return nil
    }
  }

  /// The type of the result, as V1 to V3 declare it. One that cannot be read costs the function.
  private func returnType() -> TypeReference? {
    let type = typeReference(.returnType)
    if type == nil, attributes.length(of: .returnType) != nil { isCallSpoiled = true }
    return type
  }

  private static let methods = ["GET", "POST", "PUT", "MERGE", "PATCH", "DELETE"]

  /// V1 to V3: the method that calls the function. Any other in its place would do something else, so one that cannot
  /// be read costs the function.
  private func method() -> String? {
    guard let text = text(.httpMethod, limit: Limits.name) else {
      if attributes.length(of: .httpMethod) != nil { isCallSpoiled = true }
      return nil
    }
    let method = text.uppercased()
    if Self.methods.contains(method) { return method }
    isCallSpoiled = true
    reportInvalid(text, expected: "a method of a function: one of \(Self.methods.joined(separator: ", "))")
    return nil
  }

  /// V1 to V3: the direction of a parameter. One that is unknown is taken for `In`, as where there is none.
  private func mode() -> String? {
    guard let mode = text(.mode, limit: Limits.name) else { return nil }
    if ["In", "Out", "InOut"].contains(mode) { return mode }
    reportInvalid(mode, expected: "a mode: 'In', 'Out' or 'InOut'")
    return nil
  }

  /// Whether the open function has lost a parameter or its result.
  private func lacksPart(_ parameters: [Parameter]) -> Bool {
    isCallSpoiled || !spoiledParameters.isSubset(of: parameters.lazy.map(\.name))
  }

  func closeOperation(_ scope: Scope) {
    switch scope {
    case .functionImport:
      guard let closed = functionImport.take() else { break }
      if lacksPart(closed.parameters) {
        // Its place goes to the next one.
        if closed.operation != nil { unresolved.imports.removeLast() }
      } else {
        container?.functionImports.append(closed)
      }
    case .operation:
      guard let closed = operation.take() else { break }
      if lacksPart(closed.parameters) {
        unresolved.omitted.unreadOperations.insert(QualifiedName(namespace: schema?.namespace ?? "", name: closed.name))
      } else {
        schema?.operations.append(closed)
      }
    case .parameter:
      guard var parameter = self.parameter.take() else { break }
      guard let type = takeDeclaredType(of: .parameter, named: parameter.name, at: parameter.location) else { break }
      parameter.type = type
      if scopes.last == .functionImport {
        functionImport?.parameters.append(parameter)
      } else {
        operation?.parameters.append(parameter)
      }
    case .returnType:
      let owner = functionImport?.location ?? operation?.location ?? SourceLocation(file: findings.file)
      guard let type = takeDeclaredType(of: .returnType, named: nil, at: owner) else { break }
      if scopes.last == .functionImport { functionImport?.returnType = type } else { operation?.returnType = type }
    default: break
    }
  }
}
