/// Values by the kind of their property, and names.
extension RowDecoder {
  /// Decodes the next value into the slot of a property.
  @inline(__always)
  mutating func decodeMember(
    _ slot: Int, of plan: RowPlan, firstByte: Int, depth: Int, children: inout [RowStorage.Child]
  ) throws(DecodingFault) -> RowStorage.Slot {
    if scanner.takeNull() { return .null }
    let property = plan.table.slotPlans[slot]
    if property.hasChild {
      return try decodeStructured(slot, of: plan, depth: depth, children: &children)
    }
    do throws(DecodingFault) {
      return try decodePrimitive(property.kind, isBinary: property.isBinary, firstByte: firstByte, depth: depth)
    } catch {
      var fault = error
      if fault.reason == .wrongValue { fault.slot = slot }
      throw report(fault, plan)
    }
  }

  /// - Parameter isBinary: Whether a number with a fraction is read into a binary floating-point type, whose range
  ///   differs from that of `Decimal`.
  mutating func decodePrimitive(
    _ kind: EdmKind, isBinary: Bool, firstByte: Int, depth: Int
  ) throws(DecodingFault) -> RowStorage.Slot {
    let start = scanner.position
    switch kind {
    case .string:
      guard scanner.take(UInt8(ascii: "\"")) else { throw wrong("a string is expected", start) }
      return keep(try scanner.scanString(), firstByte: firstByte)
    case .guid: return try decodeGuid(firstByte: firstByte)
    case .byte, .sbyte, .int16, .int32, .int64: return try decodeInteger(kind, firstByte: firstByte)
    case .boolean:
      let flag: UInt8
      if scanner.takeWord("true") {
        flag = 1
      } else if scanner.takeWord("false") {
        flag = 0
      } else {
        throw wrong("true or false is expected", start)
      }
      let offset = bytes.count &- firstByte
      bytes.append(flag)
      return RowStorage.Slot(offset: UInt32(truncatingIfNeeded: offset), length: 1)
    case .single, .double, .decimal: return try decodeNumber(kind, isBinary: isBinary, firstByte: firstByte)
    case .dateTime, .date, .dateTimeOffset: return try decodeDate(kind, firstByte: firstByte)
    case .time, .timeOfDay, .duration:
      let text = try stringValue("a duration or time of day as a string is expected")
      guard let nanoseconds = text.withUnsafeBufferPointer({ ISO8601Text.duration($0) }) else {
        throw wrong("not a duration or time of day", start)
      }
      return append(nanoseconds, firstByte: firstByte)
    case .binary: return try decodeBinary(firstByte: firstByte)
    case .raw:
      try scanner.skipValue(depth: depth + 1)
      let offset = bytes.count &- firstByte
      bytes.append(contentsOf: scanner.base + start, count: scanner.position &- start)
      return RowStorage.Slot(
        offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: scanner.position &- start))
    }
  }

  /// The fault of a wrong value, or JSON's own fault if the value is not even JSON.
  private mutating func wrong(_ detail: StaticString, _ start: Int) -> DecodingFault {
    scanner.position = start
    do throws(DecodingFault) { try scanner.skipValue() } catch { return error }
    return DecodingFault(.wrongValue, detail, at: start)
  }

  private mutating func stringValue(_ detail: StaticString) throws(DecodingFault) -> [UInt8] {
    let start = scanner.position
    guard scanner.take(UInt8(ascii: "\"")) else { throw wrong(detail, start) }
    return scanner.unescaped(try scanner.scanString())
  }

  @inline(__always)
  private mutating func append(_ value: Int64, firstByte: Int) -> RowStorage.Slot {
    let offset = bytes.count &- firstByte
    withUnsafeBytes(of: value) { value in
      if let base = value.baseAddress { bytes.append(contentsOf: base.assumingMemoryBound(to: UInt8.self), count: 8) }
    }
    return RowStorage.Slot(offset: UInt32(truncatingIfNeeded: offset), length: 8)
  }

  // MARK: - Guid

  private mutating func decodeGuid(firstByte: Int) throws(DecodingFault) -> RowStorage.Slot {
    let start = scanner.position
    guard scanner.take(UInt8(ascii: "\"")) else { throw wrong("a Guid as a string is expected", start) }
    let offset = bytes.count &- firstByte
    let position = scanner.position
    if position &+ 36 < scanner.end, scanner.base[position &+ 36] == UInt8(ascii: "\""),
      appendGuid(scanner.base + position)
    {
      scanner.position = position &+ 37
    } else {
      let text = scanner.unescaped(try scanner.scanString())
      let isGuid = text.withUnsafeBufferPointer { text in
        guard text.count == 36, let base = text.baseAddress else { return false }
        return appendGuid(base)
      }
      guard isGuid else { throw wrong("not a Guid", start) }
    }
    return RowStorage.Slot(offset: UInt32(truncatingIfNeeded: offset), length: 16)
  }

  private mutating func appendGuid(_ text: UnsafePointer<UInt8>) -> Bool {
    bytes.reserve(16)
    let isGuid = HexDigits.guid(text, to: bytes.base + bytes.count)
    if isGuid { bytes.keepReserved(16) }
    return isGuid
  }

  // MARK: - Numbers

  /// Takes digits with an optional sign; nil, with nothing taken, if there is no whole number or it is too large.
  @inline(__always)
  private mutating func takeInteger() -> Int64? {
    var position = scanner.position
    let isNegative = position < scanner.end && scanner.base[position] == UInt8(ascii: "-")
    if isNegative { position &+= 1 }
    let firstDigit = position
    var magnitude: UInt64 = 0
    while position < scanner.end {
      let digit = scanner.base[position] &- 0x30
      guard digit <= 9 else { break }
      // 19 digits cannot overflow 64 bits.
      guard position &- firstDigit < 19 else { return nil }
      magnitude = magnitude &* 10 &+ UInt64(digit)
      position &+= 1
    }
    let digits = position &- firstDigit
    guard digits > 0, digits == 1 || scanner.base[firstDigit] != 0x30 else { return nil }
    if position < scanner.end {
      let next = scanner.base[position]
      guard next != UInt8(ascii: "."), next | 0x20 != UInt8(ascii: "e") else { return nil }
    }
    guard magnitude <= UInt64(Int64.max) + (isNegative ? 1 : 0) else { return nil }
    scanner.position = position
    return isNegative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(magnitude)
  }

  private mutating func decodeInteger(_ kind: EdmKind, firstByte: Int) throws(DecodingFault) -> RowStorage.Slot {
    let start = scanner.position
    // Int64 is a string by the rules of OData V2, and a number from some servers.
    let isQuoted = scanner.take(UInt8(ascii: "\""))
    guard let value = takeInteger(), !isQuoted || scanner.take(UInt8(ascii: "\"")) else {
      throw wrong("a whole number is expected", start)
    }
    if kind != .int64, !keepsNumbers, let range = kind.integerRange, !range.contains(value) {
      throw wrong("the number is out of the type's range", start)
    }
    return append(value, firstByte: firstByte)
  }

  private mutating func decodeNumber(
    _ kind: EdmKind, isBinary: Bool, firstByte: Int
  ) throws(DecodingFault) -> RowStorage.Slot {
    let start = scanner.position
    let isQuoted = scanner.take(UInt8(ascii: "\""))
    if isQuoted, let word = takeSpecialNumber() {
      guard isBinary || keepsNumbers else { throw Self.beyondDecimal(start) }
      return append(word, firstByte: firstByte)
    }
    let first = scanner.peek
    guard first == UInt8(ascii: "-") || first &- 0x30 <= 9 else { throw wrong("a number is expected", start) }
    let (digits, length, hasExponent): (Int, Int, Bool)
    do throws(DecodingFault) {
      (digits, length, hasExponent) = try scanner.scanNumber()
    } catch {
      // Inside quotes it is a string that does not spell a number; elsewhere it is not JSON.
      throw isQuoted ? wrong("a number is expected", start) : error
    }
    guard !isQuoted || scanner.take(UInt8(ascii: "\"")) else { throw wrong("a number is expected", start) }
    if hasExponent || length > DecimalText.maximumDigits {
      let text = UnsafeBufferPointer(start: scanner.base + digits, count: length)
      if keepsNumbers {
        guard DecimalText.isShort(text) else { throw Self.beyondDecimal(start) }
      } else if isBinary {
        guard BinaryNumberText.isRepresentable(text, asSingle: kind == .single) else {
          throw wrong("the number is out of range", start)
        }
      } else if !DecimalText.isRepresentable(text) {
        throw Self.beyondDecimal(start)
      }
    }
    let offset = bytes.count &- firstByte
    bytes.append(contentsOf: scanner.base + digits, count: length)
    return RowStorage.Slot(offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: length))
  }

  /// Takes a word for a number that is not finite, with its closing quote; the opening one has been taken.
  private mutating func takeSpecialNumber() -> StaticString? {
    for word in BinaryNumberText.words {
      let before = scanner.position
      if scanner.takeWord(word), scanner.take(UInt8(ascii: "\"")) { return word }
      scanner.position = before
    }
    return nil
  }

  private mutating func append(_ word: StaticString, firstByte: Int) -> RowStorage.Slot {
    let offset = bytes.count &- firstByte
    bytes.append(contentsOf: word.utf8Start, count: word.utf8CodeUnitCount)
    return RowStorage.Slot(
      offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: word.utf8CodeUnitCount))
  }

  private static func beyondDecimal(_ start: Int) -> DecodingFault {
    DecodingFault(.wrongValue, ODataDecodingError.beyondDecimal, at: start)
  }

  // MARK: - Dates

  private mutating func decodeDate(_ kind: EdmKind, firstByte: Int) throws(DecodingFault) -> RowStorage.Slot {
    let start = scanner.position
    guard scanner.take(UInt8(ascii: "\"")) else { throw wrong("a date as a string is expected", start) }
    let milliseconds: Int64?
    if let ticks = takeTicks() {
      milliseconds = ticks
    } else {
      scanner.position = start + 1
      let token = try scanner.scanString()
      let text = scanner.unescaped(token)
      let written = text.withUnsafeBufferPointer {
        kind == .dateTimeOffset
          ? ISO8601Text.instant($0) : ISO8601Text.localDateTime($0, allowingZone: true)?.milliseconds
      }
      milliseconds = written ?? (token.hasEscapes ? ticks(in: text) : nil)
    }
    guard let milliseconds, LocalDateTime.range.contains(milliseconds) else { throw wrong("not a date", start) }
    return append(milliseconds, firstByte: firstByte)
  }

  /// Takes `/Date(1392818456147)/"`, its slashes escaped or not, with an optional offset in minutes, which tells how
  /// the instant was displayed and changes nothing. The opening quote has been taken.
  private mutating func takeTicks() -> Int64? {
    _ = scanner.take(UInt8(ascii: "\\"))
    guard scanner.takeWord("/Date("), let ticks = takeInteger() else { return nil }
    if !scanner.take(UInt8(ascii: ")")) {
      _ = scanner.take(UInt8(ascii: "+"))
      guard takeOffset(), scanner.take(UInt8(ascii: ")")) else { return nil }
    }
    _ = scanner.take(UInt8(ascii: "\\"))
    return scanner.takeWord("/\"") ? ticks : nil
  }

  /// The same in a text whose escapes have been decoded: some servers write the plus sign of an offset as `\u002B`.
  private mutating func ticks(in text: [UInt8]) -> Int64? {
    let body = scanner
    defer { scanner = body }
    return (text + [UInt8(ascii: "\"")]).withUnsafeBufferPointer { text in
      scanner = JSONScanner(text)
      let ticks = takeTicks()
      return scanner.position == scanner.end ? ticks : nil
    }
  }

  /// Takes digits with leading zeros: `0060`.
  private mutating func takeOffset() -> Bool {
    _ = scanner.take(UInt8(ascii: "-"))
    let start = scanner.position
    while scanner.peek &- 0x30 <= 9 { scanner.position &+= 1 }
    return scanner.position > start && scanner.position - start <= 4
  }

  // MARK: - Binary

  private mutating func decodeBinary(firstByte: Int) throws(DecodingFault) -> RowStorage.Slot {
    let start = scanner.position
    let text = try stringValue("base64 as a string is expected")
    let offset = bytes.count &- firstByte
    guard let decoded = Base64.decode(text) else { throw wrong("not base64", start) }
    decoded.withUnsafeBufferPointer { decoded in
      if let base = decoded.baseAddress { bytes.append(contentsOf: base, count: decoded.count) }
    }
    return RowStorage.Slot(
      offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: decoded.count))
  }

  // MARK: - Names and text

  /// The slot of a name; -1 if the table does not have it.
  func find(_ name: JSONScanner.StringToken, in plan: RowPlan) -> Int {
    if name.hasEscapes {
      return scanner.unescaped(name).withUnsafeBufferPointer { plan.table.names.find($0) } ?? -1
    }
    return plan.table.names.find(UnsafeBufferPointer(start: scanner.base + name.start, count: name.length)) ?? -1
  }

  /// Keeps a member that the table does not have: its name, and its value as JSON.
  mutating func keepUnknown(
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
    // Pairwise comparison is quadratic; no service sends this many members that the metadata does not have.
    guard unknown.count - firstUnknown < 2 * 1024 else {
      throw DecodingFault(.unexpectedShape, "an entity has more than 1024 unknown members", at: name.start)
    }
    let start = scanner.position
    try scanner.skipValue(depth: depth + 1)
    let offset = UInt32(truncatingIfNeeded: bytes.count &- firstByte)
    let length = scanner.position &- start
    bytes.append(contentsOf: scanner.base + start, count: length)
    unknown.append(nameSlot)
    unknown.append(RowStorage.Slot(offset: offset, length: UInt32(truncatingIfNeeded: length)))
  }

  private func isEqual(_ lhs: RowStorage.Slot, _ rhs: RowStorage.Slot, firstByte: Int) -> Bool {
    JSONScanner.isSameName(
      UnsafeBufferPointer(start: bytes.base + firstByte + Int(lhs.offset), count: Int(lhs.length)),
      UnsafeBufferPointer(start: bytes.base + firstByte + Int(rhs.offset), count: Int(rhs.length)))
  }

  /// Appends a string's bytes, with escapes decoded.
  @inline(__always)
  mutating func keep(_ token: JSONScanner.StringToken, firstByte: Int) -> RowStorage.Slot {
    let offset = bytes.count &- firstByte
    if token.hasEscapes {
      let text = scanner.unescaped(token)
      text.withUnsafeBufferPointer { text in
        if let base = text.baseAddress { bytes.append(contentsOf: base, count: text.count) }
      }
    } else {
      bytes.append(contentsOf: scanner.base + token.start, count: token.length)
    }
    return RowStorage.Slot(
      offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: bytes.count &- firstByte &- offset)
    )
  }
}
