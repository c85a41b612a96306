/// What a decoder needs to know about one table, laid out for speed: kinds and names without strings, and a guess of
/// which property comes next.
///
/// The guess starts from the table's order and learns the service's own order from the first row.
final class RowPlan {
  struct SlotPlan: BitwiseCopyable {
    var kind: EdmKind
    var shape: PropertyDescriptor.Shape
    var isStructured: Bool
    var nameStart: Int
    var nameLength: Int
  }

  let table: PropertyTable
  let count: Int
  /// Slots that must have a value: the non-nullable ones among what was asked for.
  let required: [Int]
  let slots: UnsafeMutablePointer<SlotPlan>
  /// All names, with 8 spare bytes behind the last so that a name can be read by words.
  let names: UnsafeMutablePointer<UInt8>
  /// After which slot (+1) which slot followed last time; -1 for unknown.
  let guesses: UnsafeMutablePointer<Int>
  private var related: [Int: RowPlan] = [:]

  /// `selection` names the slots that the query asked for; nil means a complete entity. With `isLenient` nothing is
  /// required, for answers that are known to be incomplete.
  init(_ table: PropertyTable, selection: [Int]? = nil, isLenient: Bool = false) {
    self.table = table
    let properties = table.properties
    count = properties.count
    required =
      isLenient
      ? [] : (selection ?? table.valueSlots).filter { !properties[$0].isNullable && properties[$0].shape == .single }
    slots = .allocate(capacity: max(1, count))
    guesses = .allocate(capacity: count + 1)
    let bytes = table.names.bytes
    names = .allocate(capacity: bytes.count + 8)
    names.initialize(repeating: 0, count: bytes.count + 8)
    for (index, byte) in bytes.enumerated() { names[index] = byte }
    for (slot, property) in properties.enumerated() {
      let start = table.names.starts[slot]
      let name = bytes[start..<table.names.starts[slot + 1]]
      // A name that JSON must escape never stands there byte for byte: a length that no body has keeps it from being
      // guessed.
      let isPlain = !name.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
      (slots + slot).initialize(
        to: SlotPlan(
          kind: property.kind, shape: property.shape, isStructured: property.isStructured, nameStart: start,
          nameLength: isPlain ? name.count : .max / 4))
      guesses[slot] = slot
    }
    guesses[count] = -1
  }

  deinit {
    slots.deallocate()
    names.deallocate()
    guesses.deallocate()
  }

  /// The plan of the structured type in a slot.
  func relatedPlan(at slot: Int, isLenient: Bool) -> RowPlan? {
    if let plan = related[slot] { return plan }
    guard let table = table.relatedTable(at: slot) else { return nil }
    let plan = RowPlan(table, isLenient: isLenient)
    related[slot] = plan
    return plan
  }
}
