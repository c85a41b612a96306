package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations

/// The entity sets of all documents with their annotations, by document and by entity type.
package struct SetIndex: Sendable {
  package struct Entry: Sendable {
    package var document: Int
    /// As addresses spell it: with the container where that is not the default one.
    package var wireName: String
    package var set: EntitySet
    package var entity: TypeIndex.ID
    package var annotations: SetAnnotations
    package var capabilities: Capabilities
    /// Whether rows cannot be created from properties: a POST to such a set takes the bytes of their media, and servers
    /// drop anything else ([MS-ODATA] 2.2.5, media link entries).
    var createsMedia = false
  }

  package private(set) var entries: [Entry] = []
  private(set) var byType: [TypeIndex.ID: [Int]] = [:]
  private(set) var byDocument: [[Int]]

  package init(_ index: TypeIndex, annotations: Annotations, diagnostics: inout [Diagnostic]) {
    byDocument = Array(repeating: [], count: index.documents.count)
    for (number, document) in index.documents.enumerated() {
      var names: Set<String> = []
      for container in Self.containers(of: document) {
        for set in container.value.entitySets {
          guard let entity = index.find(set.entityType, from: number), index.isEntity(entity) else {
            diagnostics.append(.unknownEntityType(of: set, in: document.servicePath))
            continue
          }
          let wireName = container.prefix + set.name
          guard names.insert(wireName).inserted else { continue }
          let known = annotations.set(set.name, of: document.servicePath)
          var entry = Entry(
            document: number, wireName: wireName, set: set, entity: entity, annotations: known,
            capabilities: Capabilities(known))
          if known.methods == nil, index.isMedia(entity) {
            entry.createsMedia = true
            entry.capabilities.methods.remove(.create)
          }
          byType[entity, default: []].append(entries.count)
          byDocument[number].append(entries.count)
          entries.append(entry)
        }
      }
    }
  }

  package func sets(of type: TypeIndex.ID) -> [Entry] {
    (byType[type] ?? []).map { entries[$0] }
  }

  /// The containers, each with the prefix of its members' addresses (OData V2, URI conventions 3.1).
  package static func containers(of document: MetadataDocument) -> [(value: EntityContainer, prefix: String)] {
    let containers = document.schemas.flatMap(\.containers)
    let hasDefault = containers.contains(where: \.isDefault)
    return containers.enumerated().map { index, container in
      let isDefault = hasDefault ? container.isDefault : index == 0
      return (container, isDefault ? "" : container.name + ".")
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownEntityType(of set: EntitySet, in service: String) -> Diagnostic {
    omission(
      .set(set.name, of: set.entityType.name), of: service, rule: "unknown-type",
      "The entity type \(quoted(set.entityType.description)) of set \(quoted(set.name)) is not in this document, "
        + "and not in exactly one other.",
      at: set.location, advice: "Add the document that declares it, or exclude the set, which is left out.")
  }
}
