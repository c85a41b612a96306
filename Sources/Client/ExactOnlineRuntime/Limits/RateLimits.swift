/// The calls that Exact Online allows, and how far below them the client stays.
///
/// ```swift
/// var limits = RateLimits.exactOnline
/// limits.dayReserve = 500  // bulk work leaves more for people
/// policies.limiter = RateLimiter(limits: limits)
/// ```
public struct RateLimits: Sendable, Hashable {
  /// Calls of an app in a division in any 60 seconds, until an answer says what the service allows: 60 by its
  /// documentation, more for some older apps (Documentation/protocol.md, section 3.1).
  public var perMinute = 60
  /// Calls of an app in a division in a day, which begins at 00:00 UTC; likewise.
  public var perDay = 5000
  /// The number of calls of each minute that bulk work leaves free, so that interactive calls need not wait for the
  /// next one.
  public var minuteReserve = 3
  /// The number of calls of each day that bulk work leaves free.
  public var dayReserve = 50
  /// The limits on errors; nil to send calls however many errors their endpoint answered with.
  public var errors: ErrorLimits? = ErrorLimits()

  /// The limits that the documentation states.
  public init() {}

  /// The limits that the documentation states (Documentation/protocol.md, section 3.1).
  public static let exactOnline = RateLimits()
}

extension RateLimits: CustomStringConvertible {
  /// `60 calls a minute, 5000 a day`
  public var description: String { "\(perMinute) calls a minute, \(perDay) a day" }
}

/// The number of errors that the client lets an endpoint answer with in any 60 minutes.
///
/// After more than ten answers with 400, 401, 403 or 404 from one endpoint to one app, user and division in an hour
/// Exact Online blocks it for an hour, and for longer when they go on (Documentation/protocol.md, section 3.3).
public struct ErrorLimits: Sendable, Hashable {
  /// After this many errors calls to the endpoint are refused and not sent.
  public var perHour = 8
  /// The most that errors so far and calls under way may come to, so that calls sent at the same time cannot fail past
  /// the block either. It bounds how many calls to one endpoint and division are under way at once.
  public var perHourWithCallsUnderWay = 10

  /// Eight errors, and ten with the calls under way.
  public init() {}
}
