package import Diagnostics

/// A `Schema` element: the types and containers of one namespace, in document order.
package struct Schema: Sendable, Equatable {
  package var namespace: String
  package var alias: String?
  package var entityTypes: [EntityType] = []
  package var complexTypes: [ComplexType] = []
  package var enumTypes: [EnumType] = []
  package var typeDefinitions: [TypeDefinition] = []
  package var associations: [Association] = []
  package var containers: [EntityContainer] = []
  /// V4 actions and functions.
  package var operations: [Operation] = []
  package var location: SourceLocation

  package init(namespace: String, alias: String? = nil, location: SourceLocation) {
    self.namespace = namespace
    self.alias = alias
    self.location = location
  }
}
