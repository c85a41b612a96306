package import SwiftNaming

/// An accessor of an entity set, with the methods that the set allows as a type.
package struct EntitySetBlueprint: Sendable, Equatable {
  package var name: SwiftIdentifier
  package var wireName: String
  package var entity: SwiftPath
  package var capabilities: Capabilities
  package var documentation: [String]
  /// The advice to those who use it nevertheless.
  package var deprecated: String?
  package var facts: ServiceFacts
  /// Methods of its rows that post to other sets, sorted by name.
  package var verbs: [VerbBlueprint] = []
  package var origin: WireOrigin

  package init(
    name: SwiftIdentifier, wireName: String, entity: SwiftPath, capabilities: Capabilities, documentation: [String],
    facts: ServiceFacts, origin: WireOrigin
  ) {
    self.name = name
    self.wireName = wireName
    self.entity = entity
    self.capabilities = capabilities
    self.documentation = documentation
    self.facts = facts
    self.origin = origin
  }
}
