import ExactOnlineRuntime

/// A row with its members in the order in which they are printed.
struct OrderedRow: Sendable, Equatable {
  var members: [(name: String, value: JSONValue)]

  init(_ members: [(name: String, value: JSONValue)]) { self.members = members }

  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  static func == (lhs: Self, rhs: Self) -> Bool { lhs.json == rhs.json }

  /// Compact JSON.
  var json: String {
    "{" + members.map { "\(JSONValue.string($0.name)):\($0.value)" }.joined(separator: ",") + "}"
  }
}

extension JSONValue {
  /// A value in a cell of a table: no quotes, nothing for null.
  var cell: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .array(let rows): rows.count == 1 ? "1 row" : "\(rows.count) rows"
    case .object: description
    }
  }

  /// A value in a field of a file: the same, but for JSON where the value has parts.
  var field: String {
    switch self {
    case .array, .object: description
    default: cell
    }
  }
}
