/// Nested values: complex values, collections, and navigations in all the forms that services write them.
extension RowDecoder {
  /// Decodes what stands in a slot that is not a single primitive; the value is not null.
  mutating func decodeStructured(
    _ slot: Int, of plan: RowPlan, depth: Int, children: inout [RowBlock.Child]
  ) throws(DecodingFault) -> RowBlock.Slot {
    let property = plan.table.slotPlans[slot]
    path.append(.member(plan.table.properties[slot].wireName))
    let child: RowBlock.Child
    switch (property.shape, property.isStructured) {
    case (.collection, false):
      child = .values(try decodeValueList(property.kind, isBinary: property.isBinary, depth: depth))
    case (.collection, true), (.toMany, _): child = try decodeChildren(slot, of: plan, depth: depth)
    default: child = try decodeChild(slot, of: plan, depth: depth)
    }
    path.removeLast()
    children.append(child)
    return RowBlock.Slot(offset: UInt32(truncatingIfNeeded: children.count - 1), length: 0)
  }

  private func relatedPlan(_ slot: Int, of plan: RowPlan) throws(DecodingFault) -> RowPlan {
    guard let related = plan.relatedPlan(at: slot) else {
      throw DecodingFault(.unexpectedShape, "the table does not say what stands here", at: scanner.position)
    }
    return related
  }

  /// One nested entity or complex value, or `{"__deferred":…}`.
  private mutating func decodeChild(_ slot: Int, of plan: RowPlan, depth: Int) throws(DecodingFault) -> RowBlock.Child {
    if startsObject(with: "__deferred") {
      let wrapper = try decodeWrapper(nil, depth: depth)
      return .deferred(uri: wrapper.deferred)
    }
    return .row(try decodeRow(try relatedPlan(slot, of: plan), depth: depth + 1))
  }

  /// Nested rows: `[…]`, `{"results":[…],"__next":…}`, or `{"__deferred":…}`.
  private mutating func decodeChildren(
    _ slot: Int, of plan: RowPlan, depth: Int
  ) throws(DecodingFault) -> RowBlock.Child {
    let related = try relatedPlan(slot, of: plan)
    if scanner.peek == UInt8(ascii: "[") {
      return .rows(try decodeRows(related, depth: depth), next: nil)
    }
    let wrapper = try decodeWrapper(related, depth: depth)
    if let rows = wrapper.rows { return .rows(rows, next: wrapper.next) }
    guard wrapper.isDeferred else {
      throw DecodingFault(.unexpectedShape, "neither rows nor a deferred link stand here", at: scanner.position)
    }
    return .deferred(uri: wrapper.deferred)
  }

  /// A collection of primitives: `[…]` or `{"results":[…]}`.
  mutating func decodeValueList(
    _ kind: EdmKind, isBinary: Bool, depth: Int
  ) throws(DecodingFault) -> Row {
    let firstByte = bytes.count
    var values: [RowBlock.Slot] = []
    var isThere = false
    func elements(_ decoder: inout RowDecoder) throws(DecodingFault) {
      isThere = true
      try decoder.decodeElements { (decoder, index) throws(DecodingFault) in
        if decoder.scanner.takeNull() {
          values.append(.null)
        } else {
          values.append(try decoder.decodePrimitive(kind, isBinary: isBinary, firstByte: firstByte, depth: depth + 1))
        }
      }
    }
    if scanner.peek == UInt8(ascii: "[") {
      try elements(&self)
    } else {
      try decodeMembers { (decoder, name) throws(DecodingFault) in
        if name == "results" { try elements(&decoder) } else { try decoder.scanner.skipValue(depth: depth + 1) }
      }
    }
    guard isThere else {
      throw DecodingFault(.unexpectedShape, "a collection is expected", at: scanner.position)
    }
    try checkSize(from: firstByte, at: scanner.position)
    defer { bytes.removeLast(downTo: firstByte) }
    let table = PropertyTable(listOf: kind, count: values.count)
    return values.withUnsafeBufferPointer {
      Row(table: table, slots: $0, bytes: bytes.slice(from: firstByte))
    }
  }

  /// The contents of the `{…}` around rows.
  struct Wrapper {
    var rows: [Row]?
    var next: String?
    var count: Int64?
    var deferred: String?
    var isDeferred = false
  }

  /// Decodes `{"results":[…],"__next":…,"__count":…}` or `{"__deferred":{"uri":…}}`; other members are passed over.
  mutating func decodeWrapper(_ plan: RowPlan?, depth: Int) throws(DecodingFault) -> Wrapper {
    var wrapper = Wrapper()
    try decodeMembers { (decoder, name) throws(DecodingFault) in
      switch name {
      case "results":
        guard let plan else { return try decoder.scanner.skipValue(depth: depth + 1) }
        decoder.path.append(.member("results"))
        wrapper.rows = try decoder.decodeRows(plan, depth: depth + 1)
        decoder.path.removeLast()
      case "__next": wrapper.next = try decoder.decodeLink(depth: depth + 1)
      case "__count": wrapper.count = try decoder.decodeCount(depth: depth + 1)
      case "__deferred":
        wrapper.isDeferred = true
        wrapper.deferred = try decoder.decodeLink(depth: depth + 1)
      default: try decoder.scanner.skipValue(depth: depth + 1)
      }
    }
    return wrapper
  }

  /// A link as a string or as `{"uri":…}`; null and the empty string are none.
  private mutating func decodeLink(depth: Int) throws(DecodingFault) -> String? {
    let start = scanner.position
    let value = try scanner.parseValue(depth: depth)
    guard let link = value.stringValue ?? value["uri"]?.stringValue else {
      if value.isNull { return nil }
      throw DecodingFault(.unexpectedShape, "a link is expected", at: start)
    }
    return link.isEmpty ? nil : link
  }

  /// A count as a string or as a number.
  private mutating func decodeCount(depth: Int) throws(DecodingFault) -> Int64? {
    let start = scanner.position
    let value = try scanner.parseValue(depth: depth)
    guard let count = value.integerValue else {
      if value.isNull { return nil }
      throw DecodingFault(.unexpectedShape, "a count is expected", at: start)
    }
    return count
  }

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
  private mutating func decodeElements(
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

  /// Whether the object that is next begins with this member; takes nothing.
  func startsObject(with name: StaticString) -> Bool {
    var ahead = scanner
    guard ahead.take(UInt8(ascii: "{")) else { return false }
    ahead.skipWhitespace()
    return ahead.take(UInt8(ascii: "\"")) && ahead.takeWord(name) && ahead.take(UInt8(ascii: "\""))
  }
}

/// Rows of one table that are decoded and wait in the decoder's scratch memory to be put into a block together.
///
/// Nested rows stack on top: they are out of the way again before the row around them is done.
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

  /// Whether a block is full: of the rows' own slots and bytes, or with what is nested in them, which is as much as the
  /// JSON it comes from.
  func isEnough(_ pending: PendingRows) -> Bool {
    let slotBytes = (slots.count - pending.firstSlot) * MemoryLayout<RowBlock.Slot>.stride
    return max(slotBytes + bytes.count - pending.firstByte, scanner.position - pending.start) >= RowBlock.enough
  }

  /// Puts the rows into a block; those that follow begin another one.
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
