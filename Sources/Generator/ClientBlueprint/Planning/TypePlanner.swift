import Diagnostics
import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// Plans one entity or complex type from its outline: Swift names, Swift types, flags, documentation.
package struct TypePlanner: Sendable {
  package let index: TypeIndex
  package let sets: SetIndex
  package let configuration: Configuration
  package let annotations: Annotations
  package let paths: [TypeIndex.ID: SwiftPath]
  package let listPaths: [EnumerationPlanner.ListID: SwiftPath]
  package let access: [TypeIndex.ID: WriteAccess]
  package let closure: WritableClosure
  package let stubs: Set<TypeIndex.ID>

  package func plan(_ outline: TypeOutline, session: inout NamingSession) -> StructuredTypeBlueprint? {
    guard let path = paths[outline.id] else { return nil }
    let context = Context(
      outline: outline, access: access[outline.id] ?? WriteAccess([]), isEntity: index.isEntity(outline.id),
      isWritable: closure.writable.contains(outline.id), isReached: closure.reached.contains(outline.id))
    let names = names(of: outline, path: path, session: &session)
    let slots = outline.members.indices.map { slot(outline.members[$0], number: $0, name: names[$0], in: context) }
    let texts = TypeDocumentation(index: index, annotations: annotations)
    var origin = index.origin(of: outline.id)
    origin.description = texts.description(of: outline.id)
    return StructuredTypeBlueprint(
      path: path, form: form(of: slots, in: context, session: &session),
      documentation: texts.lines(for: outline, sets: sets.sets(of: outline.id)), slots: slots,
      isWritable: context.isWritable, ownsWriting: context.access.allowsWriting, origin: origin)
  }

  /// What every slot of a type needs to know of it.
  private struct Context {
    var outline: TypeOutline
    var access: WriteAccess
    var isEntity: Bool
    var isWritable: Bool
    var isReached: Bool

    /// Rows that a parent is created with are created, whatever their own set allows.
    var isCreatable: Bool { isEntity ? access.allowsCreate || isReached : true }
    var isUpdatable: Bool { isEntity ? access.allowsUpdate || (isReached && !access.hasSets) : true }
  }

  private func names(
    of outline: TypeOutline, path: SwiftPath, session: inout NamingSession
  ) -> [String] {
    // Concatenated: interpolation takes twice as long, and there are thousands.
    let ownerPrefix = path.description + "."
    let overridePrefix = "\(index.service(of: outline.id)):\(index.entries[outline.id].name.name)."
    let sanitizer = session.sanitizer
    let hasOverrides = !configuration.names.isEmpty
    let requests = outline.members.map { member in
      let wireName = member.wireName
      let overridePath = overridePrefix + wireName
      var override: String?
      if hasOverrides {
        let inherited = "\(index.service(of: member.owner)):\(index.entries[member.owner].name.name).\(wireName)"
        override = session.override(overridePath) ?? session.override(inherited)
      }
      return NameRequest(
        path: LockPath(.property, ownerPrefix + wireName), wireName: wireName,
        usual: sanitizer.member(wireName), override: override, overridePath: overridePath, suffix: "Property",
        location: member.location
      ) { [sanitizer.lessProcessedMember(wireName)] }
    }
    return session.assign(requests, in: NameScope(reserved: Self.reserved, position: .member))
  }

  /// A property that hides a type's name could not be told from it.
  private static let reserved = ReservedNames.members.union(ReservedNames.types)

  private func form(
    of slots: [SlotBlueprint], in context: Context, session: inout NamingSession
  ) -> StructuredTypeBlueprint.Form {
    guard context.isEntity else { return .complex }
    let key = slots.filter(\.flags.isKey)
    for slot in key where !Self.isKeyKind(slot.kind) {
      let id = context.outline.id
      session.report(.unusableKey(slot.wireName, of: index.entries[id].name.name, index.location(of: id)))
      return .entity(key: [])
    }
    return .entity(key: key.map(\.slot))
  }

  private static func isKeyKind(_ kind: TableKind) -> Bool {
    if case .primitive(let kind) = kind.base { return kind != .raw }
    return false
  }

  private func slot(
    _ member: TypeOutline.Member, number: Int, name: String, in context: Context
  ) -> SlotBlueprint {
    let isReadOnly = context.access.isReadOnly(member.wireName)
    var flags = SlotBlueprint.Flags()
    flags.isKey = member.isKey
    flags.isCreatable = context.isWritable && context.isCreatable && !isReadOnly
    flags.isUpdatable = context.isWritable && context.isUpdatable && !isReadOnly && member.navigation == nil
    flags.isRequired = flags.isCreatable && context.access.required.contains(member.wireName)
    var type = MemberType.unknown
    if let property = member.property {
      type = propertyType(property, member, in: context)
      if case .primitive(.string) = type.kind.base, !property.type.isCollection, !member.isKey, member.list == nil,
        let width = context.access.padding[member.wireName], type.read == "String" || type.read == "String?"
      {
        flags.padding = width
        type.read = type.kind.shape == .required ? "PaddedCode" : "PaddedCode?"
        type.write = "PaddedCode"
      }
    } else if let navigation = member.navigation {
      type = navigationType(navigation, member)
    }
    let canWrite = context.isWritable && !isReadOnly
    return SlotBlueprint(
      slot: number, name: name, wireName: member.wireName, kind: type.kind, flags: flags, type: type.read,
      queryUse: queryUse(type, member, in: context), writableType: canWrite ? type.write : nil,
      documentation: MemberDocumentation.lines(
        for: member, name: name, flags: flags, isReadOnly: isReadOnly && context.isWritable, isEntity: context.isEntity),
      wire: SlotBlueprint.Wire(
        type: member.property?.type.description ?? member.navigation?.target.description ?? "",
        facets: member.property?.facets, location: member.location, description: member.documentation))
  }

  private struct MemberType {
    var kind: TableKind
    var read: String
    var write: String?
    var target: SwiftPath?

    static let unknown = MemberType(
      kind: TableKind(.primitive(.raw), .nullable), read: "JSONValue?", write: "JSONValue")
  }

  private func propertyType(
    _ property: Property, _ member: TypeOutline.Member, in context: Context
  ) -> MemberType {
    let isRequired = !property.isNullable && !isRelaxed(member, in: context) || member.isKey
    let shape: TableKind.Shape = property.type.isCollection ? .collection : isRequired ? .required : .nullable
    func spelled(_ type: String) -> String {
      switch shape {
      case .collection: "[\(type)]"
      case .required: type
      default: type + "?"
      }
    }
    func written(_ type: String) -> String { shape == .collection ? "[\(type)]" : type }
    switch member.resolved {
    case .primitive(let kind):
      var type = kind.swiftType(configuration.types)
      if let list = member.list, let path = listPaths[list] { type = path.description }
      return MemberType(kind: TableKind(.primitive(kind), shape), read: spelled(type), write: written(type))
    case .enumeration(let id):
      let type = member.isKey ? "String" : paths[id]?.description ?? "String"
      return MemberType(kind: TableKind(.primitive(.string), shape), read: spelled(type), write: written(type))
    case .complex(let id):
      guard let path = paths[id] else { return .unknown }
      let write = stubs.contains(id) ? nil : written("Changes<\(path)>")
      return MemberType(
        kind: TableKind(.structured(path), shape), read: spelled(path.description), write: write, target: path)
    case .stream, .entity, .unknown:
      return .unknown
    }
  }

  private func navigationType(_ navigation: NavigationProperty, _ member: TypeOutline.Member) -> MemberType {
    guard case .entity(let id) = member.resolved, let path = paths[id] else { return .unknown }
    let write = closure.writable.contains(id) ? "Changes<\(path)>" : nil
    if navigation.multiplicity == .many {
      return MemberType(
        kind: TableKind(.structured(path), .many), read: "Expanded<\(path)>", write: write.map { "[\($0)]" },
        target: path)
    }
    return MemberType(
      kind: TableKind(.structured(path), .one), read: "ExpandedOne<\(path)>", write: write, target: path)
  }

  private func queryUse(
    _ type: MemberType, _ member: TypeOutline.Member, in context: Context
  ) -> SlotBlueprint.QueryUse {
    switch (type.kind.base, type.kind.shape) {
    case (.structured(let path), .one), (.structured(let path), .many): .navigation(path)
    case (.structured, _), (_, .collection), (.primitive(.raw), _): .selectable
    default: context.access.filterable?.contains(member.wireName) == false ? .selectable : .property
    }
  }

  private func isRelaxed(_ member: TypeOutline.Member, in context: Context) -> Bool {
    if configuration.nullability.relax.isEmpty { return false }
    return configuration.relaxesNullability(
      service: index.service(of: context.outline.id), type: index.entries[context.outline.id].name.name,
      sets: context.outline.setNames, property: member.wireName, isKey: member.isKey)
  }
}

extension Diagnostic {
  fileprivate static func unusableKey(_ property: String, of type: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, rule: "unusable-key",
      "\(quoted(type)) is generated as if it had no key: the type of \(quoted(property)) cannot stand in an address.",
      at: location)
  }
}
