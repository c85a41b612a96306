/// How many connections to a database there may be, and how long its users wait.
public struct PostgreSQLOptions: Sendable, Hashable {
  /// How many users' tokens may be refreshed at the same moment: each refresh keeps a connection to the database for as
  /// long as the token request takes. Two connections more serve what takes milliseconds.
  public var simultaneousUpdates = 4
  /// How long one host may take to accept a connection, where the connection string has no `connect_timeout`. libpq
  /// counts in whole seconds, two at least.
  public var connectTimeout: Duration = .seconds(10)
  /// How long the server may take for anything but waiting for a lock.
  public var answerTimeout: Duration = .seconds(30)
  /// How long to wait while others update the same row, or use all connections.
  public var lockTimeout: Duration = .seconds(120)
  /// After how long a silence the server takes the lock from a holder whose network was cut. A holder at work sends a
  /// sign of life four times as often. (A holder that dies gives the lock up at once.)
  public var silenceTimeout: Duration = .seconds(60)
  /// For how long storing new tokens is tried again when the database fails in that very moment.
  public var persistTimeout: Duration = .seconds(60)

  /// As documented at each member.
  public init() {}
}
