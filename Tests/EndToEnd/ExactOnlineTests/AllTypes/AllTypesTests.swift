import ExactOnline
import Testing

/// Every type of the metadata, through the module that was generated from it.
///
/// The types come from Metadata/ itself, their Swift names from the lock, their metatypes from the Swift runtime, and
/// what each accessor does from its source: a slot and a type, which the comparison uses in the same way.
@Suite("All types", .timeLimit(.minutes(4)))
struct AllTypesTests {
  @Test func metadata_hasAllItsTypes() {
    let types = DocumentedService.all.flatMap(\.types)
    #expect(DocumentedService.all.count == 72)
    #expect(types.count { $0.isEntity } == 474)
    #expect(types.count { !$0.isEntity } == 29)
    #expect(types.flatMap(\.properties).count > 11_700)
    #expect(GeneratedType.count == 474 + 29)
  }

  @Test(arguments: DocumentedService.all)
  func table_agreesWithMetadata(of service: DocumentedService) {
    var problems: [String] = []
    for type in service.types {
      guard let name = SwiftNames.name(of: type.name, in: service.path),
        let swiftType = SwiftNames.type(named: name) as? any RowValue.Type
      else {
        problems.append("\(type.name): no Swift type")
        continue
      }
      if type.isEntity != (swiftType is any Entity.Type) { problems.append("\(name): entity or not?") }
      let descriptors = swiftType.table.properties
      if descriptors.count != type.properties.count { problems.append("\(name): \(descriptors.count) properties") }
      for property in type.properties {
        guard let slot = swiftType.table.slot(named: property.name) else {
          problems.append("\(name).\(property.name): missing")
          continue
        }
        problems += Self.problems(descriptors[slot], property).map { "\(name).\(property.name): \($0)" }
      }
    }
    #expect(problems == [])
  }

  private static func problems(_ descriptor: PropertyDescriptor, _ property: DocumentedType.Property) -> [String] {
    let shape: PropertyDescriptor.Shape
    var problems: [String] = []
    switch property.kind {
    case .primitive(let type):
      shape = .single
      if descriptor.kind.name != type { problems.append("\(descriptor.kind.name) instead of \(type)") }
      if descriptor.isStructured { problems.append("structured") }
      if descriptor.isNullable != property.isNullable { problems.append("nullable \(descriptor.isNullable)") }
    case .complex: shape = .single
    case .toOne: shape = .toOne
    case .toMany: shape = .toMany
    }
    if descriptor.shape != shape { problems.append("\(descriptor.shape) instead of \(shape)") }
    if case .primitive = property.kind {} else if !descriptor.isStructured { problems.append("not structured") }
    if descriptor.isKey != property.isKey { problems.append("key \(descriptor.isKey)") }
    return problems
  }

  @Test(arguments: DocumentedService.all)
  func page_readsEveryValueBack(of service: DocumentedService) async throws {
    var comparison = RowComparison(service)
    for type in service.types {
      let body = SamplePage(service: service).body(for: type)
      let swiftType = SwiftNames.name(of: type.name, in: service.path).flatMap(SwiftNames.type)
      let rows: [Row]
      switch swiftType {
      case let entity as any Entity.Type: rows = try await PageReading.rows(of: entity, from: body)
      case let complex as any ComplexType.Type: rows = try await PageReading.values(of: complex, from: body)
      default: rows = []
      }
      #expect(rows.count == 3, "\(type.name)")
      // Lets other tests have the thread.
      await Task.yield()
      for (number, row) in rows.enumerated() { comparison.compare(row, number: number, with: type) }
    }
    #expect(comparison.problems == [])
  }

  @Test(arguments: DocumentedService.all)
  func source_readsEverySlotOnceUnderItsName(of service: DocumentedService) {
    var problems: [String] = []
    for type in service.types {
      guard let name = SwiftNames.name(of: type.name, in: service.path), let source = GeneratedType.named(name),
        let table = (SwiftNames.type(named: name) as? any RowValue.Type)?.table
      else {
        problems.append("\(type.name): no Swift type")
        continue
      }
      if source.accessors.map(\.slot) != Array(table.properties.indices) { problems.append("\(name): slots") }
      for accessor in source.accessors where table.properties.indices.contains(accessor.slot) {
        let property = table.properties[accessor.slot]
        if property.wireName != accessor.wireName { problems.append("\(name).\(accessor.name): \(property.wireName)") }
        if !property.isStructured, !accessor.documentation.contains("Edm.\(property.kind.name)") {
          problems.append("\(name).\(accessor.name): documented as\(accessor.documentation)")
        }
      }
      let names = Dictionary(source.accessors.map { ($0.slot, $0) }) { first, _ in first }
      for member in source.names {
        let accessor = names[member.slot]
        let isNavigation = accessor?.swiftType.hasPrefix("Expanded") == true
        let expected =
          isNavigation ? accessor?.swiftType.split(separator: "<").last?.dropLast() : accessor?.swiftType[...]
        if accessor?.name != member.name || expected != member.swiftType[...]
          || isNavigation != member.kind.hasSuffix("Navigation")
        {
          problems.append("\(name), the name of \(member.name): slot \(member.slot)")
        }
      }
      let named = source.names.map(\.slot)
      let writable = table.properties.indices.filter {
        table.properties[$0].isCreatable || table.properties[$0].isUpdatable
      }
      if named != Array(table.properties.indices) {
        problems.append("\(name): names of the slots \(named)")
      }
      let assigned = source.names.filter(\.isWritable).map(\.slot)
      if assigned != writable { problems.append("\(name): writable \(assigned) instead of \(writable)") }
    }
    #expect(problems == [])
  }
}
