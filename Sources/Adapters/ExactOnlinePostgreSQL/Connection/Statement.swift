/// A statement for the server. What varies is a parameter, always of type text.
struct Statement: Sendable, ExpressibleByStringLiteral {
  var sql: String
  var parameters: [[UInt8]] = []

  init(_ sql: String, _ parameters: [UInt8]...) {
    self.sql = sql
    self.parameters = parameters
  }

  init(stringLiteral sql: String) { self.sql = sql }
}

/// What the server answered.
struct Answer: Sendable {
  /// What was done, as the server calls it: `COMMIT`, `UPDATE 1`.
  var command = ""
  /// The rows' values in their text form.
  var rows: [[[UInt8]?]] = []
}
