/// Decodes JSON directly into rows: each value once, by the kind of its property in the table.
///
/// One decoder reads one body. It keeps the current path for error messages.
struct RowDecoder: ~Copyable {
  var scanner: JSONScanner
  var bytes = DecodingScratch<UInt8>(capacity: 8192)
  var slots = DecodingScratch<RowBlock.Slot>(capacity: 512)
  var unknown = DecodingScratch<RowBlock.Slot>(capacity: 16)
  var heads = DecodingScratch<RowBlock.Head>(capacity: 64)

  /// A step on the path to the value being decoded.
  enum PathStep {
    case member(String)
    case index(Int)
  }
  var path: [PathStep] = []
  /// The table of the row with the faulty slot.
  private var faultTable: PropertyTable?

  /// See ``ReadingRules/keepsNumbers``.
  var keepsNumbers = false

  /// The value in the scope's slot of a foreign row, and the expected one.
  var foreignValue: (found: Int64, expected: Int64)?

  init(_ body: UnsafeBufferPointer<UInt8>) { scanner = JSONScanner(body) }

  /// Turns an internal fault into the public error, with path and value.
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
      detail = "\(wireName) is \(foreignValue.found) in a row, but \(foreignValue.expected) was requested"
    }
    return ODataDecodingError(
      fault.reason, detail, path: text, wireName: wireName, value: value, offset: fault.offset)
  }

  /// Decodes the next object, and leaves it in `pending`.
  mutating func decodeRow(_ plan: RowPlan, into pending: inout PendingRows, depth: Int) throws(DecodingFault) {
    let start = scanner.position
    let firstByte = bytes.count
    let firstSlot = slots.count
    let firstUnknown = unknown.count
    slots.append(repeating: .absent, count: plan.count)

    guard depth < JSONScanner.maximumDepth else {
      throw DecodingFault(.nestedTooDeep, "values nest too deeply", at: start)
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

  /// Counts the decoded slots and bytes from these positions on as a row.
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

  /// Decodes the next object into its own block.
  mutating func decodeRow(_ plan: RowPlan, depth: Int) throws(DecodingFault) -> Row {
    var pending = pendingRows()
    var rows: [Row] = []
    try decodeRow(plan, into: &pending, depth: depth)
    finish(&pending, of: plan.table, appendingTo: &rows)
    return rows[0]
  }

  /// The fault of JSON with an unexpected shape, or JSON's own fault if the text here is not even JSON.
  mutating func unexpected(_ detail: StaticString, at start: Int) -> DecodingFault {
    scanner.position = start
    do throws(DecodingFault) { try scanner.skipValue() } catch { return error }
    return DecodingFault(.unexpectedShape, detail, at: start)
  }

  mutating func report(_ fault: DecodingFault, _ plan: RowPlan) -> DecodingFault {
    faultTable = plan.table
    return fault
  }
}

/// Arrays and objects around rows and values.
extension RowDecoder {
  /// Decodes an array of objects.
  mutating func decodeRows(_ plan: RowPlan, depth: Int) throws(DecodingFault) -> [Row] {
    var pending = pendingRows()
    var rows: [Row] = []
    try decodeElements { (decoder, index) throws(DecodingFault) in
      try decoder.decodeRow(plan, into: &pending, depth: depth + 1)
      if decoder.isEnough(pending) { decoder.finish(&pending, of: plan.table, appendingTo: &rows) }
    }
    finish(&pending, of: plan.table, appendingTo: &rows)
    return rows
  }

  /// Takes an array, keeping the index on the path.
  mutating func decodeElements(
    _ element: (inout RowDecoder, Int) throws(DecodingFault) -> Void
  ) throws(DecodingFault) {
    guard scanner.take(UInt8(ascii: "[")) else { throw unexpected("an array is expected", at: scanner.position) }
    scanner.skipWhitespace()
    if scanner.take(UInt8(ascii: "]")) { return }
    path.append(.index(0))
    var index = 0
    repeat {
      scanner.skipWhitespace()
      path[path.count - 1] = .index(index)
      try element(&self, index)
      index += 1
      scanner.skipWhitespace()
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "]"), "a comma or the end of the array is expected")
    path.removeLast()
  }

  /// Takes an object whose member names matter; a name may occur once.
  mutating func decodeMembers(
    _ member: (inout RowDecoder, String) throws(DecodingFault) -> Void
  ) throws(DecodingFault) {
    guard scanner.take(UInt8(ascii: "{")) else { throw unexpected("an object is expected", at: scanner.position) }
    scanner.skipWhitespace()
    if scanner.take(UInt8(ascii: "}")) { return }
    var seen: Set<String> = []
    repeat {
      scanner.skipWhitespace()
      let start = scanner.position
      try scanner.expect(UInt8(ascii: "\""), "a member name is expected")
      let name = scanner.text(try scanner.scanString())
      guard seen.insert(name).inserted else {
        throw DecodingFault(.duplicateMember, "a member name occurs twice", at: start)
      }
      scanner.skipWhitespace()
      try scanner.expect(UInt8(ascii: ":"), "a colon is expected after a member name")
      scanner.skipWhitespace()
      try member(&self, name)
      scanner.skipWhitespace()
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"), "a comma or the end of the object is expected")
  }

  /// Whether the next object begins with this member; takes nothing.
  func startsObject(with name: StaticString) -> Bool {
    var ahead = scanner
    guard ahead.take(UInt8(ascii: "{")) else { return false }
    ahead.skipWhitespace()
    return ahead.take(UInt8(ascii: "\"")) && ahead.takeWord(name) && ahead.take(UInt8(ascii: "\""))
  }
}

/// Rows of one table that have been decoded and wait in the decoder's scratch memory to be moved into a block together.
///
/// Nested rows are stacked on top: they have been moved out before the row around them is complete.
struct PendingRows {
  let firstHead: Int
  let firstSlot: Int
  let firstByte: Int
  /// The position of the first of them in the body.
  var start: Int
  var children: [RowBlock.Child] = []
}

extension RowDecoder {
  /// Begins a batch of rows, which ends with `finish`.
  func pendingRows() -> PendingRows {
    PendingRows(firstHead: heads.count, firstSlot: slots.count, firstByte: bytes.count, start: scanner.position)
  }

  /// Whether a block is full: with the rows' own slots and bytes, or with nested contents, which are as large as the
  /// JSON that they come from.
  func isEnough(_ pending: PendingRows) -> Bool {
    let slotBytes = (slots.count - pending.firstSlot) * MemoryLayout<RowBlock.Slot>.stride
    return max(slotBytes + bytes.count - pending.firstByte, scanner.position - pending.start) >= RowBlock.enough
  }

  /// Moves the rows into a block; the following rows begin another one.
  mutating func finish(_ pending: inout PendingRows, of table: PropertyTable, appendingTo rows: inout [Row]) {
    let count = heads.count - pending.firstHead
    guard count > 0 else { return }
    let block = RowBlock.make(
      table: table, heads: heads.slice(from: pending.firstHead), slots: slots.slice(from: pending.firstSlot),
      bytes: bytes.slice(from: pending.firstByte), children: pending.children)
    for index in 0..<count { rows.append(Row(block, index)) }
    heads.removeLast(downTo: pending.firstHead)
    slots.removeLast(downTo: pending.firstSlot)
    bytes.removeLast(downTo: pending.firstByte)
    pending.children = []
    pending.start = scanner.position
  }
}
