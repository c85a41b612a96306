import PostgreSQLTrait

/// A PostgreSQL database, and the few connections to it that all its stores share.
///
/// ```swift
/// let database = try PostgreSQLDatabase(
///   connectionString: "postgresql://exact@db.example/books?sslmode=verify-full")
/// let store = try PostgreSQLTokenStore(in: database, name: "customer 42")
/// ```
///
/// Connections are opened when they are needed, kept, and replaced when they break. Nothing here blocks Swift's own
/// threads: each connection has one of its own. The password is neither printed nor part of any error.
public final class PostgreSQLDatabase: Sendable, CustomStringConvertible, CustomReflectable {
  /// The connections for updates of tokens, which last as long as a token request.
  let updates: ConnectionPool
  /// The connections for everything that takes milliseconds, so that it never waits for a token request.
  let shortTransactions: ConnectionPool
  let options: PostgreSQLOptions
  private let parameters: ConnectionParameters

  /// Creates a database. No connection is made yet.
  ///
  /// - Parameter connectionString: As libpq reads it: a URI, or `keyword=value` pairs. It may set encryption,
  ///   certificates, several hosts, service and password files. Parameters that it leaves out come from the environment
  ///   (`PGHOST` and the like), as with every program that uses libpq.
  /// - Throws: ``PostgreSQLError`` when the connection string cannot be read.
  public init(connectionString: String, options: PostgreSQLOptions = PostgreSQLOptions()) throws {
    parameters = try ConnectionParameters(connectionString, connectTimeout: options.connectTimeout)
    self.options = options
    updates = ConnectionPool(parameters, limit: max(1, options.simultaneousUpdates))
    shortTransactions = ConnectionPool(parameters, limit: 2)
  }

  /// The parameters of the connection, without the password.
  public var description: String { "PostgreSQLDatabase(\(parameters))" }
  /// The options, and no secret.
  public var customMirror: Mirror { Mirror(self, children: ["options": options]) }
}
