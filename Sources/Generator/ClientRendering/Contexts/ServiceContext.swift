import ClientBlueprint
import SwiftNaming

/// A service, with the accessors of its members.
struct ServiceContext: TemplateContext {
  private let service: ServiceBlueprint

  init(_ service: ServiceBlueprint) { self.service = service }

  enum Name: String, CaseIterable { case documentation, name, children, sets, functions }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(service.documentation))
    case .name: .text(service.path.name.declared)
    case .children: .many(service.children.map { ChildContext($0) })
    case .sets: .many(service.sets.map { EntitySetContext($0) })
    case .functions: .many(service.functions.map { FunctionContext($0) })
    }
  }
}
