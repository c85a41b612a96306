import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming

/// Plans one entity or complex type from its outline: Swift names, Swift types, flags, documentation.
struct TypePlanner: Sendable {
  let index: TypeIndex
  let sets: SetIndex
  let configuration: Configuration
  let annotations: Annotations
  let paths: [TypeIndex.ID: SwiftPath]
  let listPaths: [EnumerationPlanner.ListID: SwiftPath]
  let setFacts: [TypeIndex.ID: SetFacts]
  let closure: WritableClosure
  let stubs: Set<TypeIndex.ID>

  func plan(_ outline: TypeOutline, registry: inout NameRegistry) -> StructuredTypeBlueprint? {
    guard let path = paths[outline.id] else { return nil }
    let context = Context(
      outline: outline, setFacts: setFacts[outline.id] ?? SetFacts([]), isEntity: index.isEntity(outline.id),
      isWritable: closure.writable.contains(outline.id), isReached: closure.reached.contains(outline.id))
    let names = names(of: outline, path: path, registry: &registry)
    let slots = outline.members.indices.map { slot(outline.members[$0], number: $0, name: names[$0], in: context) }
    let texts = TypeDocumentation(index: index, annotations: annotations)
    var origin = index.origin(of: outline.id)
    origin.description = texts.description(of: outline.id)
    return StructuredTypeBlueprint(
      path: path, form: form(of: slots, in: context, registry: &registry),
      documentation: texts.lines(for: outline, sets: sets.sets(of: outline.id)), slots: slots,
      isWritable: context.isWritable, ownsWriting: context.setFacts.allowsWriting, origin: origin)
  }

  /// The facts of a type that its slots share.
  private struct Context {
    var outline: TypeOutline
    var setFacts: SetFacts
    var isEntity: Bool
    var isWritable: Bool
    var isReached: Bool

    /// Rows that are created along with a parent can be created, whatever their own set allows.
    var isCreatable: Bool { isEntity ? setFacts.allowsCreate || isReached : true }
    var isUpdatable: Bool { isEntity ? setFacts.allowsUpdate || (isReached && !setFacts.hasSets) : true }
  }

  private func names(
    of outline: TypeOutline, path: SwiftPath, registry: inout NameRegistry
  ) -> [SwiftIdentifier] {
    let lockPaths = LockPath.Scope(.property, path.description + ".")
    let owners = NamePaths.owners(outline.id, in: index)
    let overridePrefix = owners[0] + "."
    let sanitizer = registry.sanitizer
    let hasOverrides = !configuration.names.isEmpty
    let requests = outline.members.map { member in
      let wireName = member.wireName
      var override: ConfiguredName?
      if hasOverrides {
        let all = owners + (member.owner == outline.id ? [] : NamePaths.owners(member.owner, in: index))
        override = registry.override(anyOf: all.map { "\($0).\(wireName)" })
      }
      return NameRequest(
        path: lockPaths.path(wireName), wireName: wireName, usual: sanitizer.member(wireName),
        override: override, overridePath: overridePrefix + wireName, suffix: "Property",
        location: member.location
      ) { [sanitizer.lessProcessedMember(wireName)] }
    }
    return registry.assign(requests, in: NameScope(reserved: Self.reserved, position: .member))
  }

  /// A property with the name of a type could not be told from it.
  private static let reserved = ReservedNames.members.union(ReservedNames.types)

  private func form(
    of slots: [SlotBlueprint], in context: Context, registry: inout NameRegistry
  ) -> StructuredTypeBlueprint.Form {
    guard context.isEntity else { return .complex }
    let key = slots.filter(\.flags.isKey)
    // A key without one of its properties would address other rows. V4 can name a property of a complex one.
    let present = Set(key.map(\.wireName))
    let absent = index.key(of: context.outline.id).first { !present.contains($0) }
    if let unusable = absent ?? key.first(where: { !Self.isKeyKind($0.kind) })?.wireName {
      reportUnusableKey(unusable, of: context.outline.id, registry: &registry)
      return .entity(key: [])
    }
    return .entity(key: key.map(\.slot))
  }

  /// Reports it once, for the type that declares the key, unless only types derived from that one are generated.
  private func reportUnusableKey(_ property: String, of id: TypeIndex.ID, registry: inout NameRegistry) {
    if stubs.contains(id) { return }
    let declaring = index.chain(of: id).first { index.declaredKey(of: $0).contains(property) } ?? id
    if declaring != id, paths[declaring] != nil, !stubs.contains(declaring) { return }
    registry.report(
      .unusableKey(
        property, of: index.entries[declaring].name.name, affecting: index.entries[id].name.name,
        service: index.service(of: id), index.location(of: declaring)))
  }

  private static func isKeyKind(_ kind: SlotBlueprint.Kind) -> Bool {
    if case .primitive(let base) = kind.base { return base != .raw && kind.shape != .collection }
    return false
  }

