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
  /// The advice to those who use it nevertheless.
  package var deprecated: String?
  /// Whether the method takes further parameters by their wire names.
  package var takesMoreParameters = false
  /// The entity whose properties a filter on the result can name; nil when calls take no filter.
  package var filtered: SwiftPath?
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

  /// The full name in Swift: `payablesList(byAgeGroup:)`.
  package var fullName: String {
    let labels =
      parameters.map(\.label.asArgumentLabel) + (takesMoreParameters ? [Self.moreParameters] : [])
      + (filtered == nil ? [] : [Self.filter])
    return "\(name)(\(labels.map { $0 + ":" }.joined()))"
  }

  /// The label of parameters by their wire names.
  package static let moreParameters = "parameters"
  /// The label of the filter.
  package static let filter = "where"

  /// The runtime's method that decodes the result.
  package enum Call: String, Sendable {
    case collection, entity, complex, complexCollection, primitive, primitiveCollection, action
  }

  package enum Method: String, Sendable {
    case get, post, put, merge, patch, delete
  }
}
