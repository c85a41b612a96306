/// The number of connections to a database, and the longest waits of their users.
public struct PostgreSQLOptions: Sendable, Hashable {
  /// The number of users whose tokens may be refreshed at the same moment: each refresh keeps a connection to the
  /// database for as long as the token request takes. Two more connections serve everything that takes milliseconds.
  public var simultaneousUpdates = 4
  /// The time that one host may take to accept a connection, unless the connection string has a `connect_timeout`.
  /// libpq counts in whole seconds, at least two.
  public var connectTimeout: Duration = .seconds(10)
  /// The time that the server may take for anything but waiting for a lock.
  public var answerTimeout: Duration = .seconds(30)
  /// The longest wait while others update the same row, or use all connections.
  public var lockTimeout: Duration = .seconds(120)
  /// The silence after which the server takes the lock from a holder whose network was cut. A holder at work sends a
  /// sign of life four times as often. (A holder that dies gives the lock up at once.)
  public var silenceTimeout: Duration = .seconds(60)
  /// The time for which storing new tokens is retried when the database fails at that very moment.
  public var persistTimeout: Duration = .seconds(60)

  /// The options with the default of each member.
  public init() {}
}
