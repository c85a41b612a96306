import Diagnostics
import EntityDataModel

/// The changes between two documents of one service, in numbers.
struct DocumentChange: Equatable {
  struct Count: Equatable {
    var kind: String
    var added = 0
    var removed = 0
    /// Parts that exist before and after, and differ.
    var altered = 0
  }

  private(set) var counts: [Count] = []

  init(from old: MetadataDocument, to new: MetadataDocument) {
    let old = Contents(old)
    let new = Contents(new)
    counts = Contents.kinds.map { _, kind, members in
      Self.count(kind, from: old[keyPath: members], to: new[keyPath: members])
    }.filter { $0.added + $0.removed + $0.altered > 0 }
  }

  private static func count(_ kind: String, from old: [String: String], to new: [String: String]) -> Count {
    var count = Count(kind: kind)
    for (name, meaning) in new {
      switch old[name] {
      case nil: count.added += 1
      case meaning: continue
      default: count.altered += 1
      }
    }
    count.removed = old.keys.count { new[$0] == nil }
    return count
  }

  /// `properties +3 -1 ~2, sets +1`.
  var description: String {
    guard !counts.isEmpty else { return "nothing that the model shows" }
    return counts.map { count in
      let numbers = [("+", count.added), ("-", count.removed), ("~", count.altered)].filter { $0.1 > 0 }
      return ([count.kind] + numbers.map { "\($0.0)\($0.1)" }).joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// The size of a document: `2 entity types, 14 properties, 2 sets`.
  static func size(of document: MetadataDocument) -> String {
    let contents = Contents(document)
    return Contents.kinds.map { kind, kinds, members in (contents[keyPath: members].count, kind, kinds) }
      .filter { $0.0 > 0 }.map { "\(Counted($0, $1, $2))" }.joined(separator: ", ")
  }
}

/// A document's parts by name, each with a text that represents its meaning, for comparison.
private struct Contents {
  var entityTypes: [String: String] = [:]
  var otherTypes: [String: String] = [:]
  var properties: [String: String] = [:]
  var navigations: [String: String] = [:]
  var sets: [String: String] = [:]
  var functions: [String: String] = [:]

  /// In the singular and in the plural.
  static var kinds: [(String, String, KeyPath<Self, [String: String]>)] {
    [
      ("entity type", "entity types", \.entityTypes), ("other type", "other types", \.otherTypes),
      ("property", "properties", \.properties),
      ("navigation property", "navigation properties", \.navigations), ("set", "sets", \.sets),
      ("function", "functions", \.functions),
    ]
  }

  init(_ document: MetadataDocument) {
    for schema in document.schemas {
      for type in schema.entityTypes {
        let name = "\(schema.namespace).\(type.name)"
        let flags = "\(type.isAbstract) \(type.isOpen) \(type.hasStream)"
        entityTypes[name] = "\(type.baseType?.description ?? "") \(flags) \(type.key)"
        add(type.properties, type.navigationProperties, of: name)
      }
      for type in schema.complexTypes {
        let name = "\(schema.namespace).\(type.name)"
        otherTypes[name] = "\(type.baseType?.description ?? "") \(type.isAbstract) \(type.isOpen)"
        add(type.properties, type.navigationProperties, of: name)
      }
      for type in schema.enumTypes {
        let members = type.members.map { "\($0.name)=\($0.value)" }
        otherTypes["\(schema.namespace).\(type.name)"] = "\(type.underlyingType) \(type.isFlags) \(members)"
      }
      for type in schema.typeDefinitions {
        otherTypes["\(schema.namespace).\(type.name)"] = "\(type.underlyingType) \(Self.text(type.facets))"
      }
      for container in schema.containers { add(container) }
      for operation in schema.operations {
        add(
          function: "\(schema.namespace).\(operation.name)", operation.parameters,
          "\(operation.kind) \(operation.isBound) \(operation.returnType?.description ?? "")")
      }
    }
  }

  private mutating func add(_ properties: [Property], _ navigations: [NavigationProperty], of type: String) {
    for property in properties {
      self.properties["\(type).\(property.name)"] =
        "\(property.type) \(property.isNullable) \(Self.text(property.facets))"
    }
    for navigation in navigations {
      self.navigations["\(type).\(navigation.name)"] =
        "\(navigation.target) \(navigation.multiplicity.rawValue) \(navigation.containsTarget)"
    }
  }

  private mutating func add(_ container: EntityContainer) {
    for set in container.entitySets { sets["\(container.name).\(set.name)"] = set.entityType.description }
    for singleton in container.singletons { sets["\(container.name).\(singleton.name)"] = singleton.type.description }
    for function in container.functionImports {
      let result = [function.httpMethod, function.returnType?.description, function.entitySet].map { $0 ?? "" }
      add(function: "\(container.name).\(function.name)", function.parameters, result.joined(separator: " "))
    }
  }

  /// Adds a function. Overloads differ in the names of their parameters.
  private mutating func add(function name: String, _ parameters: [Parameter], _ result: String) {
    let types = parameters.map { "\($0.type) \($0.mode ?? "") \($0.isNullable == true)" }
    functions["\(name)(\(parameters.map(\.name).joined(separator: ",")))"] = "\(result) \(types)"
  }

  private static func text(_ facets: Facets) -> String {
    [facets.maxLength, facets.precision, facets.scale, facets.defaultValue].map { $0 ?? "-" }.joined(separator: " ")
  }
}
