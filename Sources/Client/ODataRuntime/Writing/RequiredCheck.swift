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
