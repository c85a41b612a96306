package import ExactOnlineRuntime

/// A row whose members keep their order.
package struct OrderedRow: Sendable, Equatable {
  package var members: [(name: String, value: JSONValue)]

  package init(_ members: [(name: String, value: JSONValue)]) { self.members = members }

  package subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.json == rhs.json }

  /// The row as compact JSON.
  package var json: String {
    "{" + members.map { "\(JSONValue.string($0.name)):\($0.value)" }.joined(separator: ",") + "}"
  }
}

extension JSONValue {
  /// The text of a value in a table: without quotes, and empty for null.
  package var cell: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .array(let rows): rows.count.counted("row")
    case .object: description
    }
  }

  /// The text of a value in a file: as in a table, but JSON for structured values.
  package var field: String {
    switch self {
    case .array, .object: description
    default: cell
    }
  }
}
