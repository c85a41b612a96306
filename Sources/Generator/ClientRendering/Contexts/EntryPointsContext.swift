import ClientBlueprint
import SwiftNaming

/// The accessors of top-level services on the runtime's type that leads to them.
struct EntryPointsContext: TemplateContext {
  let type: String
  let services: [ServiceBlueprint]

  enum Name: String, CaseIterable { case type, children }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .type: .text(type)
    case .children: .many(services.map { ChildContext($0) })
    }
  }
}
