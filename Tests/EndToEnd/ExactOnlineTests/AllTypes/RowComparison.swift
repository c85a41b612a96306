@_spi(Generated) import ExactOnline

/// Compares rows with the sample they were decoded from, each property as its generated accessor reads it: the same
/// slot, the same Swift type.
struct RowComparison {
  let service: DocumentedService
  var problems: [String] = []

  init(_ service: DocumentedService) { self.service = service }

  mutating func compare(_ row: Row, number: Int, with type: DocumentedType) {
    guard let name = SwiftNames.name(of: type.name, in: type.service), let generated = GeneratedType.named(name) else {
      problems.append("\(type.name): has no generated type")
      return
    }
    let accessors = Dictionary(generated.accessors.map { ($0.wireName, $0) }) { first, _ in first }
    for (index, property) in type.properties.enumerated() {
      guard let accessor = accessors[property.name] else {
        problems.append("\(type.name).\(property.name): has no accessor")
        continue
      }
      if let problem = problem(accessor, property, SamplePage.number(index, row: number), row, number) {
        problems.append("\(type.name).\(property.name), row \(number): \(problem)")
      }
    }
  }

  private mutating func problem(
    _ accessor: GeneratedType.Accessor, _ property: DocumentedType.Property, _ number: Int, _ row: Row, _ rowNumber: Int
  ) -> String? {
    switch property.kind {
    case .primitive(let type):
      guard let swiftType = SwiftNames.propertyType(accessor.swiftType) else { return "unknown \(accessor.swiftType)" }
      let isOptional = accessor.swiftType.hasSuffix("?")
      if isOptional != property.isNullable { return "\(accessor.swiftType) for nullable=\(property.isNullable)" }
      let value = Self.value(swiftType, isOptional: isOptional, in: row, slot: accessor.slot)
      if rowNumber == SamplePage.sparse, property.isNullable {
        return value == nil ? nil : "null reads as \(value.map { "\($0)" } ?? "")"
      }
      let sample = SampleValue(type, number: number, isSecondForm: rowNumber == SamplePage.expanded)
      guard var expected = sample?.value, let value else { return "nothing reads where a value was sent" }
      // A flag: a Byte in the metadata, of which anything but 0 is true.
      if swiftType is Bool.Type, case .integer(let number) = expected { expected = .boolean(number != 0) }
      return Self.primitive(value) == expected ? nil : "\(value) instead of \(expected)"
    case .complex(let name):
      guard let target = service.type(name), let swiftType = SwiftNames.propertyType(accessor.swiftType) else {
        return "unknown type"
      }
      guard !(rowNumber == SamplePage.sparse && property.isNullable) else { return nil }
      guard let value = Self.value(swiftType, isOptional: false, in: row, slot: accessor.slot) as? any RowValue else {
        return "no structured value"
      }
      compare(value.row, number: rowNumber, with: target)
      return nil
    case .toOne(let name), .toMany(let name):
      return navigation(accessor, property, to: name, row, rowNumber)
    }
  }

  private func navigation(
    _ accessor: GeneratedType.Accessor, _ property: DocumentedType.Property, to target: String, _ row: Row,
    _ rowNumber: Int
  ) -> String? {
    guard let name = SwiftNames.name(of: target, in: service.path),
      let type = SwiftNames.type(named: name) as? any Entity.Type
    else { return "its target \(target) has no Swift type" }
    let isMany = property.kind == .toMany(target)
    guard accessor.swiftType == (isMany ? "Expanded<\(name)>" : "ExpandedOne<\(name)>") else {
      return "\(accessor.swiftType) for \(name)"
    }
    let (count, deferred) = Self.navigation(to: type, isMany: isMany, in: row, slot: accessor.slot)
    switch rowNumber {
    case SamplePage.full: return deferred?.hasSuffix("/" + property.name) == true ? nil : "the deferred link is lost"
    case SamplePage.sparse: return count == nil && deferred == nil ? nil : "something reads where nothing was sent"
    default: return count == 1 ? nil : "the expanded row is lost"
    }
  }

  // MARK: - What accessors do

  private static func value<Value: PropertyValue>(
    _ type: Value.Type, isOptional: Bool, in row: Row, slot: Int
  ) -> (any PropertyValue)? {
    if isOptional {
      let value: Value? = row[slot]
      return value
    }
    let value: Value = row[slot]
    return value
  }

  private static func navigation<Target: Entity>(
    to target: Target.Type, isMany: Bool, in row: Row, slot: Int
  ) -> (count: Int?, deferred: String?) {
    if isMany {
      let value: Expanded<Target> = row[slot]
      return (value.rows?.count, value.deferredLink)
    }
    let value: ExpandedOne<Target> = row[slot]
    return (value.row.map { _ in 1 }, value.deferredLink)
  }

  private static func primitive(_ value: any PropertyValue) -> PrimitiveValue? {
    (value as? any PrimitiveType)?.odataValue
  }
}
