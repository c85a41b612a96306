import Diagnostics

/// Elements and attributes that are not read: CSDL's own that clients have no use for, those of other namespaces, and
/// those that are faults.
extension DocumentReader {
  /// CSDL's elements that are not part of the model. Within annotations anything may stand.
  private static let otherElements: Set = [
    "Annotation", "Annotations", "DefiningExpression", "Documentation", "OnDelete", "OnUpdate", "ReferentialConstraint",
    "RowType", "Term", "TypeAnnotation", "ValueAnnotation", "ValueTerm",
  ]
  private static let otherAttributes: Set = [
    "AppliesTo", "BaseTerm", "EntitySetPath", "IncludeInServiceDocument", "IsAlwaysBindable", "MaxDataServiceVersion",
    "Partner", "Qualifier",
  ]

  /// Reports an element that means nothing where it stands: as a fault if it should mean something.
  func reportSkipped(_ tag: XMLTag, _ namespace: CSDLNamespace?) {
    let unknown = AttributeList.UnknownName(
      name: tag.name, namespace: tag.namespace, hasUndeclaredPrefix: tag.prefix != nil && tag.namespace == nil)
    let name = String(cString: tag.name)
    if !isInAnnotation, let fault = fault(name, unknown, namespace) {
      spoilOpenDeclaration()
      // A type whose key is misspelt does not lack it as well.
      if scopes.last == .entityType, name == "Key" || fault.advice.contains("'Key'") { isKeySpoiled = true }
      return findings.report(
        faultSeverity, .unknownElement, "Element \(Diagnostic.quoted(name)) \(fault.message).", at: location,
        about: subject, advice: fault.advice)
    }
    if skipped.insert(unknown).inserted { note(unknown, rule: .skippedElement, what: "Element") }
  }

  /// The mistake that an element is: a word of CSDL's namespace that CSDL does not have, or not there, or a word of CSDL
  /// in another namespace. Anything else in other namespaces is a vendor's annotation.
  private func fault(
    _ name: String, _ unknown: AttributeList.UnknownName, _ namespace: CSDLNamespace?
  ) -> (message: String, advice: String)? {
    switch namespace {
    case .edm:
      if Self.otherElements.contains(name) { return nil }
      if ElementName(rawValue: name) != nil { return ("does not belong here", "It is skipped.") }
      let question = Suggestion.question(for: name, in: ElementName.allCases.lazy.map(\.rawValue))
      return ("is none of CSDL's", question ?? "It is skipped.")
    case .edmx:
      let words = [ElementName.dataServices, .reference, .include, .schema].map(\.rawValue)
      return words.contains(name)
        ? nil : Suggestion.question(for: name, in: words).map { ("is none of CSDL's", $0) }
    case .metadata, .xml, .foreign, nil:
      guard let element = ElementName(rawValue: name), isDeclaration(element) else { return nil }
      return (
        "is \(origin(of: unknown)), which is not CSDL's",
        "Give it the namespace of the elements around it; it is skipped."
      )
    }
  }

  /// The namespace of a word that would have a meaning in another one.
  private func origin(of unknown: AttributeList.UnknownName) -> String {
    if unknown.hasUndeclaredPrefix { return "in the namespace of an undeclared prefix" }
    return unknown.namespace.map { "in the namespace \(Diagnostic.quoted(String(cString: $0)))" } ?? "in no namespace"
  }

  /// Whether the element would declare something in the open one.
  private func isDeclaration(_ element: ElementName) -> Bool {
    switch (scopes.last, element) {
    case (.edmx, .dataServices), (.schema, .entityType), (.schema, .complexType), (.schema, .enumType),
      (.schema, .typeDefinition), (.schema, .association), (.schema, .entityContainer), (.schema, .action),
      (.schema, .function), (.container, .entitySet), (.container, .singleton), (.container, .functionImport),
      (.container, .actionImport), (.entityType, .key), (.entityType, .property), (.entityType, .navigationProperty),
      (.complexType, .property), (.complexType, .navigationProperty), (.key, .propertyRef), (.enumType, .member),
      (.association, .end), (.functionImport, .parameter), (.functionImport, .returnType), (.operation, .parameter),
      (.operation, .returnType):
      true
    default: false
    }
  }

  /// Reports an attribute that means nothing to the model: as a fault if it looks like one that does.
  func reportSkipped(_ unknown: AttributeList.UnknownName, _ namespace: CSDLNamespace?) {
    if isLost(unknown) {
      spoilOpenDeclaration()
      return findings.report(
        faultSeverity, .unknownAttribute,
        "Attribute \(Diagnostic.quoted(String(cString: unknown.name))) is \(origin(of: unknown)), which is not CSDL's.",
        at: location, about: subject,
        advice: "Declare its prefix as that of 'http://schemas.microsoft.com/ado/2007/08/dataservices/metadata'.")
    }
    if skipped.contains(unknown) { return }
    let name = String(cString: unknown.name)
    if namespace == .edm, !unknown.hasUndeclaredPrefix, AttributeName.byWord[name] == nil, !isInAnnotation,
      !Self.otherAttributes.contains(name),
      let question = Suggestion.question(for: name, in: words(besides: unknown))
    {
      spoilOpenDeclaration()
      return findings.report(
        faultSeverity, .unknownAttribute, "Attribute \(Diagnostic.quoted(name)) is none of CSDL's.", at: location,
        about: subject, advice: question)
    }
    skipped.insert(unknown)
    note(unknown, rule: .skippedAttribute, what: "Attribute")
  }

  /// Whether the open declaration would mean something else with an `m:` attribute that has another prefix: a function
  /// is called with another method, rows have a stream.
  private func isLost(_ unknown: AttributeList.UnknownName) -> Bool {
    let meant: AttributeName
    switch scopes.last {
    case .functionImport: meant = .httpMethod
    case .entityType: meant = .hasStream
    default: return false
    }
    guard unknown.hasUndeclaredPrefix || unknown.namespace != nil else { return false }
    return String(cString: unknown.name) == meant.word && attributes.length(of: meant) == nil
  }

  /// The attributes that one of a namespace may be meant to be: CSDL's without a prefix, and those with `m:`.
  private func words(besides unknown: AttributeList.UnknownName) -> [String] {
    guard let uri = unknown.namespace else { return AttributeName.byWord.keys.sorted() }
    guard CSDLNamespace(String(cString: uri)) == .metadata else { return [] }
    return AttributeName.allCases.filter(\.isMetadata).map(\.word)
  }

  private var isInAnnotation: Bool {
    switch scopes.last {
    case .documentation, .text, .annotations, .annotation: true
    default: false
    }
  }

  /// A key without one of its parts is another key, and a function without one of its parameters or its result another
  /// function.
  private func spoilOpenDeclaration() {
    switch scopes.last {
    case .key: isKeySpoiled = true
    case .functionImport, .operation, .parameter, .returnType: isCallSpoiled = true
    default: break
    }
  }

  private func note(_ unknown: AttributeList.UnknownName, rule: Rule, what: String) {
    findings.report(
      .note, rule,
      {
        let origin = unknown.namespace.map { " of \(Diagnostic.quoted(String(cString: $0)))" } ?? ""
        let name = Diagnostic.quoted(String(cString: unknown.name))
        return "\(what) \(name)\(origin) is not part of the model and is skipped."
      }(), at: location)
  }
}
