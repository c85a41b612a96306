/// The names that each template may use: what `Templates/README.md` documents.
enum TemplateNames {
  static func names(of template: String) -> Set<String> {
    constants.union(contexts[template] ?? [])
  }

  static var templates: Set<String> { Set(contexts.keys) }

  /// The same in a whole run.
  static let constants: Set<String> = ["access", "runtime", "generator", "module"]

  private static let slot: Set<String> = [
    "documentation", "signature", "slot", "cell", "field", "fieldKind",
    "change", "isWritable", "isKey", "name", "wireName", "isBroken", "isFieldBroken", "isChangeBroken", "brace",
    "fieldBrace", "changeBrace", "type", "fieldType", "changeType",
  ]
  private static let type: Set<String> = slot.union([
    "source", "namespace", "name", "path", "protocols", "documentation", "keyType", "compositeKey", "parts", "count",
    "comma", "end", "index", "type", "accessors", "fields", "changes", "table", "related", "relatedWide", "tables",
    "isWritable",
  ])
  private static let service: Set<String> = [
    "source", "parent", "indent", "documentation", "name", "path", "children", "accessor", "argument", "sets",
    "functions", "signature", "literal", "isWide", "hasWideParameters", "hasWideResult", "isWideCall", "isWideList",
    "parameters", "parameterLines", "declaration", "arguments", "result", "call", "method", "wireName", "entity",
    "marker", "narrow", "wide", "broken", "type", "brace", "isFirst",
  ]

  private static let contexts: [String: Set<String>] = [
    "header": ["source"], "import": [], "module": ["source"],
    "entity": type, "complexType": type, "key": type, "table": type, "fields": type, "writable": type,
    "property": slot, "propertyWide": slot, "field": slot, "fieldWide": slot, "change": slot, "changeWide": slot,
    "enumeration": [
      "source", "namespace", "indent", "documentation", "name", "rawType", "members", "literal", "knownValues",
      "knownValuesWide", "lines", "wireName",
    ],
    "service": service, "entitySet": service, "function": service, "accessor": service,
    "entryPoints": [
      "source", "division", "client", "separator", "accessors", "isFirst",
    ],
  ]
}
