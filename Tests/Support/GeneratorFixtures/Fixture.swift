package import ClientBlueprint
import ClientRendering
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// Builds documents in code. Names and types are as short as the hazard allows.
package enum Fixture {
  package static let location = SourceLocation(file: "services/test.xml", line: 3, column: 5)

  package static func property(_ name: String, _ type: String = "Edm.String", nullable: Bool = true) -> Property {
    let isCollection = type.hasPrefix("Collection(")
    let name0 = isCollection ? String(type.dropFirst(11).dropLast()) : type
    var property = Property(
      name: name, type: TypeReference(QualifiedName(name0), isCollection: isCollection), location: location)
    property.isNullable = nullable
    return property
  }

  package static func navigation(_ name: String, to target: String, _ multiplicity: Multiplicity) -> NavigationProperty
  {
    NavigationProperty(name: name, target: QualifiedName(target), multiplicity: multiplicity, location: location)
  }

  package static func entity(
    _ name: String, key: [String] = ["ID"], base: String? = nil, properties: [Property]? = nil,
    navigations: [NavigationProperty] = []
  ) -> EntityType {
    var type = EntityType(name: name, location: location)
    type.key = key
    type.baseType = base.map { QualifiedName($0) }
    type.properties = properties ?? [property("ID", "Edm.Guid", nullable: false)]
    type.navigationProperties = navigations
    return type
  }

  package static func complex(_ name: String, properties: [Property]) -> ComplexType {
    var type = ComplexType(name: name, location: location)
    type.properties = properties
    return type
  }

  package static func schema(
    _ namespace: String = "M", entities: [EntityType] = [], complexTypes: [ComplexType] = [], enums: [EnumType] = [],
    sets: [(String, String)] = [], functions: [FunctionImport] = []
  ) -> Schema {
    var schema = Schema(namespace: namespace, location: location)
    schema.entityTypes = entities
    schema.complexTypes = complexTypes
    schema.enumTypes = enums
    if !sets.isEmpty || !functions.isEmpty {
      var container = EntityContainer(name: "C", location: location)
      container.isDefault = true
      container.entitySets = sets.map {
        EntitySet(name: $0.0, entityType: QualifiedName($0.1), location: location)
      }
      container.functionImports = functions
      schema.containers = [container]
    }
    return schema
  }

  package static func document(_ path: String, _ schemas: Schema...) -> MetadataDocument {
    MetadataDocument(servicePath: path, file: "services/\(path).xml", schemas: schemas)
  }

  package static func function(
    _ name: String, _ parameters: [(String, String)] = [], returns type: String?, method: String? = "GET"
  ) -> FunctionImport {
    var function = FunctionImport(name: name, location: location)
    function.httpMethod = method
    function.parameters = parameters.map {
      Parameter(name: $0.0, type: TypeReference(QualifiedName($0.1)), location: location)
    }
    function.returnType = type.map { property("", $0).type }
    return function
  }

  package static func annotations(_ service: String, _ change: (inout AnnotatedService) -> Void) -> Annotations {
    var annotations = Annotations()
    var known = AnnotatedService()
    change(&known)
    annotations.services[service] = known
    return annotations
  }

  package static func set(
    methods: Set<SetAnnotations.Method>? = nil, readOnly: [String] = [], required: [String] = [],
    filterable: [String]? = nil, flags: [String] = [], padded: [String: Int] = [:]
  ) -> SetAnnotations {
    var set = SetAnnotations()
    set.methods = methods.map { Located($0, at: location) }
    set.readOnly = Located(readOnly, at: location)
    set.required = Located(required, at: location)
    set.filterable = filterable.map { Located($0, at: location) }
    set.flags = Located(flags, at: location)
    set.leftPadded = Located(padded, at: location)
    return set
  }

  package static func plan(
    _ documents: [MetadataDocument], _ annotations: Annotations = Annotations(),
    _ configuration: Configuration = Configuration(), lock: NameLock = NameLock()
  ) -> ClientPlanner.Plan {
    ClientPlanner.plan(documents, annotations: annotations, configuration: configuration, lock: lock)
  }

  /// The generated files by path.
  package static func render(
    _ documents: [MetadataDocument], _ annotations: Annotations = Annotations(),
    _ configuration: Configuration = Configuration(), lock: NameLock = NameLock()
  ) -> [String: String] {
    let plan = plan(documents, annotations, configuration, lock: lock)
    let files = Renderer().render(plan.blueprint, lock: plan.lock).files
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
  }
}
