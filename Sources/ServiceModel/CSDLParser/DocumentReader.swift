import Diagnostics
import EntityDataModel

/// Turns the elements of a document into its model, with references unresolved.
///
/// There is one open scope for each open element. The extensions define how each scope handles its children, one file
/// per part of CSDL; an element that no scope recognizes is skipped as a whole.
final class DocumentReader {
  /// The open element, which decides the meaning of its children.
  enum Scope {
    case document, edmx, dataServices, reference, schema
    case entityType, complexType, key, property, navigation
    case enumType, member, typeDefinition
    case association, associationEnd
    case container, entitySet, singleton, associationSet
    case functionImport, operation, parameter, returnType, typeWrapper
    case documentation, text, annotations, annotation
    /// Read from its attributes alone; nothing inside matters.
    case leaf
  }

  let findings: DiagnosticCollector
  var unresolved: UnresolvedDocument
  let servicePath: String
  var attributes = AttributeList()
  var scopes: [Scope] = [.document]

  // The parts being read. At most one of each is open.
  var schema: Schema?
  var entityType: EntityType?
  var complexType: ComplexType?
  var property: Property?
  var navigation: NavigationProperty?
  var pendingNavigation: UnresolvedDocument.PendingNavigation?
  var enumType: EnumType?
  var typeDefinition: TypeDefinition?
  var association: Association?
  var container: EntityContainer?
  var entitySet: EntitySet?
  var singleton: Singleton?
  var associationSet: AssociationSet?
  var functionImport: FunctionImport?
  var operation: Operation?
  var parameter: Parameter?
  /// The type of the open property, parameter or result, which may be in a child element.
  var declaredType: TypeReference?
  var isInCollectionType = false
  /// Whether a part of the open type's key, or of the open function's parameters, was skipped.
  var isKeySpoiled = false
  var isCallSpoiled = false
  /// Parameters of the open function that were skipped; another one with the same name can replace it.
  var spoiledParameters: Set<String> = []
  /// Whether the type of the open element is declared and not valid, which has been reported.
  var isTypeInvalid = false
  var isV4 = false
  var description = DescriptionText()
  var types: [String: TypeReference] = [:]
  /// The namespaces of `Include` and `Using`, by alias; both come before their uses.
  var referencedNamespaces: [String: String] = [:]
  var namespacesSeen: [String: String] = [:]

  private var stream: XMLStream?
  private var ignoredDepth = 0
  private var elements = NameCache<ElementName?>()
  private var namespaces = NameCache<CSDLNamespace>()
  /// Names outside of the model that have been noted.
  var skipped: Set<AttributeList.UnknownName> = []
  private var reported: Set<String> = []
  private var hasSchemaElement = false
  /// The faults of schemas that could not be read: of the document, if there is no other schema.
  var skippedSchemas: [Diagnostic] = []
  private var rootPlace: SourceLocation?

  init(servicePath: String, file: String, findings: DiagnosticCollector) {
    self.servicePath = servicePath
    self.findings = findings
    unresolved = UnresolvedDocument(document: MetadataDocument(servicePath: servicePath, file: file))
  }

  // MARK: - Events

  func start(_ tag: XMLTag, in stream: XMLStream) {
    guard scopes.count + ignoredDepth < Limits.depth else {
      findings.report(
        .error, .tooDeep, "Elements are nested more than \(Limits.depth) deep.", at: stream.tagLocation,
        advice: "No CSDL document needs that.")
      return stream.stop()
    }
    guard ignoredDepth == 0 else {
      ignoredDepth += 1
      return
    }
    self.stream = stream
    defer { self.stream = nil }
    let namespace = tag.namespace.map { namespaces.meaning(of: $0, classify: CSDLNamespace.init) }
    let element = elements.meaning(of: tag.name, classify: ElementName.init(rawValue:))
    if element == .schema {
      hasSchemaElement = true
      isV4 = tag.namespace.map { CSDLNamespace.isV4(String(cString: $0)) } ?? false
    }
    attributes.load(tag)
    let scope: Scope?
    if scopes.count == 1 {
      rootPlace = location
      scope = openRoot(element, tag: tag, namespace: namespace, stream: stream)
    } else {
      scope = element.flatMap { open($0, namespace: namespace) }
      if scope == nil, !isReported { reportSkipped(tag, namespace) }
    }
    isReported = false
    guard let scope else {
      ignoredDepth = 1
      return
    }
    scopes.append(scope)
    for unknown in attributes.unread { reportSkipped(unknown, namespace) }
  }

