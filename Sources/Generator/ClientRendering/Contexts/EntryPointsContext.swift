import ClientBlueprint
import SwiftNaming

/// The accessors of top-level services on the runtime's type that leads to them.
struct EntryPointsContext: TemplateContext {
  let type: String
  let services: [ServiceBlueprint]

  enum Name: String, CaseIterable { case type, children }

  func value(of name: Name) -> Any? {
    switch name {
    case .type: type
    case .children: services.map { ChildContext($0) }
    }
  }
}
