import ServiceAnnotations
import Diagnostics
import EntityDataModel
package import SwiftNaming

/// Plans the methods that call a service's function imports.
package struct FunctionPlanner: Sendable {
  package let index: TypeIndex
  package let configuration: Configuration
  package let paths: [TypeIndex.ID: SwiftPath]

  /// Methods of one service. `taken` are the names of its other members.
  package func plan(
    _ entries: [FunctionIndex.Entry], taken: Set<String>, registry: inout NameRegistry
  ) -> [FunctionBlueprint] {
    var usable: [(entry: FunctionIndex.Entry, parameters: [Parameter], naming: FunctionNaming)] = []
    var wireNames: Set<String> = []
    for entry in entries {
      guard let parameters = parameters(of: entry, registry: &registry) else { continue }
      // V4 overloads: the same name again, told apart by parameters.
      let signature = ([entry.wireName] + parameters.map(\.name)).joined(separator: ",")
      guard wireNames.insert(signature).inserted else { continue }
      let naming = FunctionNaming(
        entry.function.name, parameters: parameters.map(\.name), sanitizer: registry.sanitizer)
      usable.append((entry, parameters, naming))
    }
    let names = baseNames(usable.map { ($0.entry, $0.parameters, $0.naming) }, taken: taken, registry: &registry)
    return zip(usable, names).map { function, name in
      blueprint(function.entry, function.parameters, function.naming, name: name, registry: &registry)
    }
  }

  /// The parameters to send, or nil where one of them has no literal form.
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
      default:
        registry.report(.unsupportedParameter(parameter, of: entry.function))
        return nil
      }
    }
    switch entry.function.returnType.map({ index.resolve($0.name, from: entry.document) }) {
    case .stream?, .unknown?:
      registry.report(.unsupportedResult(of: entry.function))
      return nil
    default: return result
    }
  }

  /// Base names. Two methods clash when their labels are equal as well; one without parameters clashes with anything.
  private func baseNames(
    _ functions: [(entry: FunctionIndex.Entry, parameters: [Parameter], naming: FunctionNaming)],
    taken: Set<String>, registry: inout NameRegistry
  ) -> [SwiftIdentifier] {
    // Methods with the same labels share a scope; those of different labels overload each other.
    let sanitizer = registry.sanitizer
    var groups: [[String]: [Int]] = [:]
    for (number, function) in functions.enumerated() { groups[function.naming.labels, default: []].append(number) }
    var names = [SwiftIdentifier](repeating: "", count: functions.count)
    for (labels, numbers) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let requests = numbers.map { number -> NameRequest in
        let function = functions[number]
        let path = "\(function.entry.service):\(function.entry.wireName)"
        let name = function.entry.function.name
        let signature = function.parameters.map { $0.name + ":" }.joined()
        return NameRequest(
          path: LockPath(.function, "\(path)(\(signature))"), wireName: function.entry.wireName,
          usual: function.naming.base, override: registry.override(path, startsWithCapital: false),
          overridePath: path, suffix: "Function", location: function.entry.function.location
        ) {
          let whole = sanitizer.member(name)
          return [whole, whole + "Function", sanitizer.lessProcessedMember(function.entry.wireName)]
        }
      }
      let reserved = ReservedNames.serviceMembers.union(labels.isEmpty ? taken : [])
      let assigned = registry.assign(requests, in: NameScope(reserved: reserved, position: .member))
      for (number, name) in zip(numbers, assigned) { names[number] = name }
    }
    return names
  }

  private func blueprint(
    _ entry: FunctionIndex.Entry, _ parameters: [Parameter], _ naming: FunctionNaming, name: SwiftIdentifier,
    registry: inout NameRegistry
  ) -> FunctionBlueprint {
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
      parameters: self.parameters(parameters, of: entry, labels: naming.labels, registry: &registry), result: result,
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

  private func parameters(
    _ parameters: [Parameter], of entry: FunctionIndex.Entry, labels: [String], registry: inout NameRegistry
  ) -> [ParameterBlueprint] {
    let signature = parameters.map { $0.name + ":" }.joined()
    let owner = "\(entry.service):\(entry.wireName)(\(signature))"
    let sanitizer = registry.sanitizer
    func requests(_ kind: LockPath.Kind, _ candidates: [String]) -> [NameRequest] {
      zip(parameters, candidates).map { parameter, candidate in
        NameRequest(
          path: LockPath(kind, "\(owner).\(parameter.name)"), wireName: parameter.name, usual: candidate,
          overridePath: "\(entry.service):\(entry.wireName).\(parameter.name)", suffix: "Parameter",
          location: parameter.location
        ) { [sanitizer.lessProcessedMember(parameter.name)] }
      }
    }
    var reserved = ReservedNames.parameters
    if entry.annotations.parametersUnknown?.value == true { reserved.insert(FunctionBlueprint.moreParameters) }
    if entry.annotations.filterable != nil { reserved.formUnion([FunctionBlueprint.filter, "condition"]) }
    let scope = NameScope(reserved: reserved, position: .parameter)
    let outer = registry.assign(requests(.parameter, labels), in: scope)
    let inner = registry.assign(
      requests(.member, parameters.map { registry.sanitizer.member($0.name) }), in: scope)
    return parameters.indices.map { number in
      let parameter = parameters[number]
      var kind = PrimitiveKind.string
      var type: SwiftType = "String"
      var isEnumeration = false
      switch index.resolve(parameter.type.name, from: entry.document) {
      case .primitive(let primitive):
        kind = primitive
        type = primitive.swiftType(configuration.types)
      case .enumeration(let id):
        type = paths[id].map { SwiftType($0) } ?? "String"
        isEnumeration = paths[id] != nil
      default: break
      }
      return ParameterBlueprint(
        label: outer[number], name: inner[number], wireName: parameter.name, kind: kind,
        type: Nullability.isOptional(parameter) ? .optional(type) : type, isEnumeration: isEnumeration,
        location: parameter.location)
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

  /// GET unless the document says otherwise; a V3 function with side effects is POST.
  private func method(of function: FunctionImport) -> FunctionBlueprint.Method {
    switch function.httpMethod?.uppercased() {
    case "POST": .post
    case "PUT", "MERGE", "PATCH": .put
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

  fileprivate static func unsupportedResult(of function: FunctionImport) -> Diagnostic {
    Diagnostic(
      .note, rule: "not-generated",
      "The function \(quoted(function.name)) is left out: there is no generated form for its result.",
      at: function.location)
  }
}
