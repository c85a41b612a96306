/// The decoding of the rows of one query: which properties must have a value, and a guess of which
/// comes next.
///
/// The guess starts from the table's order and learns the service's own order from the rows.
final class RowPlan {
  let table: PropertyTable
  let count: Int
  /// Slots that must have a value: the non-nullable ones among what was asked for. Complex values are not among them:
  /// some services declare every one of them as not nullable and send null (Documentation/protocol.md, 6.2).
  let required: [Int]
  let rules: ReadingRules
  /// The slot whose value every row must have, -1 for none, and that value.
  let scopeSlot: Int
  let scopeValue: Int64
  /// Whether `__metadata` is what it always is, and no property.
  let expectsMetadata: Bool
  /// The slot that followed each slot (+1) last time; -1 for unknown.
  let guesses: UnsafeMutablePointer<Int>
  private var related: [Int: RowPlan] = [:]
  private var reported: Set<Int> = []

  /// `selection` names the slots that the query asked for; nil means a complete entity.
  init(_ table: PropertyTable, selection: [Int]? = nil, rules: ReadingRules = ReadingRules()) {
    self.table = table
    self.rules = rules
    scopeSlot = rules.scope?.slot(in: table) ?? -1
    scopeValue = rules.scope?.value ?? 0
    let properties = table.properties
    count = properties.count
    expectsMetadata = table.slot(named: "__metadata") == nil
    required =
      rules.isLenient
      ? []
      : (selection ?? table.valueSlots).filter {
        !properties[$0].isNullable && properties[$0].shape == .single && !properties[$0].isStructured
      }
    guesses = .allocate(capacity: count + 1)
    for slot in 0..<count { guesses[slot] = slot }
    guesses[count] = -1
  }

  deinit { guesses.deallocate() }

  /// The plan of the structured type in a slot.
  func relatedPlan(at slot: Int) -> RowPlan? {
    if let plan = related[slot] { return plan }
    guard let table = table.relatedTable(at: slot) else { return nil }
    let plan = RowPlan(table, rules: rules)
    related[slot] = plan
    return plan
  }

  /// Reports that a row lacks a value, once for each property. Returns whether the row may be kept.
  func acceptsMissingValue(at slot: Int) -> Bool {
    guard let report = rules.onMissingValue else { return false }
    if reported.insert(slot).inserted { report(table, slot) }
    return true
  }
}