  func end() {
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    guard scopes.count > 1 else { return }
    close(scopes.removeLast())
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ignoredDepth == 0, scopes.last == .text else { return }
    description.append(bytes)
  }

  /// The model, once the document has been read to its end.
  func finish() -> UnresolvedDocument {
    unresolved.spelledTypes = Set(types.values.map(\.name))
    for fault in skippedSchemas {
      var fault = fault
      if !unresolved.document.schemas.isEmpty {
        fault.severity = .warning
        fault.omission = Omission(service: servicePath, subject: nil)
      }
      findings.report(fault)
    }
    if !hasSchemaElement {
      findings.report(
        .error, .noSchema, "The document has no 'Schema' element.",
        at: rootPlace ?? SourceLocation(file: findings.file),
        advice: "Download it again; a '$metadata' document describes at least one.")
    }
    return unresolved
  }

  // MARK: - Findings

  /// The place where the current element begins.
  var location: SourceLocation { stream?.tagLocation ?? SourceLocation(file: findings.file) }

  /// Set by a scope that refused an element and reported why.
  var isReported = false

  /// Whether this is the first call with `key`; for findings that are made once per document.
  func isFirst(_ key: String) -> Bool {
    reported.count < Limits.findings && reported.insert(key).inserted
  }

  func refuseDoctype(_ name: String, at place: SourceLocation) {
    if name.lowercased() == "html" {
      findings.report(WrongFileCheck.html(servicePath: servicePath, at: place))
    } else {
      findings.report(
        .error, .doctype, "The document has a DOCTYPE, \(Diagnostic.quoted(name)).", at: place,
        advice: "CSDL has none; it is refused because it can declare entities. Remove it.")
    }
  }

  // MARK: - Dispatch

  /// The meaning of `element` within the open scope; nil if it has none there.
  private func open(_ element: ElementName, namespace: CSDLNamespace?) -> Scope? {
    let scope = scopes[scopes.count - 1]
    switch scope {
    case .edmx, .dataServices, .reference: return openInEnvelope(element, namespace: namespace, in: scope)
    default: break
    }
    guard namespace == .edm else { return nil }
    switch element {
    case .documentation: return openDocumentation()
    case .annotation, .valueAnnotation: return openAnnotation()
    default: break
    }
    switch scope {
    case .schema: return openInSchema(element)
    case .entityType, .complexType, .key: return openInType(element, scope)
    case .property, .parameter, .returnType, .typeWrapper: return openTypeElement(element)
    case .enumType, .member: return openInEnum(element, scope)
    case .association: return openInAssociation(element)
    case .container: return openInContainer(element)
    case .entitySet, .singleton, .associationSet: return openInSet(element, scope)
    case .functionImport, .operation: return openInOperation(element)
    case .documentation, .annotations, .annotation: return openText(element, scope)
    default: return nil
    }
  }

  private func close(_ scope: Scope) {
    switch scope {
    case .schema, .association, .typeDefinition: closeInSchema(scope)
    case .entityType, .complexType, .property, .navigation, .enumType: closeType(scope)
    case .container, .entitySet, .singleton, .associationSet: closeContainer(scope)
    case .functionImport, .operation, .parameter, .returnType: closeOperation(scope)
    case .text, .documentation, .annotation, .annotations: closeText(scope)
    default: break
    }
  }
}
