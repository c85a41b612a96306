import ServiceAnnotations

extension Configuration {
  /// Whether everything is generated, which saves asking for each type and property.
  var selectsAll: Bool { include.isEmpty && exclude.isEmpty }

  /// Whether anything of a service is generated.
  package func selects(service: String) -> Bool {
    guard include.isEmpty || include.contains(where: { $0.reaches(service: service) }) else { return false }
    return !exclude.contains { $0.name == nil && $0.reaches(service: service) }
  }

  /// Whether an entity type is generated with its set. Both names count: `crm:Accounts` and `crm:Account` choose the
  /// same. Pass nil for a name that does not exist; ask about a type in several sets once with each.
  package func selects(service: String, set: String?, type: String?) -> Bool {
    selects(service: service, names: [set, type].compactMap(\.self))
  }

  /// Whether a type is generated, given every set of its rows.
  package func selects(service: String, type: String, sets: [String]) -> Bool {
    selects(service: service, names: [type] + sets)
  }

  package func selects(service: String, function: String) -> Bool {
    selects(service: service, names: [function])
  }

  /// Whether a property is generated, given that its type is. Key properties always are.
  package func selects(
    service: String, type: String, sets: [String] = [], property: String, isKey: Bool = false
  ) -> Bool {
    if isKey { return true }
    let names = [type] + sets
    let isIncluded =
      include.isEmpty || include.contains { $0.covers(service: service, names: names, property: property) }
    return isIncluded && !exclude.contains { $0.covers(service: service, names: names, property: property) }
  }

  /// Whether `exclude` itself names a type, or its whole service. Complex types that generated code uses are included
  /// unless it does, even if no `include` matches them.
  package func excludes(service: String, type: String) -> Bool {
    exclude.contains { $0.member == nil && $0.reaches(service: service, names: [type]) }
  }

  /// Whether a non-nullable property becomes Optional. Keys never do.
  package func relaxesNullability(
    service: String, type: String, sets: [String] = [], property: String, isKey: Bool = false
  ) -> Bool {
    if isKey { return false }
    let names = [type] + sets
    return nullability.relax.contains { $0.covers(service: service, names: names, property: property) }
      && !nullability.honour.contains { $0.covers(service: service, names: names, property: property) }
  }

  private func selects(service: String, names: [String]) -> Bool {
    guard selects(service: service) else { return false }
    guard include.isEmpty || include.contains(where: { $0.reaches(service: service, names: names) }) else {
      return false
    }
    return !exclude.contains { $0.member == nil && $0.reaches(service: service, names: names) }
  }
}
