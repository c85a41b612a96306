/// The part of a service's data that calls below an address belong to, and the property in which rows state their part:
/// for Exact Online the division.
///
/// A service that mixes up its customers' data returns foreign rows, those of another part, which must not reach the
/// program.
package struct RowScope: Sendable {
  /// The property, a whole number: `Division`.
  let property: String
  /// Its value in every row. Rows without a value, or with none above 0, are assumed to belong to this part.
  let value: Int64
  /// The sets whose rows belong to other parts, such as a list of parts; in lower case, as services do not tell case.
  private let exceptions: Set<String>
  /// The part that a path on the service's host belongs to, if it states one.
  private let valueInPath: @Sendable (_ path: String) -> Int64?
  /// Called with the part found in a response instead of this one, whenever a response is rejected for that.
  let didFindForeign: @Sendable (_ value: Int64) -> Void

  package init(
    property: String, value: Int64, exceptions: Set<String> = [],
    valueInPath: @escaping @Sendable (_ path: String) -> Int64? = { _ in nil },
    didFindForeign: @escaping @Sendable (_ value: Int64) -> Void = { _ in }
  ) {
    self.property = property
    self.value = value
    self.exceptions = Set(exceptions.map { $0.lowercased() })
    self.valueInPath = valueInPath
    self.didFindForeign = didFindForeign
  }

  /// The scope of the rows of a set; nil for an exception.
  func applied(to set: String) -> RowScope? { exceptions.contains(set.lowercased()) ? nil : self }

  /// The slot to check in rows of a table; nil if they do not state their part.
  func slot(in table: PropertyTable) -> Int? {
    guard let slot = table.slot(named: property) else { return nil }
    let descriptor = table.properties[slot]
    return descriptor.kind.integerRange != nil && !descriptor.hasChild ? slot : nil
  }

  /// The part that a path belongs to, if it is another one.
  func foreignValue(at path: String) -> Int64? { valueInPath(path).flatMap { $0 == value ? nil : $0 } }

  /// The part stated by a foreign row, or by a row nested in it.
  func foreignValue(in row: Row) -> Int64? {
    if let slot = slot(in: row.table), let found = Cell(row, slot).integer, found != value, found > 0 { return found }
    for slot in row.table.properties.indices where row.table.properties[slot].isStructured {
      switch Cell(row, slot).child {
      case .row(let row): if let found = foreignValue(in: row) { return found }
      case .rows(let rows, _):
        for row in rows { if let found = foreignValue(in: row) { return found } }
      case .values, .deferred, nil: break
      }
    }
    return nil
  }

  /// The part stated by a foreign row in a response that was requested without types: in verbose JSON, with its rows
  /// below `d`, or below `d` and `results`. A response in another format states none.
  func foreignValue(inJSON body: [UInt8]) -> Int64? {
    guard let answer = (try? JSONValue(parsing: body))?["d"] else { return nil }
    return foreignValue(in: answer)
  }

  /// The part stated by a foreign row, or by a row nested in it.
  private func foreignValue(in json: JSONValue) -> Int64? {
    switch json {
    case .array(let rows):
      for row in rows { if let found = foreignValue(in: row) { return found } }
    case .object(let members):
      if let found = members[property]?.integerValue, found != value, found > 0 { return found }
      for (name, member) in members where name != "__metadata" {
        if let found = foreignValue(in: member) { return found }
      }
    default: break
    }
    return nil
  }
}
