/// The decoding of the rows of one query: which properties must have a value, and a guess of which comes next.
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

/// The checks of a plan on a row that has been decoded.
extension RowDecoder {
  /// Refuses a row without a value where the metadata promises one, or marks the property as missing.
  mutating func checkRequired(_ plan: RowPlan, firstSlot: Int, at start: Int) throws(DecodingFault) {
    for slot in plan.required where !slots[firstSlot &+ slot].hasValue {
      if plan.acceptsMissingValue(at: slot) {
        if slots[firstSlot &+ slot].isAbsent { slots[firstSlot &+ slot] = .missing }
        continue
      }
      let detail: StaticString =
        slots[firstSlot &+ slot].isNull
        ? "null stands where the metadata says there is a value" : "a property that must have a value is missing"
      throw report(DecodingFault(.missingValue, detail, at: start, slot: slot), plan)
    }
  }

  /// Refuses a foreign row: one that belongs to something else than was asked for.
  @inline(__always)
  mutating func checkScope(
    _ plan: RowPlan, firstByte: Int, firstSlot: Int, at start: Int
  ) throws(DecodingFault) {
    let slot = slots[firstSlot &+ plan.scopeSlot]
    guard slot.hasValue else { return }
    let found = UnsafeRawPointer(bytes.base + firstByte + Int(slot.offset)).loadUnaligned(as: Int64.self)
    if found == plan.scopeValue || found <= 0 { return }
    foreignValue = (found, plan.scopeValue)
    plan.rules.scope?.didFindForeign(found)
    throw report(
      DecodingFault(.foreignRow, "a row belongs to something else than was asked for", at: start, slot: plan.scopeSlot),
      plan)
  }
}

/// The rules by which rows are decoded, besides their table.
struct ReadingRules: Sendable {
  /// The part of the service that rows must be about; nil when they may be about anything.
  var scope: RowScope?
  /// Called for each property whose value a row lacks although the metadata promises one, once for each read; the row
  /// is kept. Nil refuses such rows.
  var onMissingValue: (@Sendable (_ table: PropertyTable, _ slot: Int) -> Void)?
  /// Whether no value is required, and none is reported as missing: for answers to a create, which may be incomplete.
  var isLenient = false

  /// The rules that require nothing.
  static let lenient = ReadingRules(isLenient: true)
}
