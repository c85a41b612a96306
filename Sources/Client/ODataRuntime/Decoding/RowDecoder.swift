/// Decodes JSON directly into rows: each value once, by the kind of its property in the table.
///
/// One decoder reads one body. It keeps the current path for error messages.
struct RowDecoder: ~Copyable {
  var scanner: JSONScanner
  var bytes = DecodingScratch<UInt8>(capacity: 8192)
  var slots = DecodingScratch<RowStorage.Slot>(capacity: 512)
  var unknown = DecodingScratch<RowStorage.Slot>(capacity: 16)

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

  /// Decodes the next object. It is assembled on top of the scratch memory, where rows around it wait below.
  mutating func decodeRow(_ plan: RowPlan, depth: Int) throws(DecodingFault) -> Row {
    let start = scanner.position
    let firstByte = bytes.count
    let firstSlot = slots.count
    let firstUnknown = unknown.count
    var children: [RowStorage.Child] = []
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
          let value = try decodeMember(slot, of: plan, firstByte: firstByte, depth: depth, children: &children)
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
    slots.append(contentsOf: unknown.base + firstUnknown, count: unknown.count - firstUnknown)
    defer {
      bytes.removeLast(downTo: firstByte)
      slots.removeLast(downTo: firstSlot)
      unknown.removeLast(downTo: firstUnknown)
    }
    return Row(
      table: plan.table, slots: slots.slice(from: firstSlot), bytes: bytes.slice(from: firstByte), children: children)
  }

  /// Offsets into the bytes of a row have 32 bits.
  func checkSize(from firstByte: Int, at start: Int) throws(DecodingFault) {
    guard bytes.count - firstByte < Int(Int32.max) else {
      throw DecodingFault(.unexpectedShape, "an entity is larger than 2 GB", at: start)
    }
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
    var rows: [Row] = []
    try decodeElements { (decoder) throws(DecodingFault) in
      rows.append(try decoder.decodeRow(plan, depth: depth + 1))
    }
    return rows
  }

  /// Takes an array. The path gets the index of the element in which there is a fault, and only then: to keep it there
  /// for each would take time of every row.
  mutating func decodeElements(
    _ element: (inout RowDecoder) throws(DecodingFault) -> Void
  ) throws(DecodingFault) {
    guard scanner.take(UInt8(ascii: "[")) else { throw unexpected("an array is expected", at: scanner.position) }
    scanner.skipWhitespace()
    if scanner.take(UInt8(ascii: "]")) { return }
    let step = path.count
    path.append(.index(0))
    var index = 0
    while true {
      scanner.skipWhitespace()
      do throws(DecodingFault) {
        try element(&self)
      } catch {
        path[step] = .index(index)
        throw error
      }
      scanner.skipWhitespace()
      guard scanner.take(UInt8(ascii: ",")) else { break }
      index += 1
    }
    path[step] = .index(index)
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
