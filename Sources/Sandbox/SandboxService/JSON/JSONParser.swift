/// Reads a JSON text (RFC 8259), strictly, and no deeper than requests need.
package struct JSONParser {
  static let maximumDepth = 60

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  /// The reason why the bytes are refused, if they are not plainly something else than JSON.
  private var problem: String?

  /// Nil if the bytes are no JSON text, name a property twice, or go too deep.
  package static func parse(_ bytes: [UInt8]) -> JSONNode? {
    var parser = Self(bytes: bytes)
    return parser.text()
  }

  /// A sentence about bytes that are not parsed.
  package static func problem(of bytes: [UInt8]) -> String {
    var parser = Self(bytes: bytes)
    _ = parser.text()
    return parser.problem ?? "The body is not JSON."
  }

  private mutating func text() -> JSONNode? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipSpace()
    guard let value = value() else { return nil }
    skipSpace()
    return index == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value() -> JSONNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      problem = "The body has more than \(Self.maximumDepth) levels."
      return nil
    }
    guard let byte = current else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map(JSONNode.string)
    case UInt8(ascii: "t"): return word("true", .boolean(true))
    case UInt8(ascii: "f"): return word("false", .boolean(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode) -> JSONNode? {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, word.withUTF8Buffer({ bytes[index..<end].elementsEqual($0) }) else { return nil }
    index = end
    return value
  }

  private mutating func object() -> JSONNode? {
    index += 1
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    skipSpace()
    if skip("}") { return .object([]) }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\""), let name = string() else { return nil }
      guard names.insert(name).inserted else {
        problem = "The body has the property '\(name.prefix(100))' twice in one object."
        return nil
      }
      skipSpace()
      guard skip(":") else { return nil }
      skipSpace()
      guard let value = value() else { return nil }
      members.append(JSONNode.Member(name: name, value: value))
      skipSpace()
      if skip(",") { continue }
      return skip("}") ? .object(members) : nil
    }
  }

  private mutating func array() -> JSONNode? {
    index += 1
    var elements: [JSONNode] = []
    skipSpace()
    if skip("]") { return .array([]) }
    while true {
      skipSpace()
      guard let value = value() else { return nil }
      elements.append(value)
      skipSpace()
      if skip(",") { continue }
      return skip("]") ? .array(elements) : nil
    }
  }

  private mutating func number() -> JSONNode? {
    let start = index
    _ = skip("-")
    let first = index
    guard digits() else { return nil }
    if bytes[first] == UInt8(ascii: "0"), index - first > 1 { return nil }
    if skip(".") { guard digits() else { return nil } }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      guard digits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() -> Bool {
    let start = index
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
    return index > start
  }

  private mutating func string() -> String? {
    index += 1
    var content: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        content += Array(String(Character(scalar)).utf8)
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = current else { return nil }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = hexUnit() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      guard skip("\\"), skip("u"), let low = hexUnit(), (0xDC00..<0xE000).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func hexUnit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let text = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    index += 4
    return text.allSatisfy(\.isHexDigit) ? UInt32(text, radix: 16) : nil
  }
}
