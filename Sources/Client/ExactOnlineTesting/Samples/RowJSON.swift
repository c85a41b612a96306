@_spi(Generated) import ODataRuntime

/// Rows as the service writes them in responses.
enum RowJSON {
  /// The properties that are present, and members that the metadata does not have.
  static func json(_ row: Row) -> JSONValue {
    var members = row.unknownMembers
    for (slot, property) in row.table.properties.enumerated() where row.isPresent(property.wireName) {
      members[property.wireName] = json(slot, property, of: row)
    }
    return .object(members)
  }

  private static func json(_ slot: Int, _ property: PropertyDescriptor, of row: Row) -> JSONValue {
    switch property.shape {
    case .toMany,
      .collection where property.isStructured:
      let many: Expanded<AnyRow> = row[slot]
      guard let rows = many.rows else { return deferred(many.deferredLink) }
      var members = ["results": JSONValue.array(rows.map { json($0.row) })]
      if let link = many.nextLink { members["__next"] = .string(link) }
      return .object(members)
    case .toOne,
      .single where property.isStructured:
      let one: ExpandedOne<AnyRow> = row[slot]
      return one.row.map { json($0.row) } ?? deferred(one.deferredLink)
    case .collection:
      let values: [AnyValue] = row[slot]
      return SampleJSON.results(values.map { $0.json(as: property) })
    case .single:
      let value: AnyValue = row[slot]
      return value.json(as: property)
    }
  }

  private static func deferred(_ link: String?) -> JSONValue {
    link.map { .object(["__deferred": .object(["uri": .string($0)])]) } ?? .null
  }
}

/// A primitive value of any kind.
private struct AnyValue: PropertyValue {
  let value: PrimitiveValue?

  static func odataRead(_ cell: Cell) -> AnyValue { AnyValue(value: cell.primitiveValue) }

  func json(as property: PropertyDescriptor) -> JSONValue {
    value.map { SampleJSON.json($0, as: property) } ?? .null
  }
}

/// A row of any type.
private struct AnyRow: Entity {
  let row: Row
  static let table = PropertyTable("")
}
