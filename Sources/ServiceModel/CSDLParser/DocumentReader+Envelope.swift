import Diagnostics
import EntityDataModel

/// The elements around the schemas, and the schemas themselves.
extension DocumentReader {
  func openRoot(_ element: ElementName?, tag: XMLTag, namespace: CSDLNamespace?, stream: XMLStream) -> Scope? {
    switch (element, namespace) {
    case (.edmx, .edmx):
      unresolved.document.edmxVersion = version(.version)
      return .edmx
    case (.schema, .edm):
      return openSchema()
    default:
      refuseRoot(element, tag)
      stream.stop()
      return nil
    }
  }

  /// A version that is known. Any other is only a warning: the namespaces decide how the schemas are read.
  private func version(_ attribute: AttributeName) -> String? {
    guard let version = text(attribute, limit: Limits.name) else { return nil }
    if !["1.0", "1.1", "2.0", "3.0", "4.0", "4.01"].contains(version.prefix { $0 != ";" }) {
      findings.report(
        .warning, .invalidValue, "\(Diagnostic.quoted(version)) is no version of OData.", at: location,
        advice: "Known are 1.0 to 4.01; the schemas are read by their namespaces.")
    }
    return version
  }

  private func refuseRoot(_ element: ElementName?, _ tag: XMLTag) {
    let name = String(cString: tag.name)
    if name.lowercased() == "html" {
      return findings.report(WrongFileCheck.html(servicePath: servicePath, at: location))
    }
    if element == .edmx || element == .schema {
      let uri = Diagnostic.quoted(tag.namespace.map { String(cString: $0) } ?? "")
      return findings.report(
        .error, .unknownNamespace, "'\(name)' is in the namespace \(uri), which is of no known CSDL version.",
        at: location, advice: "Known are OData V1 to V4.")
    }
    let again = "Download 'GET /api/v1/{division}/\(servicePath)/$metadata'."
    let advice =
      switch name {
      case "error": "It is an error response of the service. \(again)"
      case "service": "It is a service document, not a '$metadata' document. \(again)"
      case "feed", "entry": "It holds rows. \(again)"
      default: "CSDL begins with 'Edmx' or 'Schema'. \(again)"
      }
    findings.report(
      .error, .notCSDL, "The file is XML but not CSDL: it begins with \(Diagnostic.quoted(name)).", at: location,
      advice: advice)
  }

  func openInEnvelope(_ element: ElementName, namespace: CSDLNamespace?, in scope: Scope) -> Scope? {
    switch (scope, element) {
    case (.edmx, .dataServices):
      unresolved.document.dataServiceVersion = version(.dataServiceVersion)
      return .dataServices
    case (.edmx, .runtime), (.dataServices, .conceptualModels):
      // The designer file of Entity Framework, which wraps the same schemas in more elements.
      return .dataServices
    case (.edmx, .reference), (.dataServices, .reference):
      _ = text(.uri)
      // V3 references a whole document; V4 includes namespaces one by one.
      if text(.url) != nil { unresolved.hasOpenReference = true }
      return .reference
    case (.reference, .include):
      return openReference(.include)
    case (.dataServices, .schema), (.edmx, .schema):
      if namespace == .edm { return openSchema() }
      isReported = true
      skippedSchemas.append(
        Diagnostic(
          .error, rule: Rule.unknownNamespace.rawValue, "A 'Schema' is in a namespace of no known CSDL version.",
          at: location, advice: "Known are OData V1 to V4; the schema is skipped."))
      return nil
    default:
      return nil
    }
  }

  private func openReference(_ element: ElementName) -> Scope? {
    guard let namespace = required(.namespace, of: element, called: "Namespace") else { return nil }
    let alias = optionalText(.alias, as: .warning)
    unresolved.references.append(UnresolvedDocument.Reference(namespace: namespace, alias: alias))
    if let alias, referencedNamespaces[alias] == nil { referencedNamespaces[alias] = namespace }
    return .leaf
  }

  private func openSchema() -> Scope? {
    guard let namespace = required(.namespace, of: .schema, called: "Namespace") else { return nil }
    unresolved.declarationPlaces.append(location)
    schema = Schema(namespace: namespace, alias: optionalText(.alias, as: .warning), location: location)
    return .schema
  }

  func openInSchema(_ element: ElementName) -> Scope? {
    unresolved.declarationPlaces.append(location)
    switch element {
    case .entityType: return openEntityType()
    case .complexType: return openComplexType()
    case .enumType: return openEnumType()
    case .typeDefinition: return openTypeDefinition()
    case .association:
      guard let name = name(of: element) else { return nil }
      association = Association(name: name, location: location)
      return .association
    case .entityContainer: return openContainer()
    case .action, .function: return openOperation(element)
    case .annotations:
      description.target = optionalText(.target, as: .warning)
      description.place = location
      return .annotations
    case .using:
      return openReference(.using)
    default: return nil
    }
  }

  func closeInSchema(_ scope: Scope) {
    switch scope {
    case .association:
      if let closed = association.take() { schema?.associations.append(closed) }
    case .typeDefinition:
      if let closed = typeDefinition.take() { schema?.typeDefinitions.append(closed) }
    default:
      if let closed = schema.take() { unresolved.document.schemas.append(closed) }
    }
  }

  func openInAssociation(_ element: ElementName) -> Scope? {
    guard element == .end, let type = qualifiedName(.type, of: .end, called: "Type") else { return nil }
    // An end without a role is known by its type.
    let role = optionalText(.role, as: .warning) ?? type.name
    guard let multiplicity = multiplicity() else {
      if !attributesHaveMultiplicity { _ = required(.multiplicity, of: .end, called: "Multiplicity") }
      isReported = true
      return nil
    }
    if let count = association?.ends.count, count >= 2 {
      isReported = true
      findings.report(
        .warning, .invalidValue, "Association \(Diagnostic.quoted(association?.name ?? "")) has more than two ends.",
        at: location,
        advice: "The third is left out.")
      return nil
    }
    association?.ends.append(Association.End(role: role, type: type, multiplicity: multiplicity))
    return .associationEnd
  }

  private var attributesHaveMultiplicity: Bool { attributes.length(of: .multiplicity) != nil }
}
