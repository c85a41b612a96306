/// Decodes whole response bodies: the verbose-JSON envelopes of OData V2 around rows and values.
///
/// All of these occur (Documentation/protocol.md, 6.1): `{"d":{"results":[…],"__next":…}}`, `{"d":[…]}` (the V1 format,
/// used for an explicit `$top`), `{"d":{…}}` for one entity.
enum Envelope {
  struct Rows: Sendable {
    var rows: [Row]
    var next: String?
    var count: Int64?
    /// The time of the response by the server's clock, in seconds since 1970; nil if it does not state one.
    var served: Int64?
  }

  /// A collection. `selection` contains the selected slots; nil means complete entities.
  static func page(
    _ body: [UInt8], table: PropertyTable, selection: [Int]? = nil, rules: ReadingRules = ReadingRules()
  ) throws(ODataDecodingError) -> Rows {
    try decode(body) { (decoder) throws(DecodingFault) in
      let plan = RowPlan(table, selection: selection, rules: rules)
      decoder.keepsNumbers = rules.keepsNumbers
      if decoder.scanner.peek == UInt8(ascii: "[") {
        return Rows(rows: try decoder.decodeRows(plan, depth: 1))
      }
      let start = decoder.scanner.position
      let wrapper = try decoder.decodeWrapper(plan, depth: 1)
      guard let rows = wrapper.rows else {
        throw DecodingFault(.unexpectedShape, "a collection is expected", at: start)
      }
      return Rows(rows: rows, next: wrapper.next, count: wrapper.count)
    }
  }

  /// One entity or complex value: bare, as the only row of a collection, or below the name of the function that
  /// returned it. Nil if the service returns null or an empty collection.
  static func single(
    _ body: [UInt8], table: PropertyTable, selection: [Int]? = nil, function: String? = nil,
    rules: ReadingRules = ReadingRules()
  ) throws(ODataDecodingError) -> Row? {
    try decode(body) { (decoder) throws(DecodingFault) in
      let plan = RowPlan(table, selection: selection, rules: rules)
      return try decoder.decodeSingle(plan, function: function)
    }
  }

  /// The primitive result of a function: `{"d":{"Name":value}}`, or bare.
  static func primitive(
    _ body: [UInt8], kind: EdmKind, function: String
  ) throws(ODataDecodingError) -> PrimitiveValue? {
    try decode(body) { (decoder) throws(DecodingFault) in
      guard let list = try decoder.decodeNamedValue(kind, function: function) else {
        throw DecodingFault(.unexpectedShape, "a function result is expected", at: decoder.scanner.position)
      }
      return Cell(list, 0).primitiveValue
    }
  }

  /// A collection of primitives returned by a function: `{"d":{"results":[…]}}`, `{"d":[…]}`, or below its name.
  static func primitives(
    _ body: [UInt8], kind: EdmKind, function: String, acceptsNull: Bool = true
  ) throws(ODataDecodingError) -> [PrimitiveValue?] {
    try decode(body) { (decoder) throws(DecodingFault) in
      var list: Row?
      if decoder.scanner.peek == UInt8(ascii: "{"), !decoder.startsObject(with: "results") {
        try decoder.decodeMembers { (decoder, name) throws(DecodingFault) in
          if name == function || name == "results" {
            decoder.path.append(.member(name))
            list = try decoder.decodeValueList(kind, isBinary: kind.isBinary, depth: 1, acceptsNull: acceptsNull)
            decoder.path.removeLast()
          } else {
            try decoder.scanner.skipValue(depth: 1)
          }
        }
      } else {
        list = try decoder.decodeValueList(kind, isBinary: kind.isBinary, depth: 1, acceptsNull: acceptsNull)
      }
      guard let list else {
        throw DecodingFault(.unexpectedShape, "a collection is expected", at: decoder.scanner.position)
      }
      return list.table.properties.indices.map { Cell(list, $0).primitiveValue }
    }
  }

  /// Opens the body, passes the contents of `d` to `content`, and checks that nothing is wrong around it.
  private static func decode<Result>(
    _ body: [UInt8], _ content: (inout RowDecoder) throws(DecodingFault) -> Result
  ) throws(ODataDecodingError) -> Result {
    try body.withUnsafeBufferPointer { (body) throws(ODataDecodingError) in
      var decoder = RowDecoder(body)
      do throws(DecodingFault) {
        try UTF8Check.check(body)
        var result: Result?
        decoder.scanner.skipWhitespace()
        try decoder.decodeMembers { (decoder, name) throws(DecodingFault) in
          if name == "d" {
            decoder.path.append(.member("d"))
            result = try content(&decoder)
            decoder.path.removeLast()
          } else {
            try decoder.scanner.skipValue(depth: 1)
          }
        }
        try decoder.scanner.expectEnd()
        guard let result else { throw DecodingFault(.unexpectedShape, "the response has no member d", at: 0) }
        return result
      } catch {
        throw decoder.error(error)
      }
    }
  }
}

