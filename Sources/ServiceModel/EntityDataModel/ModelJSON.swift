/// The model as JSON, in document order and with full names, for comparison with the model of any other parser.
///
/// Facets stay text, as in the document; facts that a document does not have are left out.
package func inspectJSON(_ documents: [MetadataDocument]) -> String {
  JSONValue.object([("documents", .array(documents.map(\.json)))]).prettyPrinted + "\n"
}

extension MetadataDocument {
  fileprivate var json: JSONValue {
    .members([
      ("servicePath", .string(servicePath)),
      ("edmxVersion", edmxVersion.map(JSONValue.string)),
      ("dataServiceVersion", dataServiceVersion.map(JSONValue.string)),
      ("schemas", .array(schemas.map(\.json))),
    ])
  }
}

extension Schema {
  fileprivate var json: JSONValue {
    .members([
      ("namespace", .string(namespace)),
      ("alias", alias.map(JSONValue.string)),
      ("entityTypes", .array(entityTypes.map(\.json))),
      ("complexTypes", .array(complexTypes.map(\.json))),
      ("enumTypes", .array(enumTypes.map(\.json))),
      ("typeDefinitions", .array(typeDefinitions.map(\.json))),
      ("containers", .array(containers.map(\.json))),
      ("operations", .array(operations.map(\.json))),
    ])
  }
}

extension EntityType {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)),
      ("baseType", baseType.map { .string("\($0)") }),
      ("abstract", .boolean(isAbstract)),
      ("open", .boolean(isOpen)),
      ("hasStream", .boolean(hasStream)),
      ("key", .array(key.map(JSONValue.string))),
      ("properties", .array(properties.map(\.json))),
      ("navigationProperties", .array(navigationProperties.map(\.json))),
    ])
  }
}

extension ComplexType {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)),
      ("baseType", baseType.map { .string("\($0)") }),
      ("abstract", .boolean(isAbstract)),
      ("open", .boolean(isOpen)),
      ("properties", .array(properties.map(\.json))),
      ("navigationProperties", .array(navigationProperties.map(\.json))),
    ])
  }
}

extension Property {
  fileprivate var json: JSONValue {
    .members(
      [("name", .string(name)), ("type", .string("\(type)")), ("nullable", .boolean(isNullable))] + facets.members)
  }
}

extension Facets {
  fileprivate var members: [(String, JSONValue?)] {
    [
      ("maxLength", maxLength.map(JSONValue.string)),
      ("precision", precision.map(JSONValue.string)),
      ("scale", scale.map(JSONValue.string)),
      ("defaultValue", defaultValue.map(JSONValue.string)),
    ]
  }
}

extension NavigationProperty {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)), ("target", .string("\(target)")), ("multiplicity", .string(multiplicity.rawValue)),
      ("containsTarget", containsTarget ? .boolean(true) : nil),
    ])
  }
}

extension EnumType {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)),
      ("underlyingType", .string("\(underlyingType)")),
      ("flags", .boolean(isFlags)),
      ("members", .array(members.map { .members([("name", .string($0.name)), ("value", .integer($0.value))]) })),
    ])
  }
}

extension TypeDefinition {
  fileprivate var json: JSONValue {
    .members([("name", .string(name)), ("underlyingType", .string("\(underlyingType)"))] + facets.members)
  }
}

extension EntityContainer {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)),
      (
        "entitySets",
        .array(
          entitySets.map { .members([("name", .string($0.name)), ("entityType", .string("\($0.entityType)"))]) })
      ),
      (
        "singletons",
        .array(singletons.map { .members([("name", .string($0.name)), ("type", .string("\($0.type)"))]) })
      ),
      ("functionImports", .array(functionImports.map(\.json))),
    ])
  }
}

extension FunctionImport {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)),
      ("returnType", returnType.map { .string("\($0)") }),
      ("entitySet", entitySet.map(JSONValue.string)),
      ("httpMethod", httpMethod.map(JSONValue.string)),
      ("parameters", .array(parameters.map(\.json))),
    ])
  }
}

extension Operation {
  fileprivate var json: JSONValue {
    .members([
      ("kind", .string(kind.rawValue)),
      ("name", .string(name)),
      ("bound", .boolean(isBound)),
      ("parameters", .array(parameters.map(\.json))),
      ("returnType", returnType.map { .string("\($0)") }),
    ])
  }
}

extension Parameter {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)), ("type", .string("\(type)")), ("mode", mode.map(JSONValue.string)),
      ("nullable", isNullable.map(JSONValue.boolean)),
    ])
  }
}
