import EntityDataModel
import SwiftNaming

/// The paths of all documents, for a configuration with many names. The index of a service is made when it is first
/// asked for.
struct NamePathIndex {
  private struct Service {
    /// Of types and of sets and functions: a path of one kind alone takes names of one case alone.
    var types: Set<String> = []
    var callables: Set<String> = []
    var all: Set<String>

    init(_ document: MetadataDocument) {
      all = NamePaths.names(of: document)
      for schema in document.schemas {
        types.formUnion(schema.entityTypes.lazy.map(\.name))
        types.formUnion(schema.complexTypes.lazy.map(\.name))
        types.formUnion(schema.enumTypes.lazy.map(\.name))
      }
      for container in SetIndex.containers(of: document) {
        callables.formUnion(container.value.entitySets.lazy.map { container.prefix + $0.name })
        callables.formUnion(container.value.functionImports.lazy.map { container.prefix + $0.name })
      }
    }
  }

  private let documents: [String: MetadataDocument]
  /// The service paths, and those of the namespaces that they are in.
  private var namespaces: Set<String> = []
  private var services: [String: Service] = [:]

  init(_ documents: [MetadataDocument]) {
    self.documents = Dictionary(documents.map { ($0.servicePath, $0) }) { first, _ in first }
    for document in documents {
      var path = ""
      for segment in document.servicePath.split(separator: "/") {
        path += path.isEmpty ? String(segment) : "/\(segment)"
        namespaces.insert(path)
      }
    }
  }

  private mutating func service(_ path: String) -> Service? {
    if let known = services[path] { return known }
    guard let document = documents[path] else { return nil }
    let service = Service(document)
    services[path] = service
    return service
  }

  /// Whether a path names anything, code lists aside.
  mutating func contains(_ path: String) -> Bool {
    let parts = path.split(separator: ":", maxSplits: 1).map(String.init)
    guard let service = parts.first else { return false }
    guard parts.count == 2 else { return namespaces.contains(service) }
    return self.service(service)?.all.contains(parts[1]) == true
  }

  /// Whether a name given by this path has to begin with a capital, because the path is that of a type alone, or must
  /// not, because it is that of a set or function alone. Nil where either can be given.
  mutating func startsWithCapital(_ path: String) -> Bool? {
    let parts = path.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let service = service(parts[0]) else { return nil }
    let name = parts[1]
    let isType = service.types.contains(name)
    let isCallable =
      service.callables.contains(name)
      || name.hasSuffix(")")
        && name.indices.contains { name[$0] == "(" && service.callables.contains(String(name[..<$0])) }
    return isType == isCallable ? nil : isType
  }
}
