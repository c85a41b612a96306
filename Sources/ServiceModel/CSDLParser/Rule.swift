/// The parser's rules. The raw value is the id that diagnostics carry.
enum Rule: String, CaseIterable {
  // The bytes
  case emptyFile = "empty-file"
  case html = "html-page"
  case json = "json-body"
  case notXML = "not-xml"
  case malformedXML = "malformed-xml"
  case truncated = "truncated"
  case trailingContent = "trailing-content"
  case wrongEncoding = "wrong-encoding"
  case doctype = "doctype"
  case entity = "entity"
  case tooDeep = "too-deep"
  case tooLong = "too-long"
  case longValue = "value-too-long"
  case tooManyNames = "too-many-names"
  case tooManyInherited = "too-many-inherited"
  case undeclaredPrefix = "undeclared-prefix"

  // The vocabulary
  case notCSDL = "not-csdl"
  case unknownNamespace = "unknown-csdl-namespace"
  case missingAttribute = "missing-attribute"
  case invalidValue = "invalid-value"
  case unknownElement = "unknown-element"
  case unknownAttribute = "unknown-attribute"
  case skippedElement = "skipped-element"
  case skippedAttribute = "skipped-attribute"
  case noSchema = "no-schema"

  // References
  case unknownType = "unknown-type"
  case externalType = "external-type"
  case entityAsValue = "entity-as-value"
  case unknownBaseType = "unknown-base-type"
  case cyclicInheritance = "cyclic-inheritance"
  case deepInheritance = "deep-inheritance"
  case unknownAssociation = "unknown-association"
  case unknownRole = "unknown-role"
  case unusedAssociation = "unused-association"
  case unknownEntityType = "unknown-entity-type"
  case unknownEntitySet = "unknown-entity-set"
  case unknownOperation = "unknown-operation"
  case unknownBindingTarget = "unknown-binding-target"
  case unknownAnnotationTarget = "unknown-annotation-target"
  case missingKey = "missing-key"
  case unknownKeyProperty = "unknown-key-property"

  // Names
  case duplicateType = "duplicate-type"
  case duplicateProperty = "duplicate-property"
  case duplicateKey = "duplicate-key"
  case duplicateMember = "duplicate-member"
  case duplicateSet = "duplicate-set"
  case duplicateFunction = "duplicate-function"
  case duplicateParameter = "duplicate-parameter"
  case duplicateAssociation = "duplicate-association"
  case duplicateAlias = "duplicate-alias"

  /// The last finding, if there are more than are listed.
  case more = "more-findings"

  /// Whether the rule is about one declaration, which is left out of the model while the rest of the document is used.
  /// Other rules are about the document as a whole.
  var isAboutOneDeclaration: Bool {
    switch self {
    case .emptyFile, .html, .json, .notXML, .malformedXML, .truncated, .trailingContent, .wrongEncoding, .doctype,
      .entity, .tooDeep, .tooLong, .tooManyNames, .tooManyInherited, .undeclaredPrefix, .notCSDL, .unknownNamespace,
      .noSchema, .more:
      false
    default: true
    }
  }
}
