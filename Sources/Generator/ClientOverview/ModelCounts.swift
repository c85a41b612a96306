package import EntityDataModel
package import ServiceAnnotations

/// The number of declarations of each kind in a set of documents and annotations.
package struct ModelCounts: Equatable {
  var services = 0
  var entityTypes = 0
  var complexTypes = 0
  var properties = 0
  var navigationProperties = 0
  var sets = 0
  var functions = 0
  /// Code lists of the annotations, and enumeration types of the documents.
  var enumerations = 0
  var enumerationMembers = 0

  package init(_ documents: [MetadataDocument], _ annotations: Annotations = Annotations()) {
    services = documents.count
    for schema in documents.flatMap(\.schemas) {
      entityTypes += schema.entityTypes.count
      complexTypes += schema.complexTypes.count
      for type in schema.entityTypes {
        properties += type.properties.count
        navigationProperties += type.navigationProperties.count
      }
      for type in schema.complexTypes {
        properties += type.properties.count
        navigationProperties += type.navigationProperties.count
      }
      for container in schema.containers {
        sets += container.entitySets.count + container.singletons.count
        functions += container.functionImports.count
      }
      enumerations += schema.enumTypes.count
      enumerationMembers += schema.enumTypes.reduce(0) { $0 + $1.members.count }
    }
    enumerations += annotations.enumerations.count
    enumerationMembers += annotations.enumerations.reduce(0) { $0 + $1.members.count }
  }

  /// A line per count, aligned.
  package var table: [String] {
    let rows = [
      ("services", services), ("entity types", entityTypes), ("complex types", complexTypes),
      ("properties", properties), ("navigation properties", navigationProperties), ("sets", sets),
      ("functions", functions), ("enumerations", enumerations), ("enumeration members", enumerationMembers),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    let digits = rows.map { String($0.1).count }.max() ?? 0
    return rows.map { label, count in
      let number = String(count)
      let blanks = width - label.count + 2 + digits - number.count
      return label + String(repeating: " ", count: blanks) + number
    }
  }
}
