/// Any JSON value, for untyped data: unknown members of a row, and responses to untyped calls.
///
/// Numbers keep their text, so that no digit is lost; see ``decimalValue`` and ``integerValue``.
public enum JSONValue: Sendable, Hashable {
  /// `null`
  case null
  /// `true` or `false`
  case boolean(Bool)
  /// The number as written.
  case number(String)
  /// A text, with its escapes decoded.
  case string(String)
  /// Elements in order.
  case array([JSONValue])
  /// Members in no particular order; a name occurs once.
  case object([String: JSONValue])

  /// Parses a JSON text (RFC 8259) in UTF-8.
  ///
  /// - Parameter bytes: The text, with or without a byte order mark.
  /// - Throws: ``ODataDecodingError`` with the position of the first fault. Stricter than Foundation in two ways: a
  ///   member name may occur only once in an object, however its characters are composed, and values may be nested at
  ///   most 64 deep.
  public init(parsing bytes: [UInt8]) throws(ODataDecodingError) {
    self = try bytes.withUnsafeBufferPointer { bytes throws(ODataDecodingError) in
      try JSONScanner.parseDocument(bytes)
    }
  }

  /// A member of an object: `json["d"]?["results"]`; nil if there is none.
  ///
  /// - Parameter name: The name of the member.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// An element of an array; nil if there is none.
  ///
  /// - Parameter index: The index of the element, from 0.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text, if this is a string; nil otherwise.
  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  /// The value, if this is `true` or `false`; nil otherwise.
  public var booleanValue: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
  /// The elements, if this is an array; nil otherwise.
  public var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The number, also if it is written as a string, as OData V2 writes `Edm.Int64` and `Edm.Decimal`.
  public var decimalValue: Decimal? {
    switch self {
    case .number(var text), .string(var text): text.withUTF8 { DecimalText.decimal($0) }
    default: nil
    }
  }

  /// The whole number, also if it is written as a string.
  public var integerValue: Int64? {
    switch self {
    case .number(let text), .string(let text): Int64(text)
    default: nil
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// Compact JSON, with members sorted by name.
  public var description: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }
}

extension JSONValue: Codable {
  /// Reads any JSON value. The text of numbers is not kept, only their value; ``init(parsing:)`` keeps it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Int64.self) {
      self = .number(String(number))
    } else if let number = try? container.decode(Decimal.self) {
      self = .number(DecimalText.text(of: number))
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value.
  ///
  /// - Throws: `EncodingError` for a number that `Decimal` cannot hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let flag): try container.encode(flag)
    case .number(var text):
      if let number = Int64(text) { return try container.encode(number) }
      guard let number = text.withUTF8({ DecimalText.decimal($0) }) else {
        throw EncodingError.invalidValue(
          self, .init(codingPath: encoder.codingPath, debugDescription: "the number is out of Decimal's range"))
      }
      try container.encode(number)
    case .string(let text): try container.encode(text)
    case .array(let elements): try container.encode(elements)
    case .object(let members): try container.encode(members)
    }
  }
}
