/// The error when the database cannot be reached, or refuses. Contains no secrets: neither the password nor the data to
/// store.
public struct PostgreSQLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure.
  public enum Kind: Sendable, Hashable {
    /// The connection string, or the name of a table, is not valid.
    case invalidConfiguration
    /// There is no connection, or it broke.
    case connectionLost
    /// No response in time: from the server, from the holder of the lock, or because all connections are in use.
    case timedOut
    /// The server's own error, by its SQLSTATE (PostgreSQL, Appendix A).
    case server(sqlState: String)
  }

  /// The kind of failure.
  public var kind: Kind
  /// The failure, in one sentence.
  public var message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// One sentence, with advice if there is any.
  public var description: String {
    guard case .server(let sqlState) = kind else { return message }
    return "PostgreSQL says \(sqlState), \(message)" + (Self.advice[sqlState].map { "; \($0)" } ?? "")
  }

  private static let advice = [
    "42P01": "create the table as shown in Documentation/postgresql.md or, for a mirror, mirror-postgresql.md",
    "42501": "grant SELECT, INSERT, UPDATE and DELETE on the table to this user",
    "55P03": "another process has held the lock on this row all the time",
  ]
}

extension PostgreSQLError {
  /// Whether the connection can no longer be used, and another one might work.
  var isConnectionLoss: Bool {
    switch kind {
    case .connectionLost: true
    // Terminated by an administrator or a crash, a server that is starting or stopping, or one that has become a
    // standby.
    case .server(let sqlState): sqlState.hasPrefix("08") || sqlState.hasPrefix("57P") || sqlState == "25006"
    case .invalidConfiguration, .timedOut: false
    }
  }
}
