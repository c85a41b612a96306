import SandboxService

/// A value of a row that is seeded or read, as in JSON: dates, Guids and 64-bit integers are text.
public enum SandboxValue: Sendable, Hashable {
  /// No value.
  case null
  /// True or false.
  case boolean(Bool)
  /// The digits of a number.
  case number(String)
  /// A text, including values that are text in JSON: Guids, dates, bytes.
  case string(String)
  /// Rows, such as the lines of an invoice.
  case array([SandboxValue])
  /// A row, or a complex value.
  case object([String: SandboxValue])
}

extension SandboxValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// A number with a fraction.
  public init(floatLiteral value: Double) { self = .number("\(value)") }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Null.
  public init(nilLiteral: ()) { self = .null }
  /// A list of values.
  public init(arrayLiteral elements: SandboxValue...) { self = .array(elements) }
  /// Values by name; if a name occurs twice, the last one counts.
  public init(dictionaryLiteral elements: (String, SandboxValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}

extension SandboxValue {
  var node: JSONNode {
    switch self {
    case .null: .null
    case .boolean(let value): .boolean(value)
    case .number(let text): .number(text)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.node))
    case .object(let members):
      .object(members.sorted { $0.key < $1.key }.map { JSONNode.Member(name: $0.key, value: $0.value.node) })
    }
  }

  init(_ node: JSONNode) {
    switch node {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let text): self = .number(text)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(SandboxValue.init))
    case .object(let members):
      self = .object(Dictionary(members.map { ($0.name, SandboxValue($0.value)) }) { $1 })
    }
  }
}
