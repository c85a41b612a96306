package import Diagnostics

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
  package var facts: ServiceFacts
  package var origin: WireOrigin

  package init(
    name: String, wireName: String, call: Call, method: Method, parameters: [ParameterBlueprint], result: String?,
    documentation: [String], facts: ServiceFacts, origin: WireOrigin
  ) {
    self.name = name
    self.wireName = wireName
    self.call = call
    self.method = method
    self.parameters = parameters
    self.result = result
    self.documentation = documentation
    self.facts = facts
    self.origin = origin
  }

  /// `byAgeGroup ageGroup: Int32`, with the default of those that may be left out.
  package var parameterDeclarations: [String] {
    parameters.map { parameter in
      let names = parameter.label == parameter.name ? parameter.name : "\(parameter.label) \(parameter.name)"
      return "\(names): \(parameter.type)" + (parameter.isOptional ? "? = nil" : "")
    }
  }

  /// How Swift speaks of it: `payablesList(byAgeGroup:)`.
  package var fullName: String { "\(name)(\(parameters.map { $0.label + ":" }.joined()))" }

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
  package var location: SourceLocation?

  package init(
    label: String, name: String, wireName: String, kind: String, type: String, isOptional: Bool, isEnumeration: Bool,
    location: SourceLocation?
  ) {
    self.label = label
    self.name = name
    self.wireName = wireName
    self.kind = kind
    self.type = type
    self.isOptional = isOptional
    self.isEnumeration = isEnumeration
    self.location = location
  }
}
