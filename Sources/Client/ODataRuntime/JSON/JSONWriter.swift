/// Writes compact JSON text.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func raw(_ text: some StringProtocol) { bytes += text.utf8 }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        raw("\\u00")
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `{"name":value,…}`, with the values written by `write`.
  mutating func object<Members: Sequence>(
    _ members: Members, name: (Members.Element) -> String, write: (inout JSONWriter, Members.Element) -> Void
  ) {
    raw("{")
    for (index, member) in members.enumerated() {
      if index > 0 { raw(",") }
      string(name(member))
      raw(":")
      write(&self, member)
    }
    raw("}")
  }

  mutating func array<Elements: Sequence>(
    _ elements: Elements, write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .boolean(let flag): raw(flag ? "true" : "false")
    case .number(let text): raw(text)
    case .string(let text): string(text)
    case .array(let elements): array(elements) { $0.write($1) }
    case .object(let members):
      object(members.sorted { $0.key < $1.key }, name: \.key) { $0.write($1.value) }
    }
  }
}
