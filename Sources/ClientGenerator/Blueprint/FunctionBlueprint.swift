/// A method that calls a function import.
package struct FunctionBlueprint: Sendable, Equatable {
  package var name: String
  package var wireName: String
  package var call: Call
  package var method: Method
  package var parameters: [ParameterBlueprint]
  /// The Swift type of the result; nil for an action without one.
  package var result: String?
  package var documentation: [String]

  package init(
    name: String, wireName: String, call: Call, method: Method, parameters: [ParameterBlueprint], result: String?,
    documentation: [String]
  ) {
    self.name = name
    self.wireName = wireName
    self.call = call
    self.method = method
    self.parameters = parameters
    self.result = result
    self.documentation = documentation
  }

  /// The runtime's method that decodes the result.
  package enum Call: String, Sendable {
    case collection, entity, complex, complexCollection, primitive, primitiveCollection, action
  }

  package enum Method: String, Sendable {
    case get, post, put, delete
  }
}

/// A parameter of a function's method.
package struct ParameterBlueprint: Sendable, Equatable {
  /// The argument label.
  package var label: String
  /// The name inside the method.
  package var name: String
  package var wireName: String
  /// Case of the runtime's kinds: `guid`, `dateTime`.
  package var kind: String
  package var type: String
  /// Whether it may be left out.
  package var isOptional: Bool
  /// An enumeration is sent as its raw value.
  package var isEnumeration: Bool

  package init(
    label: String, name: String, wireName: String, kind: String, type: String, isOptional: Bool, isEnumeration: Bool
  ) {
    self.label = label
    self.name = name
    self.wireName = wireName
    self.kind = kind
    self.type = type
    self.isOptional = isOptional
    self.isEnumeration = isEnumeration
  }
}
