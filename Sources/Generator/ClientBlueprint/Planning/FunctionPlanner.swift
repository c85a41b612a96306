import ServiceAnnotations
import Diagnostics
import EntityDataModel
import SwiftNaming

/// Plans the methods that call a service's function imports.
struct FunctionPlanner: Sendable {
  let index: TypeIndex
  let configuration: Configuration
  let paths: [TypeIndex.ID: SwiftPath]

  /// Methods of one service.
  ///
  /// - Parameters:
  ///   - taken: names of the service's other members.
  ///   - sets: wire names of its sets, which the configuration names by the same paths as functions.
  func plan(
    _ entries: [FunctionIndex.Entry], taken: Set<String>, sets: Set<String>, registry: inout NameRegistry
  ) -> [FunctionBlueprint] {
    var usable: [Callable] = []
    for entry in entries {
      guard let parameters = parameters(of: entry, registry: &registry) else { continue }
      let naming = FunctionNaming(
        entry.function.name, parameters: parameters.map(\.name), sanitizer: registry.sanitizer)
      usable.append(
        Callable(
          entry: entry, parameters: parameters, naming: naming, types: parameters.map { type(of: $0, in: entry).type }))
    }
    let callables = Callable.distinct(usable, sets: sets)
    let names = baseNames(callables, taken: taken, registry: &registry)
    return zip(callables, names).map { blueprint($0, name: $1, registry: &registry) }
  }

  /// The parameters to send, or nil if one of them has no literal form.
  private func parameters(of entry: FunctionIndex.Entry, registry: inout NameRegistry) -> [Parameter]? {
    var result: [Parameter] = []
    for parameter in entry.function.parameters where !result.contains(where: { $0.name == parameter.name }) {
      if let mode = parameter.mode, mode != "In", mode != "InOut" {
        registry.report(.outParameter(parameter, of: entry.function))
        continue
      }
      switch index.resolve(parameter.type.name, from: entry.document) {
      case .primitive(let kind) where kind != .raw && !parameter.type.isCollection: result.append(parameter)
      case .enumeration where !parameter.type.isCollection: result.append(parameter)
      case .unknown:
        registry.report(.unknownType(parameter.type, of: entry, at: parameter.location))
        return nil
      default:
        registry.report(.unsupportedParameter(parameter, of: entry.function))
        return nil
      }
    }
    switch entry.function.returnType.map({ index.resolve($0.name, from: entry.document) }) {
    case .unknown?:
      if let type = entry.function.returnType {
        registry.report(.unknownType(type, of: entry, at: entry.function.location))
      }
      return nil
    case .stream?:
      registry.report(.unsupportedResult(of: entry.function))
      return nil
    default: return result
    }
  }

