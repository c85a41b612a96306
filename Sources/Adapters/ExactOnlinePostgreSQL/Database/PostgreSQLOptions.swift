/// The number of connections to a database, and the timeouts of their users.
public struct PostgreSQLOptions: Sendable, Hashable {
  /// The number of token updates that can run at the same time, 4 by default: each keeps a connection to the database
  /// for as long as the token request takes. Two more connections serve everything that takes milliseconds.
  public var simultaneousUpdates = 4
  /// The number of pages of a mirror that can be written at the same time, 4 by default: each takes a connection for a
  /// fraction of a second. No connection is opened for it unless there is a mirror.
  public var simultaneousBulkWrites = 4
  /// The time that one host may take to accept a connection, 10 s by default, unless the connection string has a
  /// `connect_timeout`. libpq counts in whole seconds, at least two.
  public var connectTimeout: Duration = .seconds(10)
  /// The time that the server may take for anything but waiting for a lock; 30 s by default.
  public var answerTimeout: Duration = .seconds(30)
  /// The longest wait while others update the same row, or use all connections; 120 s by default.
  public var lockTimeout: Duration = .seconds(120)
  /// The silence after which the server takes the lock from a holder whose network connection was cut; 60 s by default.
  /// A working holder sends a heartbeat four times as often. (The lock of a holder that dies is released at once.)
  public var silenceTimeout: Duration = .seconds(60)
  /// The time for which storing new tokens is retried if the database fails at that moment; 60 s by default.
  public var persistTimeout: Duration = .seconds(60)

  /// Creates options with their defaults.
  public init() {}
}
