/// The names that each template may use, as `Templates/README.md` documents them.
enum TemplateNames {
  static func names(of template: String) -> Set<String> {
    constants.union(contexts[template] ?? [])
  }

  static var templates: Set<String> { Set(contexts.keys) }

  /// The names with the same value in a whole run.
  static let constants: Set<String> = ["access", "runtime", "runtimeVersion", "generator", "module"]

  /// Mustache's own names, in a section of several values: whether it is at the first or the last of them.
  static let positions: Set<String> = ["first()", "last()"]

  private static let entryPoints = EntryPointsContext.names.union(ChildContext.names)
  private static let service = ServiceContext.names.union(ChildContext.names).union(EntitySetContext.names)
    .union(FunctionContext.names)
  private static let key = KeyContext.names.union(KeyPartContext.names)

  private static let contexts: [String: Set<String>] = [
    "file": FileContext.names.union(DeclarationContext.names),
    "module": [],
    "entryPoints": entryPoints,
    "service": service,
    "child": ChildContext.names,
    "entitySet": EntitySetContext.names,
    "function": FunctionContext.names,
    "verbs": VerbsContext.names.union(VerbSetContext.names).union(VerbContext.names),
    "verb": VerbContext.names,
    "type": TypeContext.names.union(key),
    "key": key,
    "property": PropertyContext.names,
    "enumeration": EnumerationContext.names.union(EnumerationMemberContext.names),
  ]
}
