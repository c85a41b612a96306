import Diagnostics
import EntityDataModel

/// Checks code lists against the properties that hold their codes.
extension AnnotationValidator {
  mutating func validated(_ enumerations: [Annotations.Enumeration]) -> [Annotations.Enumeration] {
    var claims: [Annotations.TypePath: [String: (name: String, location: SourceLocation)]] = [:]
    var results = enumerations
    // Packaged ones last: a property belongs to the user's list, even if others claim it.
    let places = enumerations.indices.sorted { first, second in
      (isPackaged(enumerations[first].location) ? 1 : 0, first)
        < (isPackaged(enumerations[second].location) ? 1 : 0, second)
    }
    for place in places {
      let enumeration = enumerations[place]
      results[place].appliesTo = enumeration.appliesTo.filter { path in
        guard validates(path, of: enumeration) else { return false }
        let type = Annotations.TypePath(service: path.service, type: path.type)
        if let claim = claims[type]?[path.property] {
          report(
            severity(claim.location, path.location), "enumeration-clash",
            "The property '\(path)' is claimed by the enumerations '\(claim.name)' and '\(enumeration.name)'.",
            at: path.location, advice: "Take it out of one of them; \(claim.location) is the other.")
          return false
        }
        claims[type, default: [:]][path.property] = (enumeration.name, path.location)
        return true
      }
    }
    return results
  }

  private mutating func validates(_ path: Annotations.PropertyPath, of enumeration: Annotations.Enumeration) -> Bool {
    guard let index = index(of: path.service, at: path.location) else { return false }
    guard let type = index.types[path.type] else {
      reportStale("the type of '\(path)'", .type(path.type), of: path.service, in: index.types.keys, at: path.location)
      return false
    }
    guard let property = type.properties[path.property] else {
      reportStale("the property '\(path)'", property: path.property, of: type, at: path.location)
      return false
    }
    if property == TypeReference(enumeration.type) { return hasNoOtherForm(path, of: enumeration, in: index) }
    report(
      .warning, "enumeration-type",
      "The enumeration '\(enumeration.name)' is of type \(enumeration.type), the property '\(path)' of type "
        + "\(property).", at: isPackaged(path.location) ? enumeration.location : path.location,
      advice: "The property keeps its type.")
    return false
  }

  /// Whether a code is only one of these: one of a list, padded, or a flag.
  private mutating func hasNoOtherForm(
    _ path: Annotations.PropertyPath, of enumeration: Annotations.Enumeration, in index: ServiceIndex
  ) -> Bool {
    let sets = (sets[path.service] ?? [:]).filter { name, set in
      (set.leftPadded != nil || set.flags != nil) && index.typeNames[name] == path.type
    }
    for (name, set) in sets.sorted(by: { $0.key < $1.key }) {
      let padded = set.leftPadded.flatMap { $0.value[path.property] == nil ? nil : $0.location }
      let flags = set.flags.flatMap { $0.value.contains(path.property) ? $0.location : nil }
      let forms = [("leftPadded", "enumeration-padded", padded), ("flags", "enumeration-flag", flags)]
      for case (let field, let rule, let location?) in forms {
        report(
          severity(location, path.location), rule,
          "The property '\(path)' is both in '\(field)' of '\(name)' and of the enumeration '\(enumeration.name)'.",
          at: path.location, advice: "Take it out of one of them; \(location) is the other.")
        return false
      }
    }
    return true
  }
}
