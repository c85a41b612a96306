/// The answer to a create, held against the values that were assigned.
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
    guard let found = row.flatMap({ stranger(in: $0) }) ?? address.flatMap({ stranger(at: $0) }) else { return }
    throw ODataError(
      .foreignRow, operation: operation, status: response.status.code,
      detail: "it was carried out where \(property) is \(found), and \(value) was asked for",
      advice: "Do not send it again: look it up where \(property) is \(found), have it undone there, and report it "
        + "to the service")
  }
}
