import ClientBlueprint
import SwiftNaming

/// A declaration at file scope, or in an extension of a namespace.
enum Declaration: Sendable {
  case entryPoints(type: String, [ServiceBlueprint])
  case service(ServiceBlueprint)
  /// The verbs of a service's sets.
  case verbs(ServiceBlueprint)
  case type(StructuredTypeBlueprint)
  case enumeration(EnumerationBlueprint)

  /// Nil for an extension of a type of the runtime.
  var path: SwiftPath? {
    switch self {
    case .entryPoints, .verbs: nil
    case .service(let service): service.path
    case .type(let type): type.path
    case .enumeration(let enumeration): enumeration.path
    }
  }

  func rendered(with library: TemplateLibrary) -> [DeclarationContext] {
    let declaration = DeclarationContext(namespace: path?.parent?.description, text: text(with: library))
    guard case .type(let type) = self, !type.slots.isEmpty else { return [declaration] }
    // In an extension of the type at file scope, the compiler looks each name up in one scope instead of two.
    return [
      declaration, DeclarationContext(namespace: type.path.description, text: library.render(type.slots)),
    ]
  }

  private func text(with library: TemplateLibrary) -> [UInt8] {
    switch self {
    case .entryPoints(let type, let services):
      library.render(EntryPointsContext(type: type, services: services), with: "entryPoints")
    case .service(let service): library.render(ServiceContext(service), with: "service")
    case .verbs(let service): library.render(VerbsContext(service), with: "verbs")
    case .type(let type): library.render(TypeContext(type), with: "type")
    case .enumeration(let enumeration): library.render(EnumerationContext(enumeration), with: "enumeration")
    }
  }
}
