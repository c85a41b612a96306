import ClientBlueprint
import SwiftNaming

/// A service, with the accessors of its members.
struct ServiceContext: TemplateContext {
  private let service: ServiceBlueprint

  init(_ service: ServiceBlueprint) { self.service = service }

  enum Name: String, CaseIterable { case documentation, name, children, sets, functions }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: DeclarationHead.documentation(service.documentation)
    case .name: service.path.name.declared
    case .children: service.children.map { ChildContext($0) }
    case .sets: service.sets.map { EntitySetContext($0) }
    case .functions: service.functions.map { FunctionContext($0) }
    }
  }
}
