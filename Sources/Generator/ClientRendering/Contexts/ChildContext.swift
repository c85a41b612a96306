import ClientBlueprint
import SwiftNaming

/// The accessor of a service on its parent or on an entry point.
struct ChildContext: TemplateContext {
  private let name: String
  private let type: String
  private let base: String
  private let parent: String
  private let argument: String

  /// The accessor on an entry point.
  init(_ service: ServiceBlueprint) {
    name = service.accessor.declared
    type = service.path.description
    base = service.base
    parent = "services"
    argument = StringLiteral.quoted(service.base)
  }

  /// The accessor on a parent: below its address if a segment leads there, otherwise at its own address.
  init(_ child: ServiceBlueprint.ChildBlueprint) {
    name = child.accessor.declared
    type = child.path.description
    base = child.base
    parent = "root"
    argument = child.segment.map(StringLiteral.quoted) ?? "absolute: \(StringLiteral.quoted(child.base))"
  }

  enum Name: String, CaseIterable { case documentation, name, type, parent, argument }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(" " + DocumentationText.code(base))
    case .name: .text(self.name)
    case .type: .text(type)
    case .parent: .text(parent)
    case .argument: .text(argument)
    }
  }
}
