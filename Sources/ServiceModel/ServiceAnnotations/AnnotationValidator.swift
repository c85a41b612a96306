package import Diagnostics
package import EntityDataModel

/// Compares annotations with the documents they speak of.
///
/// What no document bears out is set aside with a warning, so that a document can be replaced by one's own; what
/// contradicts itself within one file is an error.
package struct AnnotationValidator {
  private(set) var diagnostics: [Diagnostic] = []
  private let services: [String: ServiceIndex]
  /// Services without a document are reported once.
  private var absentServices: Set<String> = []
  /// Sets by service and name: code lists are held against them.
  private var sets: [String: [String: SetAnnotations]] = [:]

  /// The annotations that hold.
  package static func validate(
    _ annotations: Annotations, documents: [MetadataDocument]
  ) -> (Annotations, [Diagnostic]) {
    var validator = Self(documents: documents)
    var result = annotations
    for (path, service) in annotations.services.sorted(by: { $0.key < $1.key }) {
      result.services[path] = validator.validated(service, path: path)
    }
    result.enumerations = validator.validated(annotations.enumerations)
    for (path, text) in annotations.descriptions.sorted(by: { $0.key < $1.key }) {
      if !validator.validates(path, at: text.location) { result.descriptions[path] = nil }
    }
    return (result, validator.diagnostics)
  }

  private init(documents: [MetadataDocument]) {
    services = Dictionary(documents.map { ($0.servicePath, ServiceIndex($0)) }) { first, _ in first }
  }

  // MARK: Services and sets

  private mutating func validated(_ service: AnnotatedService, path: String) -> AnnotatedService? {
    guard let index = index(of: path, at: service.location) else { return nil }
    var result = service
    for (name, set) in service.sets.sorted(by: { $0.key < $1.key }) {
      guard let type = index.sets[name] else {
        reportStale("the set '\(path):\(name)'", name, in: index.sets.keys, at: set.location)
        result.sets[name] = nil
        continue
      }
      result.sets[name] = validated(set, type: type, owner: "'\(path):\(name)'")
    }
    sets[path] = result.sets
    for (name, function) in service.functions.sorted(by: { $0.key < $1.key }) where index.functions[name] == nil {
      reportStale("the function '\(path):\(name)'", name, in: index.functions.keys, at: function.location)
      result.functions[name] = nil
    }
    return result
  }

  private mutating func validated(
    _ set: SetAnnotations, type: ServiceIndex.Structured, owner: String
  ) -> SetAnnotations {
    var result = set
    result.readOnly = existing(set.readOnly, "readOnly", type, owner)
    result.required = existing(set.required, "required", type, owner)
    result.filterable = existing(set.filterable, "filterable", type, owner)
    if let widths = set.leftPadded {
      result.leftPadded?.value = widths.value.filter { name, _ in
        isProperty(name, "leftPadded", of: "Edm.String", "left-padded-type", type, owner, at: widths.location)
      }
    }
    if let flags = set.flags {
      result.flags?.value = flags.value.filter { name in
        isProperty(name, "flags", of: "Edm.Byte", "flag-type", type, owner, at: flags.location)
      }
    }
    validateWriting(set, &result, owner)
    validateReading(set, owner)
    return result
  }

  /// Whether the set's type has a property of that name and Edm type.
  private mutating func isProperty(
    _ name: String, _ field: String, of edmType: String, _ rule: String, _ type: ServiceIndex.Structured,
    _ owner: String, at location: SourceLocation
  ) -> Bool {
    guard let property = type.properties[name] else {
      reportStale("the property '\(name)' in '\(field)' of \(owner)", name, in: type.names, at: location)
      return false
    }
    if property.type.description == edmType { return true }
    report(
      .warning, rule, "The property '\(name)' in '\(field)' of \(owner) is of type \(property.type), not \(edmType).",
      at: location)
    return false
  }

  private mutating func existing(
    _ names: Located<[String]>?, _ field: String, _ type: ServiceIndex.Structured, _ owner: String
  ) -> Located<[String]>? {
    guard var names else { return nil }
    names.value = names.value.filter { name in
      if type.properties[name] != nil || type.navigations.contains(name) { return true }
      reportStale("the property '\(name)' in '\(field)' of \(owner)", name, in: type.names, at: names.location)
      return false
    }
    return names
  }

  private mutating func validateWriting(_ set: SetAnnotations, _ result: inout SetAnnotations, _ owner: String) {
    guard let required = set.required, !required.value.isEmpty else { return }
    if let methods = set.methods, !methods.value.contains(.create) {
      report(
        severity(methods.location, required.location), "required-without-post",
        "The set \(owner) has required properties, though its methods have no POST.", at: required.location,
        advice: "Add POST to 'methods', or remove 'required' with ~.")
      result.required = nil
    }
    guard let readOnly = set.readOnly else { return }
    for name in required.value where readOnly.value.contains(name) {
      report(
        severity(readOnly.location, required.location), "read-only-required",
        "The property '\(name)' of \(owner) is both 'readOnly' and 'required'.", at: required.location,
        advice: "Take it out of one of them; \(readOnly.location) is the other.")
      result.required?.value.removeAll { $0 == name }
    }
  }

  private mutating func validateReading(_ set: SetAnnotations, _ owner: String) {
    guard let methods = set.methods, !methods.value.contains(.read), !methods.value.isEmpty else { return }
    let fields = [
      ("pageSize", set.pageSize?.location), ("filterable", set.filterable?.location),
      ("selectRequired", set.selectRequired.flatMap { $0.value ? $0.location : nil }),
    ]
    for (field, location) in fields {
      guard let location else { continue }
      report(
        severity(methods.location, location), "read-without-get",
        "The set \(owner) has '\(field)', though its methods have no GET.", at: location,
        advice: "Add GET to 'methods', or remove '\(field)' with ~.")
    }
  }

  // MARK: Code lists and descriptions

  private mutating func validated(_ enumerations: [Annotations.Enumeration]) -> [Annotations.Enumeration] {
    var claims: [Annotations.TypePath: [String: (name: String, location: SourceLocation)]] = [:]
    return enumerations.map { enumeration in
      var result = enumeration
      result.appliesTo = enumeration.appliesTo.filter { path in
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
      return result
    }
  }

  private mutating func validates(_ path: Annotations.PropertyPath, of enumeration: Annotations.Enumeration) -> Bool {
    guard let index = index(of: path.service, at: path.location) else { return false }
    guard let type = index.types[path.type] else {
      reportStale("the type of '\(path)'", path.type, in: index.types.keys, at: path.location)
      return false
    }
    guard let property = type.properties[path.property] else {
      reportStale("the property '\(path)'", path.property, in: type.properties.keys, at: path.location)
      return false
    }
    if property.type == TypeReference(enumeration.type) { return hasNoOtherForm(path, of: enumeration, in: index) }
    report(
      .warning, "enumeration-type",
      "The enumeration '\(enumeration.name)' is of type \(enumeration.type), the property '\(path)' of type "
        + "\(property.type).", at: path.location, advice: "The property keeps its type.")
    return false
  }

  /// A code is one of a list, padded or a flag, and not two of them.
  private mutating func hasNoOtherForm(
    _ path: Annotations.PropertyPath, of enumeration: Annotations.Enumeration, in index: ServiceIndex
  ) -> Bool {
    for (name, set) in (sets[path.service] ?? [:]).sorted(by: { $0.key < $1.key })
    where index.typeNames[name] == path.type {
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

  private mutating func validates(_ path: Annotations.TypePath, at location: SourceLocation) -> Bool {
    guard let index = index(of: path.service, at: location) else { return false }
    if index.types[path.type] != nil { return true }
    reportStale("the type '\(path)'", path.type, in: index.types.keys, at: location)
    return false
  }

  // MARK: Reports

  private mutating func index(of service: String, at location: SourceLocation?) -> ServiceIndex? {
    if let index = services[service] { return index }
    if absentServices.insert(service).inserted {
      reportStale("the service '\(service)'", service, in: services.keys, at: location)
    }
    return nil
  }

  private mutating func reportStale(
    _ subject: String, _ name: String, in candidates: some Sequence<String>, at location: SourceLocation?
  ) {
    report(
      .warning, "stale-annotation", "No document has \(subject).", at: location,
      advice: Suggestion.question(for: name, in: candidates) ?? "The annotation is set aside.")
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ rule: String, _ message: String, at location: SourceLocation?,
    advice: String? = nil
  ) {
    diagnostics.append(Diagnostic(severity, rule: rule, message, at: location, advice: advice))
  }

  /// One file contradicting itself is nonsense; one overriding part of another is a loose end.
  private func severity(_ first: SourceLocation, _ second: SourceLocation) -> Diagnostic.Severity {
    first.file == second.file ? .error : .warning
  }
}
