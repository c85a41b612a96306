/// A statement for the server. Every variable part is a parameter, always of type text.
struct Statement: Sendable, ExpressibleByStringLiteral {
  var sql: String
  var parameters: [[UInt8]] = []

  init(_ sql: String, _ parameters: [UInt8]...) {
    self.sql = sql
    self.parameters = parameters
  }

  init(stringLiteral sql: String) { self.sql = sql }
}

/// The server's response.
struct Answer: Sendable {
  /// The server's command tag: `COMMIT`, `UPDATE 1`.
  var command = ""
  /// The rows' values in their text form.
  var rows: [[[UInt8]?]] = []
}
