import ExactOnline

extension RowValue {
  /// A complete row as the service sends it: `members` as given, the simplest values where null is not allowed, the
  /// rest null.
  static func json(_ members: KeyValuePairs<String, String> = [:]) -> String {
    let given = Dictionary(members.map { ($0, $1) }) { first, _ in first }
    let own = table.properties.filter { !$0.isNavigation || given[$0.wireName] != nil }.map { property in
      "\"\(property.wireName)\":\(given[property.wireName] ?? (property.isNullable ? "null" : simplest(property.kind)))"
    }
    let unknown = members.filter { table.slot(named: $0.key) == nil }.map { "\"\($0.key)\":\($0.value)" }
    return "{\((unknown + own).joined(separator: ","))}"
  }

  private static func simplest(_ kind: EdmKind) -> String {
    switch kind {
    case .guid: "\"00000000-0000-0000-0000-000000000000\""
    case .string, .binary: "\"\""
    case .boolean: "false"
    case .dateTime: "\"/Date(0)/\""
    case .int64: "\"0\""
    default: "0"
    }
  }
}

/// Envelopes (Documentation/protocol.md, section 6.1).
enum Body {
  static func results(_ rows: [String], next: String? = nil) -> String {
    let link = next.map { ",\"__next\":\"\($0)\"" } ?? ""
    return "{\"d\":{\"results\":[\(rows.joined(separator: ","))]\(link)}}"
  }

  static func one(_ row: String) -> String { "{\"d\":\(row)}" }

  /// As the service sends errors: pretty-printed, with CR and LF (7.1).
  static func error(_ message: String) -> String {
    [
      "{", "  \"error\": {", "    \"code\": \"\",", "    \"message\": {", "      \"lang\": \"\",",
      "      \"value\": \"\(message)\"", "    }", "  }", "}",
    ].joined(separator: "\r\n")
  }
}

/// A Guid as it stands on the wire, told apart by a number.
func guid(_ number: Int) -> String {
  let digits = String(number)
  return "5d3f1e2a-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
}

/// The same as a value.
func id(_ number: Int) -> UUID { UUID(uuidString: guid(number)) ?? UUID() }
