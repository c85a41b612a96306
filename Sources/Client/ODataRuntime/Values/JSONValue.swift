/// Any JSON value, for what has no type: unknown members of a row, and answers to raw calls.
///
/// Numbers keep their text, so that no digit is lost; see ``decimalValue`` and ``integerValue``.
public enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// The number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in no particular order; a name occurs once.
  case object([String: JSONValue])

  /// Parses a JSON text (RFC 8259) in UTF-8.
  ///
  /// - Throws: ``ODataDecodingError`` with the place of the first fault. Stricter than Foundation in two ways: a member
  ///   name may occur only once in an object, however its characters are composed, and values nest at most 64 deep.
  public init(parsing bytes: [UInt8]) throws(ODataDecodingError) {
    self = try bytes.withUnsafeBufferPointer { bytes throws(ODataDecodingError) in
      try JSONScanner.parseDocument(bytes)
    }
  }

  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  public var booleanValue: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
  public var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  public var isNull: Bool { self == .null }

  /// The number, or the number that a string spells, as OData V2 writes `Edm.Int64` and `Edm.Decimal`.
  public var decimalValue: Decimal? {
    switch self {
    case .number(var text), .string(var text): text.withUTF8 { DecimalText.decimal($0) }
    default: nil
    }
  }

  /// The same for whole numbers.
  public var integerValue: Int64? {
    switch self {
    case .number(let text), .string(let text): Int64(text)
    default: nil
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// Compact JSON; members sorted by name.
  public var description: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }
}

extension JSONValue: PrimitiveType {
  public static var edmKind: EdmKind { .raw }
  public init?(_ value: PrimitiveValue) {
    guard case .json(let json) = value else { return nil }
    self = json
  }
  public var primitiveValue: PrimitiveValue { .json(self) }
  public static var placeholder: JSONValue { .null }
}
