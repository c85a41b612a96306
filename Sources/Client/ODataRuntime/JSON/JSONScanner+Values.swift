/// Whole values: skipped, or parsed into ``JSONValue``. Both find the same faults.
extension JSONScanner {
  /// Parses a document: one value, with nothing but white space around it.
  static func parseDocument(_ bytes: UnsafeBufferPointer<UInt8>) throws(ODataDecodingError) -> JSONValue {
    var scanner = JSONScanner(bytes)
    do throws(DecodingFault) {
      try UTF8Check.check(bytes)
      scanner.skipWhitespace()
      let value = try scanner.parseValue()
      try scanner.expectEnd()
      return value
    } catch {
      throw ODataDecodingError(
        error.reason, "\(error.detail)", value: scanner.clipped(from: error.offset), offset: error.offset)
    }
  }

  /// Whether bytes are the beginning of a document and not all of it: they are empty, or end in the middle of a value,
  /// of a word such as `null`, or of a character.
  static func breaksOff(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let whole = UTF8Check.firstFault(bytes)
    if let whole, !UTF8Check.endsInACharacter(bytes, from: whole) { return false }
    let bytes = UnsafeBufferPointer(rebasing: bytes[..<(whole ?? bytes.count)])
    var scanner = JSONScanner(bytes)
    scanner.skipWhitespace()
    do throws(DecodingFault) {
      try scanner.skipValue()
      return false
    } catch {
      let rest = bytes[min(error.offset, bytes.count)...]
      return error.isCutOff || ["null", "true", "false"].contains { $0.utf8.starts(with: rest) }
    }
  }

  mutating func expectEnd() throws(DecodingFault) {
    skipWhitespace()
    guard position == end else {
      throw DecodingFault(.malformedJSON, "there is text after the end of the JSON", at: position)
    }
  }

  /// At most 80 bytes of the text from an offset, on one line.
  func clipped(from offset: Int) -> String? {
    guard offset < end else { return nil }
    let length = min(80, end - offset)
    let text = String(decoding: UnsafeBufferPointer(start: base + offset, count: length), as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return offset + length < end ? line + "…" : line
  }

  mutating func parseValue(depth: Int = 0) throws(DecodingFault) -> JSONValue {
    guard depth < Self.maximumDepth else { throw DecodingFault(.nestedTooDeep, "values nest too deeply", at: position) }
    switch peek {
    case UInt8(ascii: "{"): return try parseObject(depth: depth)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try scanElements { (scanner) throws(DecodingFault) in
        elements.append(try scanner.parseValue(depth: depth + 1))
      }
      return .array(elements)
    case UInt8(ascii: "\""):
      position += 1
      return .string(text(try scanString()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let (start, length, _) = try scanNumber()
      return .number(String(decoding: UnsafeBufferPointer(start: base + start, count: length), as: UTF8.self))
    default:
      if takeNull() { return .null }
      if takeWord("true") { return .boolean(true) }
      if takeWord("false") { return .boolean(false) }
      throw fault("a value is expected")
    }
  }

  private mutating func parseObject(depth: Int) throws(DecodingFault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try scanMembers { (scanner, name) throws(DecodingFault) in
      let value = try scanner.parseValue(depth: depth + 1)
      guard members.updateValue(value, forKey: scanner.text(name)) == nil else {
        throw DecodingFault(.duplicateMember, "a member name occurs twice", at: name.start)
      }
    }
    return .object(members)
  }

  /// Takes a value without keeping it.
  mutating func skipValue(depth: Int = 0) throws(DecodingFault) {
    guard depth < Self.maximumDepth else { throw DecodingFault(.nestedTooDeep, "values nest too deeply", at: position) }
    switch peek {
    case UInt8(ascii: "{"): try skipObject(depth: depth)
    case UInt8(ascii: "["):
      try scanElements { (scanner) throws(DecodingFault) in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""):
      position += 1
      _ = try scanString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try scanNumber()
    default:
      guard takeNull() || takeWord("true") || takeWord("false") else { throw fault("a value is expected") }
    }
  }

  /// Names of a small object, such as `__metadata`, are compared pairwise on a stack shared by the whole scan; the
  /// names of larger ones go into a set.
  private mutating func skipObject(depth: Int) throws(DecodingFault) {
    let first = skippedNames.count
    var seen: Set<String> = []
    try scanMembers { (scanner, name) throws(DecodingFault) in
      var isRepeated = false
      if seen.isEmpty, !name.hasEscapes, scanner.skippedNames.count - first < 16 {
        for index in first..<scanner.skippedNames.count where scanner.areEqual(scanner.skippedNames[index], name) {
          isRepeated = true
        }
        scanner.skippedNames.append(name)
      } else {
        if seen.isEmpty { seen.formUnion(scanner.skippedNames[first...].map { scanner.text($0) }) }
        isRepeated = !seen.insert(scanner.text(name)).inserted
      }
      if isRepeated { throw DecodingFault(.duplicateMember, "a member name occurs twice", at: name.start) }
      try scanner.skipValue(depth: depth + 1)
    }
    skippedNames.removeSubrange(first...)
  }

  private func areEqual(_ lhs: StringToken, _ rhs: StringToken) -> Bool {
    Self.isSameName(
      UnsafeBufferPointer(start: base + lhs.start, count: lhs.length),
      UnsafeBufferPointer(start: base + rhs.start, count: rhs.length))
  }

  /// Whether two names would be the same dictionary key: the same bytes, or the same characters composed differently.
  static func isSameName(_ lhs: UnsafeBufferPointer<UInt8>, _ rhs: UnsafeBufferPointer<UInt8>) -> Bool {
    if lhs.count == rhs.count, lhs.elementsEqual(rhs) { return true }
    guard lhs.contains(where: { $0 >= 0x80 }) || rhs.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: lhs, as: UTF8.self) == String(decoding: rhs, as: UTF8.self)
  }

  /// Takes an object; `member` is called after each name and colon and takes the value.
  @inline(__always)
  mutating func scanMembers(
    _ member: (inout JSONScanner, StringToken) throws(DecodingFault) -> Void
  ) throws(DecodingFault) {
    try expect(UInt8(ascii: "{"), "an object is expected")
    skipWhitespace()
    if take(UInt8(ascii: "}")) { return }
    while true {
      try expect(UInt8(ascii: "\""), "a member name is expected")
      let name = try scanString()
      skipWhitespace()
      try expect(UInt8(ascii: ":"), "a colon is expected after a member name")
      skipWhitespace()
      try member(&self, name)
      skipWhitespace()
      if take(UInt8(ascii: "}")) { return }
      try expect(UInt8(ascii: ","), "a comma or the end of the object is expected")
      skipWhitespace()
    }
  }

  /// Takes an array; `element` is called before each element and takes it.
  @inline(__always)
  mutating func scanElements(
    _ element: (inout JSONScanner) throws(DecodingFault) -> Void
  ) throws(DecodingFault) {
    try expect(UInt8(ascii: "["), "an array is expected")
    skipWhitespace()
    if take(UInt8(ascii: "]")) { return }
    while true {
      try element(&self)
      skipWhitespace()
      if take(UInt8(ascii: "]")) { return }
      try expect(UInt8(ascii: ","), "a comma or the end of the array is expected")
      skipWhitespace()
    }
  }
}
