import Mustache

/// The accessors of top-level services: on a division, and on the client for what stands outside of divisions.
final class EntryPointsContext: MustacheParent {
  private let services: [ServiceBlueprint]

  init(_ services: [ServiceBlueprint]) {
    self.services = services.filter { $0.path.parent == nil }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "division": accessors { $0.base.contains("{division}") }
    case "client": accessors { !$0.base.contains("{division}") }
    case "hasClient": services.contains { !$0.base.contains("{division}") }
    default: nil
    }
  }

  private func accessors(where isIncluded: (ServiceBlueprint) -> Bool) -> [[String: Any]] {
    services.filter(isIncluded).enumerated().map { index, service in
      [
        "isFirst": index == 0, "accessor": service.accessor, "path": service.path.description,
        "documentation": " " + DocumentationText.code(service.base), "argument": StringLiteral.quoted(service.base),
      ]
    }
  }
}
