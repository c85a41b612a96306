import ClientBlueprint
import SwiftNaming

/// The accessor of an entity set.
struct EntitySetContext: TemplateContext {
  private let set: EntitySetBlueprint

  init(_ set: EntitySetBlueprint) { self.set = set }

  enum Name: String, CaseIterable { case documentation, attributes, name, entity, methods, literal }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: DeclarationHead.documentation(set.documentation, indent: "  ")
    case .attributes: DeclarationHead.attributes(deprecated: set.deprecated)
    case .name: set.name.declared
    case .entity: set.entity.description
    case .methods: set.capabilities.marker
    case .literal: StringLiteral.quoted(set.wireName)
    }
  }
}
