/// The fast path through a row: members in the same order as in the row before, without spaces, with plain values.
extension RowDecoder {
  /// The number of remaining bytes of the body that reading values and keys by whole words requires.
  static let roomBehind = max(PlainValue.reach, ExpectedKey.longest)

  /// Takes members while they are as expected. Returns whether it also took the end of the object; if not, the slow
  /// path takes the next member: it handles all forms and all faults.
  ///
  /// It calls nothing and stores nothing in `self`, so that all state stays in registers.
  mutating func takeExpectedMembers(
    _ plan: RowPlan, after previous: inout Int, firstByte: Int, firstSlot: Int
  ) -> Bool {
    let room = plan.count &* PlainValue.room
    bytes.reserve(room)
    let properties = plan.table.slotPlans
    let guesses = plan.guesses
    let source = UnsafeRawPointer(scanner.base)
    let target = UnsafeMutableRawPointer(bytes.base + firstByte)
    let slots = self.slots.base + firstSlot
    let lastValue = scanner.end &- Self.roomBehind

    var position = scanner.position
    var offset = bytes.count &- firstByte
    var last = previous
    defer {
      scanner.position = position
      bytes.keepReserved(offset &- (bytes.count &- firstByte))
      previous = last
    }
    while true {
      let slot = guesses[last &+ 1]
      guard slot >= 0 else { return false }
      let property = properties[slot]
      let start = position &+ property.key.length
      guard start <= lastValue, property.key.matches(source + position), slots[slot].isAbsent else { return false }
      let value = source + start
      var (taken, written) = (4, 0)
      if PlainValue.isNull(value) {
        slots[slot] = .null
      } else {
        (taken, written) = PlainValue.read(property, value, to: target + offset)
        guard taken > 0 else { return false }
        slots[slot] = RowStorage.Slot(
          offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: written))
      }
      let separator = value.load(fromByteOffset: taken, as: UInt8.self)
      guard separator == UInt8(ascii: ",") || separator == UInt8(ascii: "}") else {
        slots[slot] = .absent
        return false
      }
      position = start &+ taken &+ 1
      offset &+= written
      last = slot
      if separator == UInt8(ascii: "}") { return true }
    }
  }

  /// Takes the beginning of entities, `"__metadata":{"uri":"…","type":"…"},`, in exactly this form.
  mutating func takeExpectedMetadata(firstByte: Int) {
    let start = scanner.position
    let nameLength = 10
    guard start &+ Self.roomBehind <= scanner.end, scanner.takeWord("\"__metadata\":{\"uri\":\""),
      scanner.takePlainText(),
      scanner.takeWord("\",\"type\":\""), scanner.takePlainText(), scanner.takeWord("\"},")
    else {
      scanner.position = start
      return
    }
    let offset = UInt32(truncatingIfNeeded: bytes.count &- firstByte)
    bytes.append(contentsOf: scanner.base + start + 1, count: nameLength)
    let value = start &+ nameLength &+ 3
    let length = scanner.position &- 1 &- value
    bytes.append(contentsOf: scanner.base + value, count: length)
    unknown.append(RowStorage.Slot(offset: offset, length: UInt32(truncatingIfNeeded: nameLength)))
    unknown.append(
      RowStorage.Slot(
        offset: offset &+ UInt32(truncatingIfNeeded: nameLength), length: UInt32(truncatingIfNeeded: length)))
  }
}
