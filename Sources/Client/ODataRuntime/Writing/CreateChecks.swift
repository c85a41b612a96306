/// Properties that are documented as required and were not assigned.
extension ChangeSet {
  /// The row that lines are created with, and the name of its set or of the navigation that it stands in.
  fileprivate struct Parent {
    let table: PropertyTable
    let name: String
  }

  /// The required properties that were not assigned, or assigned null, by wire name; those of lines with their place:
  /// `SalesEntryLines[0].AmountFC`. In lines the key of the row around them is not missing: the service sets it.
  ///
  /// - Parameter set: The set to create in.
  func missingRequired(in set: String) -> [String] { missingRequired(named: set, parent: nil) }

  private func missingRequired(named name: String, parent: Parent?) -> [String] {
    let own = missingRequiredNames.filter { missing in
      guard let parent, let slot = table.slot(named: missing) else { return true }
      return !parent.isNamed(by: table.properties[slot])
    }
    return own + assignments.flatMap { missingRequired(inside: $0, Parent(table: table, name: name)) }
  }

  private func missingRequired(inside assignment: Assignment, _ parent: Parent) -> [String] {
    func missing(_ changes: ChangeSet, _ place: String) -> [String] {
      // A complex value names no parent.
      let isRow = assignment.slot.map { table.properties[$0].isNavigation } ?? false
      return changes.missingRequired(named: assignment.wireName, parent: isRow ? parent : nil).map { "\(place).\($0)" }
    }
    switch assignment.value?.odataChange {
    case .object(let changes)?: return missing(changes, assignment.wireName)
    case .list(let elements)?:
      return elements.enumerated().flatMap { index, element -> [String] in
        guard case .object(let changes) = element else { return [] }
        return missing(changes, "\(assignment.wireName)[\(index)]")
      }
    case .primitive?, .null?, nil: return []
    }
  }
}

extension ChangeSet.Parent {
  /// Whether a property of a line names the row around it: it is called like that row's key (`EntryID`), or like the
  /// row (`Account` in Accounts, `ShopOrder` in ShopOrders).
  fileprivate func isNamed(by property: PropertyDescriptor) -> Bool {
    let keys = table.keySlots.map { table.properties[$0] }.filter { $0.kind == property.kind }
    if keys.contains(where: { $0.wireName == property.wireName }) { return true }
    var row = property.wireName[...]
    if row.uppercased().hasSuffix("ID") { row = row.dropLast(2) }
    let plurals = [String(row), "\(row)s", "\(row)es"] + (row.hasSuffix("y") ? ["\(row.dropLast())ies"] : [])
    return !keys.isEmpty && !row.isEmpty && plurals.contains(name)
  }
}

/// Compares the answer to a create with the values that were assigned.
extension ChangeSet {
  /// The assigned properties for which the answer has no value, null included: `GLAccount`,
  /// `SalesInvoiceLines[0].GLAccount`. The service may have dropped them, or its answer may be incomplete.
  ///
  /// Null, an empty text and binary data are not expected back: services store the second as null, and answer the third
  /// with an address, if at all. Rows of a navigation that the answer only links to are not either.
  func unanswered(in row: Row) -> [String] {
    assignments.flatMap { assignment -> [String] in
      guard let value = assignment.value?.odataChange, Self.isExpectedBack(value) else { return [] }
      guard let slot = assignment.slot else {
        return row.unknownMembers[assignment.wireName].map(\.isNull) ?? true ? [assignment.wireName] : []
      }
      return Self.unanswered(value, in: Cell(row, slot), assignment.wireName)
    }
  }

  private static func isExpectedBack(_ value: ChangeValue) -> Bool {
    switch value {
    case .null, .primitive(.binary), .primitive(.string("")): false
    case .list(let elements): !elements.isEmpty
    case .primitive, .object: true
    }
  }

  private static func unanswered(_ value: ChangeValue, in cell: Cell, _ name: String) -> [String] {
    guard cell.hasValue else { return [name] }
    switch (value, cell.child) {
    case (.object(let changes), .row(let row)): return changes.unanswered(in: row).map { "\(name).\($0)" }
    case (.list(let elements), .values(let values)):
      return values.table.properties.count < elements.count ? [name] : []
    case (.list(let elements), .rows(let rows, let next)):
      // The others are on a page of their own.
      if rows.count < elements.count, next == nil { return [name] }
      return zip(elements, rows).enumerated().flatMap { index, pair -> [String] in
        guard case .object(let changes) = pair.0 else { return [] }
        return changes.unanswered(in: pair.1).map { "\(name)[\(index)].\($0)" }
      }
    default: return []
    }
  }
}

extension RowScope {
  /// Throws when the answer to a call that changes something says that it was carried out in another part.
  func checkWrite(_ row: Row?, _ response: ODataResponse, operation: String) throws {
    let address = RowWriter.address(in: response).flatMap { address in
      address.firstRange(of: "://").map { String(address[$0.upperBound...].drop { $0 != "/" }) } ?? address
    }
    guard let found = row.flatMap({ foreignValue(in: $0) }) ?? address.flatMap({ foreignValue(at: $0) }) else { return }
    throw ODataError(
      .foreignRow, operation: operation, status: response.status.code,
      detail: "it was carried out where \(property) is \(found), and \(value) was asked for",
      advice: "Do not send it again: look it up where \(property) is \(found), have it undone there, and report it "
        + "to the service")
  }
}
