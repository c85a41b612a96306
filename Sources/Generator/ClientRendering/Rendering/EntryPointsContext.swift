import SwiftNaming
import ClientBlueprint
import Diagnostics
import Mustache

/// The accessors of top-level services: on a division, and on the client for what stands outside of divisions.
final class EntryPointsContext: MustacheParent {
  private let division: [AccessorContext]
  private let client: [AccessorContext]

  init(_ services: [ServiceBlueprint], access: Configuration.Access) {
    let services = services.filter { $0.path.parent == nil }
    division = Self.accessors(of: services.filter { $0.entryPoint == "Division" }, access)
    client = Self.accessors(of: services.filter { $0.entryPoint != "Division" }, access)
  }

  func child(named name: String) -> Any? {
    switch name {
    case "division": division.isEmpty ? nil : ["accessors": division]
    case "client": client.isEmpty ? nil : ["accessors": client]
    default: nil
    }
  }

  private static func accessors(
    of services: [ServiceBlueprint], _ access: Configuration.Access
  ) -> [AccessorContext] {
    services.enumerated().map { index, service in
      AccessorContext(
        service.accessor, path: service.path, base: service.base, argument: StringLiteral.quoted(service.base),
        indent: "", isFirst: index == 0, access: access)
    }
  }
}
