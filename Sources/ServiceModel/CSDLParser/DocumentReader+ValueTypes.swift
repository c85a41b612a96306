import EntityDataModel

/// Enum types and type definitions.
extension DocumentReader {
  func openEnumType() -> Scope? {
    guard let name = name(of: .enumType) else { return nil }
    var type = EnumType(name: name, location: location)
    enumType = type
    if let underlying = optionalName(.underlyingType) { type.underlyingType = underlying }
    type.isFlags = flag(.isFlags) ?? false
    enumType = type
    return .enumType
  }

  func openInEnum(_ element: ElementName, _ scope: Scope) -> Scope? {
    guard element == .member, scope == .enumType, let name = name(of: .member) else { return nil }
    guard let value = memberValue() else { return nil }
    enumType?.members.append(EnumType.Member(name: name, value: value))
    return .member
  }

  /// The declared value, or the one after the member before.
  private func memberValue() -> Int64? {
    if let text = text(.value, limit: Limits.name) {
      if let value = Int64(text) { return value }
      isReported = true
      reportInvalid(text, expected: "a whole number of 64 bits")
      return nil
    }
    guard let last = enumType?.members.last else { return 0 }
    let (value, overflow) = last.value.addingReportingOverflow(1)
    if overflow {
      isReported = true
      reportInvalid("\(last.value) + 1", expected: "a whole number of 64 bits")
      return nil
    }
    return value
  }

  func openTypeDefinition() -> Scope? {
    guard let name = name(of: .typeDefinition),
      let underlying = qualifiedName(.underlyingType, of: .typeDefinition, called: "UnderlyingType")
    else { return nil }
    var definition = TypeDefinition(name: name, underlyingType: underlying, location: location)
    definition.facets = facets()
    typeDefinition = definition
    return .typeDefinition
  }
}
