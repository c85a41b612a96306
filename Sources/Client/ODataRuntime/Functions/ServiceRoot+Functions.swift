public import HTTPTypes
import Logging

/// A parameter of a function, with its type in the metadata.
@_spi(Generated) public struct FunctionParameter: Sendable {
  let name: String
  private let kind: EdmKind
  private let value: PrimitiveValue?

  /// A nil value is not sent.
  public init(_ name: String, _ kind: EdmKind, _ value: (any PrimitiveType)?) {
    self.name = name
    self.kind = kind
    self.value = value?.odataValue
  }

  /// The OData literal; nil for a parameter that is omitted.
  func literal(_ conventions: ServiceConventions) throws(EncodingFault) -> String? {
    guard let value else { return nil }
    if let fault = value.fault(as: kind, conventions) { throw EncodingFault(fault).inside(name) }
    return Literal.text(value, kind: kind, conventions)
  }
}

/// The calls that generated functions make. Each costs one call; a collection that the server pages costs one per page.
extension ServiceRoot {
  /// A function that returns rows.
  @_spi(Generated) public func collection<Element: RowValue>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws -> [Element] {
    var request = try functionRequest(name, method, parameters)
    if method == .get, Element.self is any Entity.Type, connection.conventions.selectsFromFunctions {
      request.options.append(Self.select(Element.table))
    }
    var reader = PageReader(QueryPlan(root: self, set: name, table: Element.table), startingWith: request)
    return try await reader.rest().map(Element.init(row:))
  }

  /// A function that returns one entity.
  ///
  /// - Throws: ``ODataError`` of kind `.notFound` if it returns none.
  @_spi(Generated) public func entity<Result: Entity>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws -> Result {
    try await row(name, method, parameters)
  }

  /// A function that returns one complex value.
  @_spi(Generated) public func complex<Result: ComplexType>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws -> Result {
    try await row(name, method, parameters)
  }

  /// A function that returns complex values.
  @_spi(Generated) public func complexCollection<Element: ComplexType>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws -> [Element] {
    try await collection(name, method, parameters)
  }

  /// A function that returns one primitive value.
  @_spi(Generated) public func primitive<Result: PrimitiveType>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws -> Result {
    try await call(name, method, parameters) { response, operation in
      let value = try response.decoded(for: operation) { (body) throws(ODataDecodingError) in
        try Envelope.primitive(body, kind: Result.odataKind, function: name)
      }
      guard let value else {
        throw ODataError(
          .notFound, operation: operation, status: response.status.code, detail: "the function returned null")
      }
      return try element(value, response, operation, "the result")
    }
  }

  /// A function that returns primitive values.
  ///
  /// - Throws: ``ODataError`` of kind `.decoding` if one of them is null. With ``MissingValues/accepted`` null is the
  ///   type's zero, as in a row.
  @_spi(Generated) public func primitiveCollection<Element: PrimitiveType>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws -> [Element] {
    // Null is a value of JSON itself.
    let isJSON = Element.odataKind == .raw
    let acceptsNull = isJSON || connection.missingValues == .accepted
    return try await call(name, method, parameters) { response, operation in
      let values = try response.decoded(for: operation) { (body) throws(ODataDecodingError) in
        try Envelope.primitives(body, kind: Element.odataKind, function: name, acceptsNull: acceptsNull)
      }
      if !isJSON, values.contains(where: { $0 == nil }) { reportNull(in: name, operation) }
      // Every element keeps its position: others may be parallel to it.
      return try values.enumerated().map { index, value in
        guard let value else { return Element.odataPlaceholder }
        return try element(value, response, operation, "element \(index)")
      }
    }
  }

  /// A function without a result.
  @_spi(Generated) public func action(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter] = []
  ) async throws {
    try await call(name, method, parameters) { _, _ in }
  }

  private func element<Element: PrimitiveType>(
    _ value: PrimitiveValue, _ response: ODataResponse, _ operation: String, _ place: String
  ) throws -> Element {
    if let element = Element(odataValue: value) { return element }
    let fault = ODataDecodingError(.wrongValue, "\(place) is not a value of \(Element.self)", path: "$.d")
    throw ODataError(fault, response, operation: operation)
  }

  /// Reports once that a function that returns values also returns null.
  private func reportNull(in function: String, _ operation: String) {
    guard connection.reportedProperties.insert(operation) else { return }
    connection.logger.warning(
      "a value promised by the metadata is missing", metadata: ["operation": "\(operation)", "property": "\(function)"])
    connection.didMissValue(operation, function)
  }

  private func row<Result: RowValue>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter]
  ) async throws -> Result {
    try await call(name, method, parameters) { response, operation in
      let row = try response.decoded(for: operation) { (body) throws(ODataDecodingError) in
        try Envelope.single(body, table: Result.table, function: name, rules: rules(for: name, operation: operation))
      }
      guard let row else {
        throw ODataError(
          .notFound, operation: operation, status: response.status.code, detail: "the function returned nothing")
      }
      return Result(row: row)
    }
  }

  private func call<Answer: Sendable>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter],
    reading read: @Sendable (_ response: ODataResponse, _ operation: String) throws -> Answer
  ) async throws -> Answer {
    let request = try functionRequest(name, method, parameters)
    return try await performer.perform(request) { [operation = request.operation] in try read($0, operation) }
  }

  func functionRequest(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter]
  ) throws -> ODataRequest {
    var request = request(method, name)
    do throws(EncodingFault) {
      for parameter in parameters {
        guard let literal = try parameter.literal(connection.conventions) else { continue }
        request.options.append(QueryOption(parameter.name, literal))
      }
    } catch {
      throw ODataError(unsendable: error, operation: request.operation)
    }
    return request
  }

  private static func select(_ table: PropertyTable) -> QueryOption {
    QueryOption("$select", table.valueSlots.map { table.properties[$0].wireName }.joined(separator: ","))
  }
}

/// Parameters of generated calls of functions besides those in the metadata.
extension FunctionParameter {
  /// Parameters by their wire names, each as a literal of its Swift type, in the order of the names.
  @_spi(Generated) public static func named(_ values: [String: any PrimitiveType]) -> [FunctionParameter] {
    values.sorted { $0.key < $1.key }.map { FunctionParameter($0.key, type(of: $0.value).odataKind, $0.value) }
  }
}

extension ServiceRoot {
  /// A function that returns rows, filtered by a condition.
  @_spi(Generated) public func collection<Element: Entity>(
    _ name: String, _ method: HTTPRequest.Method, _ parameters: [FunctionParameter],
    where condition: (@Sendable (Element.Type) -> Filter<Element>)?
  ) async throws -> [Element] {
    guard let condition else { return try await collection(name, method, parameters) }
    var plan = QueryPlan(root: self, set: name, table: Element.table)
    plan.add(condition(Element.self))
    try plan.check()
    var request = plan.request
    request.options += try functionRequest(name, method, parameters).options
    var reader = PageReader(plan, startingWith: request)
    return try await reader.rest().map(Element.init(row:))
  }
}
