/// What Exact Online allows, and how carefully the client stays below it.
public struct RateLimits: Sendable, Hashable {
  /// Calls of an app in a division in any 60 seconds, until an answer says what the service allows (60 by its
  /// documentation, more for some older apps).
  public var perMinute = 60
  /// Calls of an app in a division in a day, which begins at 00:00 UTC; likewise.
  public var perDay = 5000
  /// How many calls of each minute bulk work leaves free, so that interactive calls need not wait for the next minute.
  public var minuteReserve = 3
  /// How many calls of each day bulk work leaves free.
  public var dayReserve = 50
  /// Nil to send calls however many errors their endpoint answered with.
  public var errors: ErrorBudget? = ErrorBudget()

  public init() {}

  /// What the documentation states (Exact Online, API limits).
  public static let exactOnline = RateLimits()
}

/// How many errors the client lets an endpoint answer with in any 60 minutes.
///
/// After more than ten answers with 400, 401, 403 or 404 from one endpoint to one app, user and division in an hour
/// Exact Online blocks it for an hour, and for longer when they go on (Exact Online, API limits).
public struct ErrorBudget: Sendable, Hashable {
  /// After this many errors calls to the endpoint are refused and not sent.
  public var errors = 8
  /// The most that errors so far and calls under way may come to, so that calls sent at the same time cannot fail past
  /// the block either. It bounds how many calls to one endpoint and division are under way at once.
  public var errorsAndCallsUnderWay = 10

  public init() {}
}