  private func slot(
    _ member: TypeOutline.Member, number: Int, name: SwiftIdentifier, in context: Context
  ) -> SlotBlueprint {
    let isReadOnly = context.setFacts.isReadOnly(member.wireName)
    var flags = SlotBlueprint.Flags()
    flags.isKey = member.isKey
    flags.isCreatable = context.isWritable && context.isCreatable && !isReadOnly
    flags.isUpdatable =
      context.isWritable && context.isUpdatable && !isReadOnly && member.navigation == nil
      && !context.setFacts.isCreateOnly(member.wireName)
    flags.isRequired = flags.isCreatable && context.setFacts.required.contains(member.wireName)
    flags.isConcurrencyToken = index.hasConcurrencyToken(member.property, member.resolved)
    if flags.isCreatable { flags.createDefault = context.setFacts.defaults[member.wireName]?.text }
    let type = memberType(member, in: context)
    flags.padding = type.padding
    let canWrite = context.isWritable && !isReadOnly
    var slot = SlotBlueprint(
      slot: number, name: name, wireName: member.wireName, kind: type.kind, flags: flags, type: type.read,
      queryUse: queryUse(type, member, in: context), writableType: canWrite ? type.write : nil,
      documentation: MemberDocumentation.lines(
        for: member, name: name, flags: flags, isReadOnly: isReadOnly && context.isWritable,
        isCreateOnly: flags.isCreatable && context.setFacts.isCreateOnly(member.wireName), isEntity: context.isEntity),
      wire: SlotBlueprint.Wire(
        type: member.property?.type.description ?? member.navigation?.target.description ?? "",
        facets: member.property?.facets, location: member.location, description: member.documentation))
    slot.deprecated = context.setFacts.deprecated[member.wireName]
    return slot
  }

  /// The type of a member, as the table, its readers and its writers have it.
  private struct MemberType {
    var kind: SlotBlueprint.Kind
    var read: SwiftType
    var write: SwiftType?
    /// Width that codes are padded to.
    var padding: Int?

    init(_ base: SlotBlueprint.Kind.Base, _ shape: SlotBlueprint.Kind.Shape, _ element: SwiftType, written: SwiftType?)
    {
      kind = SlotBlueprint.Kind(base, shape)
      read = shape.type(of: element)
      write = written.map(shape.writtenType)
    }

    /// Unparsed JSON.
    static let unknown = MemberType(.primitive(.raw), .nullable, "JSONValue", written: "JSONValue")
  }

  private func memberType(_ member: TypeOutline.Member, in context: Context) -> MemberType {
    if let navigation = member.navigation { return navigationType(navigation, member) }
    guard let property = member.property else { return .unknown }
    let isComplex = if case .complex = member.resolved { true } else { false }
    let shape = Nullability.shape(
      of: property, isComplex: isComplex, isKey: member.isKey, isRelaxed: isRelaxed(member, in: context))
    switch member.resolved {
    case .primitive(let kind):
      return primitiveType(kind, shape, member, in: context)
    case .enumeration(let id):
      let type = member.isKey ? "String" : paths[id].map { SwiftType($0) } ?? "String"
      return MemberType(.primitive(.string), shape, type, written: type)
    case .complex(let id):
      guard let path = paths[id] else { return .unknown }
      let type = SwiftType(path)
      return MemberType(
        .structured(path), shape, type, written: stubs.contains(id) ? nil : .generic("Changes", [type]))
    case .stream, .entity, .unknown:
      return .unknown
    }
  }

  /// The usual type of its kind, or the one that the annotations give it: a code list, a padded code, a flag.
  private func primitiveType(
    _ kind: PrimitiveKind, _ shape: SlotBlueprint.Kind.Shape, _ member: TypeOutline.Member, in context: Context
  ) -> MemberType {
    var type = kind.swiftType(configuration.types)
    var padding: Int?
    if let list = member.list {
      type = listPaths[list].map { SwiftType($0) } ?? type
    } else if shape != .collection, !member.isKey {
      if kind == .string, let width = context.setFacts.padding[member.wireName] {
        type = "PaddedCode"
        padding = width
      } else if kind == .byte, context.setFacts.flags.contains(member.wireName) {
        type = "Bool"
      }
    }
    var result = MemberType(.primitive(kind), shape, type, written: type)
    result.padding = padding
    return result
  }

  private func navigationType(_ navigation: NavigationProperty, _ member: TypeOutline.Member) -> MemberType {
    guard case .entity(let id) = member.resolved, let path = paths[id] else { return .unknown }
    let type = SwiftType(path)
    return MemberType(
      .structured(path), Nullability.shape(of: navigation), type,
      written: closure.writable.contains(id) ? .generic("Changes", [type]) : nil)
  }

  private func queryUse(
    _ type: MemberType, _ member: TypeOutline.Member, in context: Context
  ) -> SlotBlueprint.QueryUse {
    switch (type.kind.base, type.kind.shape) {
    case (.structured(let path), .one), (.structured(let path), .many): .navigation(path)
    case (.structured, _), (_, .collection), (.primitive(.raw), _): .selectable
    default: context.setFacts.filterable?.contains(member.wireName) == false ? .selectable : .property
    }
  }

  private func isRelaxed(_ member: TypeOutline.Member, in context: Context) -> Bool {
    if context.setFacts.nullable.contains(member.wireName) { return true }
    if configuration.nullability.relax.isEmpty { return false }
    return configuration.relaxesNullability(
      service: index.service(of: context.outline.id), type: index.entries[context.outline.id].name.name,
      sets: context.outline.setNames, property: member.wireName, isKey: member.isKey)
  }
}

extension Diagnostic {
  fileprivate static func unusableKey(
    _ property: String, of type: String, affecting generated: String, service: String, _ location: SourceLocation
  ) -> Diagnostic {
    omission(
      .type(generated), of: service, rule: "unusable-key",
      "\(quoted(type)) is generated as if it had no key: \(quoted(property)) cannot be written in a URL.",
      at: location,
      advice: "A key consists of properties that each have one primitive value; without one, rows cannot be addressed.")
  }
}
