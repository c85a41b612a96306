package import EntityDataModel
package import ServiceAnnotations

/// Makes tables of the metadata of one service.
package struct SchemaBuilder {
  private let document: MetadataDocument
  private let annotations: Annotations
  private var entityTypes: [QualifiedName: EntityType] = [:]
  private var complexTypes: [QualifiedName: ComplexType] = [:]
  /// Properties that rows do not have, as sentences.
  private var omissions: [String] = []
  /// The names of the columns of the set that is being made, in lower case.
  private var names: Set<String> = []

  /// The service, and a sentence for each property that rows cannot hold.
  package static func build(
    _ document: MetadataDocument, annotations: Annotations, index: Int
  ) -> (service: ServiceSchema, omissions: [String]) {
    var builder = Self(document, annotations)
    let service = builder.service(index)
    return (service, builder.omissions)
  }

  private init(_ document: MetadataDocument, _ annotations: Annotations) {
    self.document = document
    self.annotations = annotations
    for schema in document.schemas {
      for type in schema.entityTypes { entityTypes[name(type.name, in: schema)] = type }
      for type in schema.complexTypes { complexTypes[name(type.name, in: schema)] = type }
    }
  }

  private func name(_ name: String, in schema: Schema) -> QualifiedName {
    QualifiedName(namespace: schema.namespace, name: name)
  }

  private mutating func service(_ index: Int) -> ServiceSchema {
    let path = document.servicePath
    let base = annotations.services[path]?.base?.value ?? "/api/v1/{division}/\(path)"
    var declared: [EntitySet] = []
    for container in document.schemas.flatMap(\.containers) {
      for set in container.entitySets where entityTypes[set.entityType] != nil {
        if !declared.contains(where: { $0.name == set.name }) { declared.append(set) }
      }
    }
    var tables: Set<String> = []
    var sets = declared.enumerated().map { position, set in
      self.set(set, at: position, of: index, tables: &tables)
    }
    let (types, typeNames) = (declared.map(\.entityType), Set(entityTypes.keys.map(\.name)))
    for position in sets.indices {
      NavigationLinker.link(
        position, of: &sets, types: types, entityTypes: entityTypes, typeNames: typeNames)
    }
    return ServiceSchema(
      path: path, base: base, sets: sets.map(SetSchema.init), functions: functions(sets: declared))
  }

  private mutating func set(
    _ declared: EntitySet, at position: Int, of service: Int, tables: inout Set<String>
  ) -> SetDraft {
    var table = "\(document.servicePath)/\(declared.name)"
    while !tables.insert(table.lowercased()).inserted { table += "~" }
    var set = SetDraft(
      service: service, index: position, name: declared.name, type: declared.entityType.description,
      table: Self.quoted(table))
    let lineage = lineage(of: declared.entityType)
    var columns: [ColumnSchema] = []
    set.members = members(lineage.flatMap(\.properties), below: [], into: &columns, owner: declared.name, depth: 0)
    set.columns = columns
    let key = lineage.first { !$0.key.isEmpty }?.key ?? []
    set.key = key.compactMap { set.column([$0]) }
    for column in set.key { set.columns[column].isNullable = false }
    let known = annotations.set(declared.name, of: document.servicePath)
    if let methods = known.methods?.value {
      set.methods = Set(methods.compactMap { SetSchema.Method(rawValue: $0.rawValue) })
    }
    if let size = known.pageSize?.value { set.pageSize = size }
    set.documented.readOnly = Set(known.readOnly?.value ?? [])
    set.documented.required = known.required?.value ?? []
    set.documented.filterable = known.filterable.map { Set($0.value) }
    set.documented.isSelectRequired = known.selectRequired?.value ?? false
    set.documented.webhookTopic = known.webhookTopic?.value
    for (name, length) in known.leftPadded?.value ?? [:] {
      if let column = set.column([name]) { set.documented.padding[column] = length }
    }
    return set
  }

  /// The type and its base types, the base first.
  private func lineage(of name: QualifiedName) -> [EntityType] {
    var types: [EntityType] = []
    var next: QualifiedName? = name
    while let current = next, let type = entityTypes[current], types.count < 20 {
      types.insert(type, at: 0)
      next = type.baseType
    }
    return types
  }

  private mutating func members(
    _ properties: [Property], below path: [String], into columns: inout [ColumnSchema], owner: String, depth: Int
  ) -> [MemberSchema] {
    var members: [MemberSchema] = []
    for property in properties where !members.contains(where: { $0.name == property.name }) {
      let path = path + [property.name]
      if let kind = Self.kind(of: property.type) {
        columns.append(column(property, kind, path, among: columns))
        members.append(MemberSchema(name: property.name, shape: .value(columns.count - 1)))
      } else if !property.type.isCollection, let type = complexTypes[property.type.name], depth < 4 {
        var presence = column(property, .boolean, path, among: columns)
        presence.isPresence = true
        columns.append(presence)
        let index = columns.count - 1
        let inner = self.members(
          complexProperties(type), below: path, into: &columns, owner: owner, depth: depth + 1)
        let shape = MemberSchema.Shape.complex(
          type: property.type.name.description, presence: index, members: inner)
        members.append(MemberSchema(name: property.name, shape: shape))
      } else {
        omissions.append(
          "\(document.servicePath)/\(owner) is served without '\(path.joined(separator: "/"))': "
            + "rows cannot hold \(property.type).")
      }
    }
    return members
  }

  private func complexProperties(_ type: ComplexType) -> [Property] {
    var properties = type.properties
    var next = type.baseType
    var depth = 0
    while let name = next, let base = complexTypes[name], depth < 20 {
      properties = base.properties + properties
      next = base.baseType
      depth += 1
    }
    return properties
  }

  private mutating func column(
    _ property: Property, _ kind: EdmKind, _ path: [String], among columns: [ColumnSchema]
  ) -> ColumnSchema {
    var name = path.joined(separator: "/")
    // Names in SQLite are case-insensitive, those of CSDL case-sensitive.
    if columns.isEmpty { names = [] }
    while !names.insert(name.lowercased()).inserted { name += "~" }
    return ColumnSchema(
      path: path, kind: kind, isNullable: property.isNullable, maxLength: property.facets.maxLength.flatMap(Int.init),
      defaultValue: property.facets.defaultValue.flatMap { DefaultValue.read($0, as: kind) },
      role: Self.role(of: name, kind),
      sqlName: Self.quoted(name))
  }

  private static func role(of name: String, _ kind: EdmKind) -> ColumnSchema.Role? {
    switch (name, kind) {
    case ("Created", .dateTime): .created
    case ("Modified", .dateTime): .modified
    case ("Timestamp", .int64): .timestamp
    case ("Division", .int32): .division
    default: nil
    }
  }

  private func functions(sets: [EntitySet]) -> [FunctionSchema] {
    document.schemas.flatMap(\.containers).flatMap(\.functionImports).map { function in
      let returned = function.returnType
      let set = returned.flatMap { type in
        sets.firstIndex { $0.name == function.entitySet && $0.entityType == type.name }
          ?? (function.entitySet == nil ? sets.firstIndex { $0.entityType == type.name } : nil)
      }
      return FunctionSchema(
        name: function.name, method: function.httpMethod ?? "GET",
        parameters: function.parameters.map { .init(name: $0.name, kind: Self.kind(of: $0.type)) },
        set: set, isCollection: returned?.isCollection ?? false)
    }
  }

  static func kind(of type: TypeReference) -> EdmKind? {
    guard !type.isCollection, type.name.isPrimitive else { return nil }
    return EdmKind(rawValue: type.name.name == "Float" ? "Single" : type.name.name)
  }

  static func quoted(_ name: String) -> String {
    name.utf8.contains(UInt8(ascii: "\"")) ? "\"\(name.replacing("\"", with: "\"\""))\"" : "\"\(name)\""
  }
}
