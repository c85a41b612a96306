import ClientBlueprint
import SwiftNaming

/// The accessor of an entity set.
struct EntitySetContext: TemplateContext {
  private let set: EntitySetBlueprint

  init(_ set: EntitySetBlueprint) { self.set = set }

  enum Name: String, CaseIterable { case documentation, attributes, name, entity, methods, literal }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(set.documentation, indent: "  "))
    case .attributes: .text(DeclarationHead.attributes(deprecated: set.deprecated))
    case .name: .text(set.name.declared)
    case .entity: .text(set.entity.description)
    case .methods: .text(set.capabilities.marker)
    case .literal: .text(StringLiteral.quoted(set.wireName))
    }
  }
}
