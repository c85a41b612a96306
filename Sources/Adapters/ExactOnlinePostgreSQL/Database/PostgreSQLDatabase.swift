import PostgreSQLTrait

/// A PostgreSQL database, and the few connections to it that all its stores share.
///
/// ```swift
/// let database = try PostgreSQLDatabase(connectionString: "postgresql://exact@db.example/books?sslmode=verify-full")
/// ```
///
/// Stores are made of it, such as ``PostgreSQLTokenStore``.
/// Connections are opened on demand, kept, and replaced when they break. They do not block Swift's own threads: each
/// connection has its own. The password is neither printed nor part of any error.
public final class PostgreSQLDatabase: Sendable, CustomStringConvertible, CustomReflectable {
  /// The connections for updates of tokens, which last as long as a token request.
  let updates: ConnectionPool
  /// The connections for everything that takes milliseconds, so that it never waits for a token request.
  let shortTransactions: ConnectionPool
  /// The connections for transactions with many rows.
  let bulkTransactions: ConnectionPool
  let options: PostgreSQLOptions
  private let parameters: ConnectionParameters

  /// Creates a database. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - connectionString: A connection string of libpq: a URI, or `keyword=value` pairs. It may set encryption,
  ///     certificates, several hosts, service and password files. Omitted parameters come from the environment
  ///     (`PGHOST` and others), as with every program that uses libpq.
  ///   - options: The number of connections, and the timeouts.
  /// - Throws: ``PostgreSQLError`` if the connection string cannot be parsed.
  public init(connectionString: String, options: PostgreSQLOptions = PostgreSQLOptions()) throws {
    parameters = try ConnectionParameters(connectionString, connectTimeout: options.connectTimeout)
    self.options = options
    updates = ConnectionPool(parameters, limit: max(1, options.simultaneousUpdates))
    shortTransactions = ConnectionPool(parameters, limit: 2)
    bulkTransactions = ConnectionPool(parameters, limit: max(1, options.simultaneousBulkWrites))
  }

  /// The parameters of the connection, without the password.
  public var description: String { "PostgreSQLDatabase(\(parameters))" }
  /// The options; secrets are not shown.
  public var customMirror: Mirror { Mirror(self, children: ["options": options]) }
}