  /// Base names. Two methods clash when their labels and types are equal as well; one without parameters clashes with
  /// anything.
  private func baseNames(
    _ functions: [Callable], taken: Set<String>, registry: inout NameRegistry
  ) -> [SwiftIdentifier] {
    // Methods with the same labels and types share a scope; the others overload each other.
    let sanitizer = registry.sanitizer
    var groups: [[String]: [Int]] = [:]
    for (number, function) in functions.enumerated() {
      groups[function.naming.labels + function.types.map(\.description), default: []].append(number)
    }
    var names = [SwiftIdentifier](repeating: "", count: functions.count)
    for (labels, numbers) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let requests = numbers.map { number -> NameRequest in
        let function = functions[number]
        let (name, wireName) = (function.entry.function.name, function.entry.wireName)
        return NameRequest(
          path: LockPath(.function, function.path), wireName: wireName,
          usual: function.naming.base, override: function.override(registry), overridePath: function.overridePath,
          suffix: "Function", location: function.entry.function.location
        ) {
          let whole = sanitizer.member(name)
          return [whole, whole + "Function", sanitizer.lessProcessedMember(wireName)]
        }
      }
      let reserved = ReservedNames.serviceMembers.union(labels.isEmpty ? taken : [])
      let assigned = registry.assign(requests, in: NameScope(reserved: reserved, position: .member))
      for (number, name) in zip(numbers, assigned) { names[number] = name }
    }
    return names
  }

  private func blueprint(
    _ function: Callable, name: SwiftIdentifier, registry: inout NameRegistry
  ) -> FunctionBlueprint {
    let entry = function.entry
    let (call, result) = call(of: entry)
    let method = method(of: entry.function)
    var facts = [DocumentationText.code(entry.wireName), "function", method.rawValue.uppercased()]
    let takesMoreParameters = entry.annotations.parametersUnknown?.value == true
    if takesMoreParameters { facts.append("takes parameters that no source names: give them by wire name") }
    if let names = entry.annotations.filterable?.value, !names.isEmpty {
      facts.append("filters on \(names.map(DocumentationText.code).joined(separator: ", "))")
    }
    if let rows = entry.annotations.pageSize?.value { facts.append("\(rows) rows a page") }
    if let permission = entry.annotations.permission?.value {
      facts.append("permission \"\(DocumentationText.prose(permission))\"")
    }
    var blueprint = FunctionBlueprint(
      name: name, wireName: entry.wireName, call: call, method: method,
      parameters: parameters(of: function, registry: &registry), result: result,
      documentation: DocumentationText.lines(facts: facts, description: entry.function.documentation),
      facts: ServiceFacts(entry.annotations),
      origin: WireOrigin(
        service: entry.service, name: entry.wireName, location: entry.function.location,
        description: entry.function.documentation))
    blueprint.deprecated = entry.annotations.deprecated?.value
    blueprint.takesMoreParameters = takesMoreParameters
    blueprint.filtered = filtered(entry)
    return blueprint
  }

  /// The entity that a filter on the result is about.
  private func filtered(_ entry: FunctionIndex.Entry) -> SwiftPath? {
    guard entry.annotations.filterable?.value.isEmpty == false, method(of: entry.function) == .get,
      let type = entry.function.returnType, type.isCollection,
      case .entity(let id) = index.resolve(type.name, from: entry.document)
    else { return nil }
    return paths[id]
  }

  private func parameters(of function: Callable, registry: inout NameRegistry) -> [ParameterBlueprint] {
    let parameters = function.parameters
    let sanitizer = registry.sanitizer
    func requests(_ kind: LockPath.Kind, _ candidates: [String]) -> [NameRequest] {
      zip(parameters, candidates).map { parameter, candidate in
        var request = NameRequest(
          path: LockPath(kind, "\(function.path).\(parameter.name)"), wireName: parameter.name, usual: candidate,
          override: kind == .parameter ? function.override(registry, parameter: parameter.name) : nil,
          overridePath: "\(function.overridePath).\(parameter.name)", suffix: "Parameter",
          location: parameter.location
        ) { [sanitizer.lessProcessedMember(parameter.name)] }
        request.isVisible = kind == .parameter
        return request
      }
    }
    var reserved = ReservedNames.parameters
    if function.entry.annotations.parametersUnknown?.value == true { reserved.insert(FunctionBlueprint.moreParameters) }
    if function.entry.annotations.filterable != nil { reserved.formUnion([FunctionBlueprint.filter, "condition"]) }
    let scope = NameScope(reserved: reserved, position: .parameter)
    let outer = registry.assign(requests(.parameter, function.naming.labels), in: scope)
    let inner = registry.assign(
      requests(.member, parameters.map { registry.sanitizer.member($0.name) }), in: scope)
    return parameters.indices.map { number in
      let parameter = parameters[number]
      let (kind, type, isEnumeration) = type(of: parameter, in: function.entry)
      return ParameterBlueprint(
        label: outer[number], name: inner[number], wireName: parameter.name, kind: kind,
        type: Nullability.isOptional(parameter) ? .optional(type) : type, isEnumeration: isEnumeration,
        location: parameter.location)
    }
  }

  /// The type of an argument, without Optional.
  private func type(
    of parameter: Parameter, in entry: FunctionIndex.Entry
  ) -> (kind: PrimitiveKind, type: SwiftType, isEnumeration: Bool) {
    switch index.resolve(parameter.type.name, from: entry.document) {
    case .primitive(let kind): (kind, kind.swiftType(configuration.types), false)
    case .enumeration(let id): (.string, paths[id].map { SwiftType($0) } ?? "String", paths[id] != nil)
    default: (.string, "String", false)
    }
  }

  private func call(of entry: FunctionIndex.Entry) -> (FunctionBlueprint.Call, SwiftType?) {
    guard let type = entry.function.returnType else { return (.action, nil) }
    func spelled(_ element: SwiftType) -> SwiftType { Nullability.type(ofResult: type, element: element) }
    func spelled(_ id: TypeIndex.ID) -> SwiftType { spelled(paths[id].map { SwiftType($0) } ?? "JSONValue") }
    switch index.resolve(type.name, from: entry.document) {
    case .primitive(let kind):
      return (type.isCollection ? .primitiveCollection : .primitive, spelled(kind.swiftType(configuration.types)))
    case .enumeration: return (type.isCollection ? .primitiveCollection : .primitive, spelled("String" as SwiftType))
    case .entity(let id):
      return (type.isCollection ? .collection : .entity, spelled(id))
    case .complex(let id):
      return (type.isCollection ? .complexCollection : .complex, spelled(id))
    case .stream, .unknown: return (.action, nil)
    }
  }

  /// GET by default; a V3 function with side effects is POST.
  private func method(of function: FunctionImport) -> FunctionBlueprint.Method {
    switch function.httpMethod?.uppercased() {
    case "POST": .post
    case "PUT": .put
    case "MERGE": .merge
    case "PATCH": .patch
    case "DELETE": .delete
    case nil where function.isSideEffecting == true: .post
    default: .get
    }
  }
}

extension Diagnostic {
  fileprivate static func outParameter(_ parameter: Parameter, of function: FunctionImport) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "The parameter \(quoted(parameter.name)) of \(quoted(function.name)) is left out: it is not an input.",
      at: parameter.location)
  }

  fileprivate static func unsupportedParameter(_ parameter: Parameter, of function: FunctionImport) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "The function \(quoted(function.name)) is left out: its parameter \(quoted(parameter.name)) is a "
        + "\(quoted(parameter.type.description)), which has no literal form.",
      at: parameter.location)
  }

  fileprivate static func unknownType(
    _ type: TypeReference, of entry: FunctionIndex.Entry, at location: SourceLocation
  ) -> Diagnostic {
    omission(
      .function(entry.function.name), of: entry.service, rule: "unknown-type",
      "The type \(quoted(type.description)) of function \(quoted(entry.function.name)) is not in this document, and "
        + "not in exactly one other.",
      at: location, advice: "Add the document that declares it, or exclude the function, which is left out.")
  }

  fileprivate static func unsupportedResult(of function: FunctionImport) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "The function \(quoted(function.name)) is left out: there is no generated form for its result.",
      at: function.location)
  }
}
