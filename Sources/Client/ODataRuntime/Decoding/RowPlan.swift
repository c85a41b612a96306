/// The decoding of the rows of one query: which properties must have a value, and a guess of which
/// comes next.
///
/// The guess starts from the table's order and learns the service's own order from the rows.
final class RowPlan {
  let table: PropertyTable
  let count: Int
  /// Slots that must have a value: the non-nullable ones among what was asked for.
  let required: [Int]
  /// Whether `__metadata` is what it always is, and no property.
  let expectsMetadata: Bool
  /// After which slot (+1) which slot followed last time; -1 for unknown.
  let guesses: UnsafeMutablePointer<Int>
  private var related: [Int: RowPlan] = [:]

  /// `selection` names the slots that the query asked for; nil means a complete entity. With `isLenient` nothing is
  /// required, for answers that are known to be incomplete.
  init(_ table: PropertyTable, selection: [Int]? = nil, isLenient: Bool = false) {
    self.table = table
    let properties = table.properties
    count = properties.count
    expectsMetadata = table.slot(named: "__metadata") == nil
    required =
      isLenient
      ? [] : (selection ?? table.valueSlots).filter { !properties[$0].isNullable && properties[$0].shape == .single }
    guesses = .allocate(capacity: count + 1)
    for slot in 0..<count { guesses[slot] = slot }
    guesses[count] = -1
  }

  deinit { guesses.deallocate() }

  /// The plan of the structured type in a slot.
  func relatedPlan(at slot: Int, isLenient: Bool) -> RowPlan? {
    if let plan = related[slot] { return plan }
    guard let table = table.relatedTable(at: slot) else { return nil }
    let plan = RowPlan(table, isLenient: isLenient)
    related[slot] = plan
    return plan
  }
}
