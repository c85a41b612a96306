import SandboxBookkeeping
import SandboxService
import SandboxStore

/// The work of a resource whose rows are orders to do something.
protocol Act: Sendable {
  /// Performs the action, and writes its result into the row, including a business failure.
  func perform(_ request: inout Record, _ context: ActContext) throws
}

/// The surroundings of an act.
struct ActContext {
  let ledger: Ledger
  /// Rules that take part in rows that the act creates.
  let rules: [any ServiceRule]
  /// Rows below the one that was posted, by their navigation property.
  let children: [String: [Record]]

  /// The row of a set by its key.
  func row(_ path: String, _ key: String?) throws -> (id: Int64, record: Record)? {
    guard let key, let table = ledger.books[path] else { return nil }
    return try ledger.rows(table, [(table.key, .text(key))], limit: 1).first
  }

  /// The same, which must be there.
  func existing(_ path: String, _ key: String?, _ property: String) throws -> (id: Int64, record: Record) {
    if let found = try row(path, key) { return found }
    throw ODataError(
      500, key == nil ? "Mandatory: \(property)" : "\(property) '\(key ?? "")' does not exist.",
      hint: "It is the key of a row of \(path).")
  }

  func table(_ path: String) throws -> Table {
    if let table = ledger.books[path] { return table }
    throw ODataError(501, "The metadata has no \(path).")
  }

  /// Creates a row with rows below it, with all that follows.
  func post(_ record: Record, _ navigation: String = "", _ rows: [Record] = []) throws -> Record {
    try ledger.post(record, navigation, rows, rules: rules)
  }
}
