import Diagnostics
import EntityDataModel

/// Documents that declare no entity container, so that nothing says what their services offer. That is no fault of a
/// document whose types others use (OData V2 to V4: a service's metadata may be spread over documents, one of which
/// has the container); on its own it is probably the wrong half, or cut off.
enum MissingContainers {
  /// A warning per document without a container of which no other document uses a type.
  static func findings(_ documents: [MetadataDocument]) -> [Diagnostic] {
    documents.filter { $0.schemas.allSatisfy(\.containers.isEmpty) }.compactMap { document in
      let names = declared(document)
      let isUsed = documents.contains { other in
        other.servicePath != document.servicePath && !used(other).subtracting(declared(other)).isDisjoint(with: names)
      }
      guard !isUsed, let schema = document.schemas.first else { return nil }
      return Diagnostic(
        .warning, rule: "no-container",
        "The document has no 'EntityContainer': nothing says which sets and functions the service has.",
        at: schema.location,
        advice: "Download the service's $metadata again, or add the document that declares its container.")
    }
  }

  private static func declared(_ document: MetadataDocument) -> Set<QualifiedName> {
    var names: Set<QualifiedName> = []
    for schema in document.schemas {
      let declared =
        schema.entityTypes.map(\.name) + schema.complexTypes.map(\.name) + schema.enumTypes.map(\.name)
        + schema.typeDefinitions.map(\.name)
      names.formUnion(declared.map { QualifiedName(namespace: schema.namespace, name: $0) })
    }
    return names
  }

  /// The types that a document refers to.
  private static func used(_ document: MetadataDocument) -> Set<QualifiedName> {
    var names: Set<QualifiedName> = []
    for schema in document.schemas {
      for type in schema.entityTypes {
        names.formUnion(type.properties.map(\.type.name) + type.navigationProperties.map(\.target))
        if let base = type.baseType { names.insert(base) }
      }
      for type in schema.complexTypes {
        names.formUnion(type.properties.map(\.type.name) + type.navigationProperties.map(\.target))
        if let base = type.baseType { names.insert(base) }
      }
      for container in schema.containers {
        names.formUnion(container.entitySets.map(\.entityType) + container.singletons.map(\.type))
        for function in container.functionImports {
          names.formUnion(function.parameters.map(\.type.name))
          if let type = function.returnType?.name { names.insert(type) }
        }
      }
    }
    return names
  }
}
