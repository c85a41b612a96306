/// Decodes JSON straight into rows: each value once, by the kind its property has in the table.
///
/// One decoder reads one body. It keeps the path to where it is, so that a fault can say it.
struct RowDecoder: ~Copyable {
  var scanner: JSONScanner
  var bytes = DecodingScratch<UInt8>(capacity: 8192)
  var slots = DecodingScratch<RowBlock.Slot>(capacity: 512)
  var unknown = DecodingScratch<RowBlock.Slot>(capacity: 16)
  var heads = DecodingScratch<RowBlock.Head>(capacity: 64)

  /// A step on the way to the value being decoded.
  enum PathStep {
    case member(String)
    case index(Int)
  }
  var path: [PathStep] = []
  /// The table of the row that a fault's slot belongs to.
  private var faultTable: PropertyTable?

  /// The value in the scope's slot of a foreign row, and the expected one.
  var foreignValue: (found: Int64, expected: Int64)?

  init(_ body: UnsafeBufferPointer<UInt8>) { scanner = JSONScanner(body) }

  /// Turns a fault inside into the error outside, with path and value.
  func error(_ fault: DecodingFault) -> ODataDecodingError {
    var text = "$"
    for step in path {
      switch step {
      case .member(let name): text += ".\(name)"
      case .index(let index): text += "[\(index)]"
      }
    }
    var wireName: String?
    if fault.slot >= 0, let faultTable, fault.slot < faultTable.properties.count {
      let name = faultTable.properties[fault.slot].wireName
      wireName = name
      text += ".\(name)"
    }
    // Nothing of a foreign row is shown.
    let value =
      switch fault.reason {
      case .missingValue: String?.none
      case .foreignRow: foreignValue.map { String($0.found) }
      default: scanner.clipped(from: fault.offset)
      }
    var detail = "\(fault.detail)"
    if fault.reason == .foreignRow, let wireName, let foreignValue {
      detail = "\(wireName) is \(foreignValue.found) in a row, and \(foreignValue.expected) was asked for"
    }
    return ODataDecodingError(
      fault.reason, detail, path: text, wireName: wireName, value: value, offset: fault.offset)
  }

  /// Decodes the object that is next, and leaves it in `pending`.
  mutating func decodeRow(_ plan: RowPlan, into pending: inout PendingRows, depth: Int) throws(DecodingFault) {
    let start = scanner.position
    let firstByte = bytes.count
    let firstSlot = slots.count
    let firstUnknown = unknown.count
    slots.append(repeating: .absent, count: plan.count)

    guard depth < JSONScanner.maximumDepth else {
      throw DecodingFault(.nestedTooDeep, "values nest too deep", at: start)
    }
    guard scanner.take(UInt8(ascii: "{")) else { throw unexpected("an entity is expected", at: start) }
    scanner.skipWhitespace()
    if !scanner.take(UInt8(ascii: "}")) {
      if plan.expectsMetadata, depth + 2 < JSONScanner.maximumDepth { takeExpectedMetadata(firstByte: firstByte) }
      var previous = -1
      while !takeExpectedMembers(plan, after: &previous, firstByte: firstByte, firstSlot: firstSlot) {
        scanner.skipWhitespace()
        try scanner.expect(UInt8(ascii: "\""), "a member name is expected")
        let name = try scanner.scanString()
        scanner.skipWhitespace()
        try scanner.expect(UInt8(ascii: ":"), "a colon is expected after a member name")
        scanner.skipWhitespace()
        let slot = find(name, in: plan)
        if slot >= 0 {
          plan.guesses[previous &+ 1] = slot
          previous = slot
          guard slots[firstSlot &+ slot].isAbsent else {
            throw report(DecodingFault(.duplicateMember, "a property occurs twice", at: name.start, slot: slot), plan)
          }
          let value = try decodeMember(slot, of: plan, firstByte: firstByte, depth: depth, children: &pending.children)
          slots[firstSlot &+ slot] = value
        } else {
          try keepUnknown(name, firstByte: firstByte, firstUnknown: firstUnknown, depth: depth)
        }
        scanner.skipWhitespace()
        if scanner.take(UInt8(ascii: ",")) { continue }
        try scanner.expect(UInt8(ascii: "}"), "a comma or the end of the object is expected")
        break
      }
    }
    try checkRequired(plan, firstSlot: firstSlot, at: start)
    if plan.scopeSlot >= 0 { try checkScope(plan, firstByte: firstByte, firstSlot: firstSlot, at: start) }
    try checkSize(from: firstByte, at: start)
    keepRow(in: pending, firstByte: firstByte, firstSlot: firstSlot, firstUnknown: firstUnknown)
  }

