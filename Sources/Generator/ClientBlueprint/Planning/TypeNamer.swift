import EntityDataModel
import SwiftNaming

/// Names the types of one namespace.
///
/// A type may not have the name of anything that generated code spells from the top: a namespace at any depth, a code
/// list, a type of the runtime. `SalesInvoice.SalesInvoice` becomes `SalesInvoice.SalesInvoiceEntity`.
struct TypeNamer {
  let index: TypeIndex
  private let former: FormerTypePaths
  private let scope: NameScope

  /// - Parameter reserved: Runtime types, the module, namespaces and code lists.
  init(index: TypeIndex, former: FormerTypePaths, reserved: Set<String>) {
    self.index = index
    self.former = former
    scope = NameScope(reserved: reserved, ignoresCase: true, position: .type)
  }

  func name(
    _ ids: [TypeIndex.ID], in namespace: SwiftPath, registry: inout NameRegistry
  ) -> [TypeIndex.ID: SwiftPath] {
    let requests = ids.map { id in
      var request = request(id, registry: registry)
      request.formerPath = former[id]
      return request
    }
    let names = registry.assign(requests, in: scope)
    return Dictionary(uniqueKeysWithValues: zip(ids, names.map { namespace.appending($0) }))
  }

  private func request(_ id: TypeIndex.ID, registry: NameRegistry) -> NameRequest {
    let entry = index.entries[id]
    let sanitizer = registry.sanitizer
    let name = entry.name.name
    let namespace = entry.name.namespace
    let qualified = NamePaths.qualified(id, in: index)
    let usual = sanitizer.type(name)
    return NameRequest(
      path: LockPath(.type, qualified), wireName: name, usual: usual,
      override: registry.override(qualified)
        ?? registry.override(NamePaths.short(id, in: index), startsWithCapital: true),
      overridePath: NamePaths.advised(id, in: index, usual: usual), suffix: suffix(id),
      location: index.location(of: id)
    ) {
      // Equal names of several CSDL namespaces are told apart by the namespace, first by its last word.
      let words = namespace.split(separator: ".").map { sanitizer.type(String($0)) }
      return [sanitizer.lessProcessedType(name), (words.last ?? "") + usual, words.joined() + usual]
    }
  }

  private func suffix(_ id: TypeIndex.ID) -> String {
    switch index.entries[id].definition {
    case .entity: "Entity"
    case .complex: "Value"
    case .enumeration, .definition: "Enumeration"
    }
  }
}
