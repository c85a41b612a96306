/// The names that each template may use: what `Templates/README.md` documents.
enum TemplateNames {
  static func names(of template: String) -> Set<String> {
    constants.union(contexts[template] ?? [])
  }

  static var templates: Set<String> { Set(contexts.keys) }

  /// The same in a whole run.
  static let constants: Set<String> = ["access", "runtime", "generator", "module"]

  private static let slot: Set<String> = [
    "documentation", "signature", "slot", "cell", "type", "name", "wireName", "brace", "nameSignature", "nameKind",
    "nameType", "nameBrace", "isWritable", "isKey", "isBroken", "isNameBroken",
  ]
  private static let type: Set<String> = [
    "namespace", "name", "path", "conformance", "brace", "documentation", "keyType", "compositeKey", "parts", "count",
    "comma", "end", "index", "type", "accessors", "propertyNames", "table", "related", "relatedWide", "tables",
  ]
  private static let service: Set<String> = [
    "parent", "indent", "documentation", "name", "path", "children", "accessor", "argument", "sets",
    "functions", "signature", "literal", "isWide", "hasWideParameters", "hasWideResult", "isWideCall", "isWideList",
    "parameters", "parameterLines", "declaration", "arguments", "result", "call", "method", "wireName", "entity",
    "marker", "narrow", "wide", "broken", "type", "brace", "isFirst",
  ]

  private static let contexts: [String: Set<String>] = [
    "header": ["source"], "import": [], "file": ["source"], "module": [],
    "entity": type, "complexType": type, "key": type, "table": type, "propertyNames": type,
    "property": slot, "propertyWide": slot, "propertyName": slot, "propertyNameWide": slot,
    "enumeration": [
      "namespace", "indent", "documentation", "name", "rawType", "members", "literal", "wideLiteral", "brace",
      "knownValues", "knownValuesWide", "lines",
    ],
    "service": service, "entitySet": service, "function": service, "accessor": service,
    "entryPoints": ["division", "client", "accessors", "isFirst"],
  ]
}