  /// Counts what has been decoded from these places on as a row.
  private mutating func keepRow(in pending: PendingRows, firstByte: Int, firstSlot: Int, firstUnknown: Int) {
    let unknownSlots = unknown.count - firstUnknown
    if unknownSlots > 0 { slots.append(contentsOf: unknown.base + firstUnknown, count: unknownSlots) }
    unknown.removeLast(downTo: firstUnknown)
    heads.append(
      RowBlock.Head(
        firstSlot: UInt32(truncatingIfNeeded: firstSlot &- pending.firstSlot),
        unknownCount: UInt32(truncatingIfNeeded: unknownSlots / 2),
        firstByte: UInt32(truncatingIfNeeded: firstByte &- pending.firstByte),
        byteCount: UInt32(truncatingIfNeeded: bytes.count &- firstByte)))
  }

  /// Offsets into the bytes of a row have 32 bits.
  func checkSize(from firstByte: Int, at start: Int) throws(DecodingFault) {
    guard bytes.count - firstByte < Int(Int32.max) else {
      throw DecodingFault(.unexpectedShape, "an entity is larger than 2 GB", at: start)
    }
  }

  /// Decodes the object that is next, into a block of its own.
  mutating func decodeRow(_ plan: RowPlan, depth: Int) throws(DecodingFault) -> Row {
    var pending = pendingRows()
    var rows: [Row] = []
    try decodeRow(plan, into: &pending, depth: depth)
    finish(&pending, of: plan.table, appendingTo: &rows)
    return rows[0]
  }

  /// JSON of another shape than expected, or JSON's own fault when what stands here is not even JSON.
  mutating func unexpected(_ detail: StaticString, at start: Int) -> DecodingFault {
    scanner.position = start
    do throws(DecodingFault) { try scanner.skipValue() } catch { return error }
    return DecodingFault(.unexpectedShape, detail, at: start)
  }

  mutating func report(_ fault: DecodingFault, _ plan: RowPlan) -> DecodingFault {
    faultTable = plan.table
    return fault
  }

  // MARK: - Names

  private func find(_ name: JSONScanner.StringToken, in plan: RowPlan) -> Int {
    if name.hasEscapes {
      return scanner.unescaped(name).withUnsafeBufferPointer { plan.table.names.find($0) } ?? -1
    }
    return plan.table.names.find(UnsafeBufferPointer(start: scanner.base + name.start, count: name.length)) ?? -1
  }

  /// Keeps a member that the table does not have: its name, and its value as JSON.
  private mutating func keepUnknown(
    _ name: JSONScanner.StringToken, firstByte: Int, firstUnknown: Int, depth: Int
  ) throws(DecodingFault) {
    let nameSlot = keep(name, firstByte: firstByte)
    var index = firstUnknown
    while index < unknown.count {
      if isEqual(unknown[index], nameSlot, firstByte: firstByte) {
        throw DecodingFault(.duplicateMember, "a member name occurs twice", at: name.start)
      }
      index += 2
    }
    // Comparing each with each is quadratic; no service sends this many members that the metadata does not have.
    guard unknown.count - firstUnknown < 2 * 1024 else {
      throw DecodingFault(.unexpectedShape, "an entity has more than 1024 unknown members", at: name.start)
    }
    let start = scanner.position
    try scanner.skipValue(depth: depth + 1)
    let offset = UInt32(truncatingIfNeeded: bytes.count &- firstByte)
    let length = scanner.position &- start
    bytes.append(contentsOf: scanner.base + start, count: length)
    unknown.append(nameSlot)
    unknown.append(RowBlock.Slot(offset: offset, length: UInt32(truncatingIfNeeded: length)))
  }

  private func isEqual(_ lhs: RowBlock.Slot, _ rhs: RowBlock.Slot, firstByte: Int) -> Bool {
    JSONScanner.isSameName(
      UnsafeBufferPointer(start: bytes.base + firstByte + Int(lhs.offset), count: Int(lhs.length)),
      UnsafeBufferPointer(start: bytes.base + firstByte + Int(rhs.offset), count: Int(rhs.length)))
  }

  /// Appends a string's bytes, escapes undone.
  @inline(__always)
  mutating func keep(_ token: JSONScanner.StringToken, firstByte: Int) -> RowBlock.Slot {
    let offset = bytes.count &- firstByte
    if token.hasEscapes {
      let text = scanner.unescaped(token)
      text.withUnsafeBufferPointer { text in
        if let base = text.baseAddress { bytes.append(contentsOf: base, count: text.count) }
      }
    } else {
      bytes.append(contentsOf: scanner.base + token.start, count: token.length)
    }
    return RowBlock.Slot(
      offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: bytes.count &- firstByte &- offset)
    )
  }
}
