package import SwiftNaming

/// A method that calls a function import.
package struct FunctionBlueprint: Sendable, Equatable {
  package var name: SwiftIdentifier
  package var wireName: String
  package var call: Call
  package var method: Method
  package var parameters: [ParameterBlueprint]
  /// Nil for an action without a result.
  package var result: SwiftType?
  package var documentation: [String]
  package var facts: ServiceFacts
  package var origin: WireOrigin

  package init(
    name: SwiftIdentifier, wireName: String, call: Call, method: Method, parameters: [ParameterBlueprint],
    result: SwiftType?, documentation: [String], facts: ServiceFacts, origin: WireOrigin
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

  package var parameterDeclarations: [String] { parameters.map(\.declaration) }

  /// How Swift speaks of it: `payablesList(byAgeGroup:)`.
  package var fullName: String { "\(name)(\(parameters.map { $0.label.asArgumentLabel + ":" }.joined()))" }

  /// The runtime's method that decodes the result.
  package enum Call: String, Sendable {
    case collection, entity, complex, complexCollection, primitive, primitiveCollection, action
  }

  package enum Method: String, Sendable {
    case get, post, put, delete
  }
}
