import Diagnostics
import EntityDataModel

/// Attribute values in the form of the model.
extension DocumentReader {
  /// A mandatory name; nil has been reported, and the element is then skipped.
  func required(_ attribute: AttributeName, of element: ElementName, called word: String) -> String? {
    guard let value = text(attribute, limit: Limits.name, word) else {
      if !isReported {
        isReported = true
        reportMissing("Element '\(element.rawValue)' has no '\(word)'.", element, advice: misspelling(of: attribute))
      }
      return nil
    }
    guard !value.isEmpty else {
      isReported = true
      reportMissing("'\(word)' of element '\(element.rawValue)' is empty.", element)
      return nil
    }
    return value
  }

  /// "Did you mean 'Name' by 'Nmae'?" where an attribute nearly has the name of one that is missing.
  private func misspelling(of attribute: AttributeName) -> String? {
    let others = attributes.unknownNames.filter { $0.namespace == nil && !$0.hasUndeclaredPrefix }.map {
      String(cString: $0.name)
    }
    return Suggestion.nearest(attribute.word, in: others, count: 1).first.map {
      "Did you mean '\(attribute.word)' by \(Diagnostic.quoted($0))? It is skipped."
    }
  }

  private func reportMissing(_ message: String, _ element: ElementName, advice: String? = nil) {
    let advice = advice ?? "It is skipped."
    if element == .schema {
      let rule = Rule.missingAttribute.rawValue
      return skippedSchemas.append(Diagnostic(.error, rule: rule, message, at: location, advice: advice))
    }
    spoilOwner(of: element)
    findings.report(faultSeverity, .missingAttribute, message, at: location, about: subject, advice: advice)
  }

  /// Marks the owner of a skipped element as faulty: a key without one of its properties is another key, and a function
  /// without one of its parameters another function.
  private func spoilOwner(of element: ElementName) {
    switch element {
    case .propertyRef: isKeySpoiled = true
    case .parameter: isCallSpoiled = true
    default: break
    }
  }

  /// Faults of an association are reported with the navigation properties that are left out because of it; no client
  /// uses association sets.
  var faultSeverity: Diagnostic.Severity { association == nil && associationSet == nil ? .error : .warning }

  /// The subject of the open element, as far as it is known.
  var subject: Omission.Subject? {
    if let type = entityType?.name ?? complexType?.name ?? enumType?.name ?? typeDefinition?.name {
      return (property?.name ?? navigation?.name).map { memberSubject($0, of: type) } ?? .type(type)
    }
    if let set = entitySet { return .set(set.name, of: set.entityType.name) }
    return functionImport.map { .function($0.name) }
  }

  func name(of element: ElementName) -> String? {
    required(.name, of: element, called: "Name")
  }

  /// A value, or nil if there is none or it is too long.
  func text(_ attribute: AttributeName, limit: Int = Limits.value, _ word: String = "value") -> String? {
    guard let length = attributes.length(of: attribute) else { return nil }
    guard length <= limit else {
      isReported = true
      findings.report(
        faultSeverity, .longValue, "A \(word) is \(length) bytes long; \(limit) are allowed.", at: location,
        about: subject, advice: "It is skipped.")
      return nil
    }
    return attributes.text(attribute)
  }

  /// A boolean, or nil if there is none or the value is something else.
  func flag(_ attribute: AttributeName) -> Bool? {
    if let value = attributes.boolean(attribute) { return value }
    if attributes.length(of: attribute) ?? 0 > 0 {
      reportInvalid(text(attribute) ?? "", expected: "'true' or 'false'")
    }
    return nil
  }

  func reportInvalid(_ value: String, expected: String) {
    findings.report(
      faultSeverity, .invalidValue, "\(Diagnostic.quoted(value)) is not \(expected).", at: location, about: subject,
      advice: "It is left out.")
  }

  /// A type as CSDL spells it, with the contents of `Collection(…)` separated.
  func typeReference(_ attribute: AttributeName) -> TypeReference? {
    guard let text = optionalText(attribute, "type") else {
      // One that is too long or empty has been reported.
      isTypeInvalid = attributes.length(of: attribute) != nil
      return nil
    }
    if let known = types[text] { return known }
    var name = text[...]
    var isCollection = false
    for (wrapper, wraps) in [("Collection(", true), ("Ref(", false)] where name.hasPrefix(wrapper) {
      guard name.hasSuffix(")") else { break }
      name = name.dropFirst(wrapper.count).dropLast()
      isCollection = isCollection || wraps
    }
    if name.contains("(") || name.contains(")") || name.isEmpty {
      reportInvalid(text, expected: "a type or a collection of one")
      isTypeInvalid = true
      return nil
    }
    let type = TypeReference(qualified(String(name)), isCollection: isCollection)
    types[text] = type
    return type
  }

  func qualifiedName(_ attribute: AttributeName, of element: ElementName, called word: String) -> QualifiedName? {
    required(attribute, of: element, called: word).map(qualified)
  }

  func optionalName(_ attribute: AttributeName) -> QualifiedName? {
    optionalText(attribute).map(qualified)
  }

  /// A name, or nil if there is none. An empty one is a fault: nothing says what was meant.
  ///
  /// - Parameter severity: Nil for that of a fault that costs a declaration.
  func optionalText(
    _ attribute: AttributeName, _ word: String = "name", as severity: Diagnostic.Severity? = nil
  ) -> String? {
    let text = text(attribute, limit: Limits.name, word)
    guard text?.isEmpty == true else { return text }
    findings.report(
      severity ?? faultSeverity, .missingAttribute, "'\(attribute.word)' is empty.", at: location, about: subject,
      advice: "Give the \(word), or remove the attribute.")
    return nil
  }

  /// Splits at the last dot, by bytes: a combining mark after the dot is part of the name.
  private func qualified(_ text: String) -> QualifiedName {
    guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return QualifiedName(namespace: "", name: text) }
    return shared(
      QualifiedName(namespace: String(text[..<dot]), name: String(text[text.utf8.index(after: dot)...])))
  }

  /// The same name over the storage of the one namespace string: a large document repeats few namespaces very often.
  private func shared(_ name: QualifiedName) -> QualifiedName {
    guard let index = namespacesSeen.index(forKey: name.namespace) else {
      if namespacesSeen.count < 4_096 { namespacesSeen[name.namespace] = name.namespace }
      return name
    }
    return QualifiedName(namespace: namespacesSeen.values[index], name: name.name)
  }

  func facets() -> Facets {
    var facets = Facets()
    guard attributes.hasAny(of: .facets) else { return facets }
    facets.maxLength = text(.maxLength)
    facets.precision = text(.precision)
    facets.scale = text(.scale)
    facets.isUnicode = flag(.unicode)
    facets.isFixedLength = flag(.fixedLength)
    facets.srid = text(.srid)
    facets.collation = text(.collation)
    facets.concurrencyMode = concurrencyMode()
    facets.defaultValue = text(.defaultValue)
    return facets
  }

  private func concurrencyMode() -> String? {
    guard let mode = text(.concurrencyMode) else { return nil }
    if ["none", "fixed"].contains(mode.lowercased()) { return mode }
    reportInvalid(mode, expected: "a concurrency mode: 'None' or 'Fixed'")
    return nil
  }

  func multiplicity() -> Multiplicity? {
    guard let text = text(.multiplicity, limit: Limits.name) else { return nil }
    guard let multiplicity = Multiplicity(rawValue: text) else {
      reportInvalid(text, expected: "a multiplicity: '0..1', '1' or '*'")
      return nil
    }
    return multiplicity
  }
}
