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
    "23502": "a column that somebody has added to the table needs a default, or has to allow null",
    "25006": "it is a standby, or read-only by its settings: connect to the primary, with several hosts by "
      + "target_session_attrs=read-write",
    "28000": "check the user, and the lines for it in the server's pg_hba.conf",
    "28P01": "check the user and the password: \(RefusedConnection.passwords)",
    "2BP01": "drop what depends on it, and create that again afterwards",
    "3D000": "check the name of the database",
    "42501": "grant this user USAGE on the schema, CREATE in it if tables are missing, and SELECT, INSERT, UPDATE and "
      + "DELETE on its tables",
    "42703": "a table has other columns than this package needs: use another schema, or rename it",
    "42P01": "create the table as shown in Documentation/postgresql.md or, for a mirror, mirror-postgresql.md",
    "42P10": "the table has lost its primary key: drop it, and it is made and read again",
    "53100": "make room on the server's disk",
    "53300": "let fewer programs or workers connect, or raise the limit",
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
