/// A JSON value whose members keep their order, so that printed models can be compared.
package enum JSONValue: Sendable, Equatable {
  case string(String)
  case integer(Int64)
  case boolean(Bool)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// An object without the members that are nil.
  package static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  package static func == (lhs: Self, rhs: Self) -> Bool {
    switch (lhs, rhs) {
    case (.string(let left), .string(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.elementsEqual(right) { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }

  /// The value on separate lines, indented by two spaces, as Python's `json.dumps(…, indent=2)` does.
  package var prettyPrinted: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let value): Self.write(value, to: &text)
    case .integer(let value): text += String(value)
    case .boolean(let value): text += value ? "true" : "false"
    case .array(let values) where values.isEmpty: text += "[]"
    case .array(let values):
      let inner = indent + "  "
      var separator = "["
      for value in values {
        text += separator
        text += inner
        value.write(to: &text, indent: inner)
        separator = ","
      }
      text += indent
      text += "]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members):
      let inner = indent + "  "
      var separator = "{"
      for (name, value) in members {
        text += separator
        text += inner
        Self.write(name, to: &text)
        text += ": "
        value.write(to: &text, indent: inner)
        separator = ","
      }
      text += indent
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      case ..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
