extension JSONNode {
  package var text: String? { if case .string(let text) = self { text } else { nil } }
  package var flag: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
  package var elements: [JSONNode]? { if case .array(let elements) = self { elements } else { nil } }
  package var members: [Member]? { if case .object(let members) = self { members } else { nil } }
  package var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }
  package var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// The JSON text, in one line.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.raw("null")
    case .boolean(let value): writer.raw(value ? "true" : "false")
    case .number(let digits): writer.raw(digits)
    case .string(let text): writer.string(text)
    case .array(let elements):
      writer.raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { writer.raw(",") }
        element.write(to: &writer)
      }
      writer.raw("]")
    case .object(let members):
      writer.raw("{")
      for (index, member) in members.enumerated() {
        if index > 0 { writer.raw(",") }
        writer.string(member.name)
        writer.raw(":")
        member.value.write(to: &writer)
      }
      writer.raw("}")
    }
  }

  package static func object(_ members: KeyValuePairs<String, JSONNode>) -> JSONNode {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }
}

extension JSONNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(String(value)) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}
