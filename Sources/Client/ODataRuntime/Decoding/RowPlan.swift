/// The plan for decoding the rows of one query: which properties must have a value, and which is likely to come next.
///
/// The prediction starts from the table's order and learns the service's actual order from the rows.
final class RowPlan {
  let table: PropertyTable
  let count: Int
  /// Slots that must have a value: the non-nullable ones among the selected properties. Complex values are not
  /// included: some services declare all of them as not nullable and send null (Documentation/protocol.md, 6.2).
  let required: [Int]
  let rules: ReadingRules
  /// The slot that must have the same value in every row, -1 for none, and that value.
  let scopeSlot: Int
  let scopeValue: Int64
  /// Whether `__metadata` has its usual form, and is not a property.
  let expectsMetadata: Bool
  /// The slot that followed each slot (+1) last time; -1 for unknown.
  let guesses: UnsafeMutablePointer<Int>
  private var related: [Int: RowPlan] = [:]
  private var reported: Set<Int> = []

  /// `selection` contains the selected slots; nil means a complete entity.
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
  /// Rejects a row without a value promised by the metadata, or marks the property as missing.
  mutating func checkRequired(_ plan: RowPlan, firstSlot: Int, at start: Int) throws(DecodingFault) {
    for slot in plan.required where !slots[firstSlot &+ slot].hasValue {
      if plan.acceptsMissingValue(at: slot) {
        if slots[firstSlot &+ slot].isAbsent { slots[firstSlot &+ slot] = .missing }
        continue
      }
      let detail: StaticString =
        slots[firstSlot &+ slot].isNull
        ? "the value is null although the metadata promises one" : "a property that must have a value is missing"
      throw report(DecodingFault(.missingValue, detail, at: start, slot: slot), plan)
    }
  }

  /// Rejects a foreign row: one that does not belong to the requested part.
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
      DecodingFault(.foreignRow, "a row belongs to another part than requested", at: start, slot: plan.scopeSlot),
      plan)
  }
}

/// The rules by which rows are decoded, besides their table.
struct ReadingRules: Sendable {
  /// The part of the service's data that rows must belong to; nil if they may belong to any.
  var scope: RowScope?
  /// Called for each property that lacks a value promised by the metadata in a row, once for each read; the row is
  /// kept. If nil, such rows are rejected.
  var onMissingValue: (@Sendable (_ table: PropertyTable, _ slot: Int) -> Void)?
  /// Whether no value is required, and none is reported as missing: for responses to a create, which may be incomplete.
  var isLenient = false
  /// Whether numbers are kept that the client's types cannot hold: those beyond Decimal with their digits, and whole
  /// numbers outside the range of their type.
  var keepsNumbers = false

  /// The rules that require nothing.
  static let lenient = ReadingRules(isLenient: true)
}