extension RowDecoder {
  fileprivate mutating func decodeSingle(_ plan: RowPlan, function: String?) throws(DecodingFault) -> Row? {
    if scanner.takeNull() { return nil }
    if scanner.peek == UInt8(ascii: "[") {
      return try only(try decodeRows(plan, depth: 1))
    }
    if plan.table.slot(named: "results") == nil, startsObject(with: "results"), onlyMember(of: plan) == nil {
      return try only(try decodeWrapper(plan, depth: 1).rows ?? [])
    }
    if let function, let wrapper = onlyMember(of: plan) ?? firstMember(function, of: plan) {
      var row: Row?
      try decodeMembers { (decoder, name) throws(DecodingFault) in
        if name == wrapper {
          decoder.path.append(.member(name))
          // `results` around the name of a property ([MS-ODATA] 2.2.6.3.10), and nothing in that.
          row = try decoder.decodeSingle(plan, function: wrapper == "results" ? function : nil)
          decoder.path.removeLast()
        } else {
          try decoder.scanner.skipValue(depth: 1)
        }
      }
      return row
    }
    return try decodeRow(plan, depth: 1)
  }

  private func only(_ rows: [Row]) throws(DecodingFault) -> Row? {
    guard rows.count <= 1 else {
      throw DecodingFault(.unexpectedShape, "one entity is expected, but there are several", at: scanner.position)
    }
    return rows.first
  }

  /// The name, if the object begins with it and the table does not have it.
  private func firstMember(_ name: String, of plan: RowPlan) -> String? {
    var ahead = scanner
    guard plan.table.slot(named: name) == nil, ahead.take(UInt8(ascii: "{")) else { return nil }
    ahead.skipWhitespace()
    guard ahead.take(UInt8(ascii: "\"")), let token = try? ahead.scanString() else { return nil }
    return ahead.text(token) == name ? name : nil
  }

  /// The name of the only member besides `__metadata`, if the table does not have it and its value is an object or
  /// null: then it contains the result.
  private func onlyMember(of plan: RowPlan) -> String? {
    var ahead = scanner
    guard ahead.peek == UInt8(ascii: "{"), case .object(let members)? = try? ahead.parseValue(depth: 1) else {
      return nil
    }
    let others = members.filter { $0.key != "__metadata" }
    guard others.count == 1, let other = others.first, plan.table.slot(named: other.key) == nil else { return nil }
    if case .object = other.value { return other.key }
    return other.value.isNull ? other.key : nil
  }

  /// A primitive value, bare or below a name: that of the function or of a property, which may itself be below
  /// `results`.
  fileprivate mutating func decodeNamedValue(_ kind: EdmKind, function: String) throws(DecodingFault) -> Row? {
    guard kind != .raw, scanner.peek == UInt8(ascii: "{") else { return try decodeValue(kind) }
    var list: Row?
    try decodeMembers { (decoder, name) throws(DecodingFault) in
      if name == "results", decoder.scanner.peek == UInt8(ascii: "{") {
        list = try decoder.decodeNamedValue(kind, function: function)
      } else if name == function || list == nil && name != "__metadata" {
        list = try decoder.decodeValue(kind)
      } else {
        try decoder.scanner.skipValue(depth: 1)
      }
    }
    return list
  }

  /// One primitive value, as a row of one slot.
  fileprivate mutating func decodeValue(_ kind: EdmKind) throws(DecodingFault) -> Row {
    let firstByte = bytes.count
    let slot =
      scanner.takeNull() ? .null : try decodePrimitive(kind, isBinary: kind.isBinary, firstByte: firstByte, depth: 1)
    defer { bytes.removeLast(downTo: firstByte) }
    return withUnsafePointer(to: slot) { slot in
      Row(
        table: PropertyTable(listOf: kind, count: 1), slots: UnsafeBufferPointer(start: slot, count: 1),
        bytes: bytes.slice(from: firstByte))
    }
  }
}

/// The object around rows, in the response and in the rows themselves.
extension RowDecoder {
  /// The contents of the `{…}` around rows.
  struct Wrapper {
    var rows: [Row]?
    var next: String?
    var count: Int64?
    var deferred: String?
    var isDeferred = false
  }

  /// Decodes `{"results":[…],"__next":…,"__count":…}` or `{"__deferred":{"uri":…}}`; other members are skipped.
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

  /// A link as a string or as `{"uri":…}`; null and the empty string mean no link.
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
}

extension Row {
  /// Decodes the response to a read of one entity, `{"d":{…}}`. Sample rows are created with it (`ExactOnlineTesting`).
  package init(decoding body: [UInt8], table: PropertyTable) throws(ODataDecodingError) {
    self = try Envelope.single(body, table: table) ?? .empty(table)
  }
}

extension ODataResponse {
  /// Whether the body is JSON that is empty or breaks off.
  var breaksOff: Bool { body.withUnsafeBufferPointer { JSONScanner.breaksOff($0) } }

  /// The result of decoding the body.
  ///
  /// - Throws: ``ODataError`` if decoding fails.
  func decoded<Result>(
    for operation: String, _ decode: (_ body: [UInt8]) throws(ODataDecodingError) -> Result
  ) throws -> Result {
    do {
      return try decode(body)
    } catch {
      // Half a character is not UTF-8, and half a word is no value: what was found depends on where it breaks off.
      let isBroken = error.reason == .malformedJSON && !error.isCutOff
      let fault = isBroken && breaksOff ? .cutOff(at: body.count) : error
      throw ODataError(fault, self, operation: operation)
    }
  }
}
