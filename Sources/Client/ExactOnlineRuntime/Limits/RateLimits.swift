/// The calls that Exact Online allows, and the reserves that the client keeps.
///
/// ```swift
/// var limits = RateLimits.exactOnline
/// limits.dayReserve = 500  // bulk work leaves more for people
/// policies.limiter = RateLimiter(limits: limits)
/// ```
public struct RateLimits: Sendable, Hashable {
  /// Calls of an app in a division in any 60 seconds, until a response states the actual limit: 60 according to the
  /// documentation, more for some older apps (Documentation/protocol.md, section 3.1).
  public var perMinute = 60
  /// Calls of an app in a division in a day, which begins at 00:00 UTC; 5,000 until a response states the actual limit.
  public var perDay = 5000
  /// The number of calls of each minute that bulk work leaves to interactive calls, so that they need not wait for the
  /// next minute.
  public var minuteReserve = 3
  /// The number of calls of each day that bulk work leaves to interactive calls.
  public var dayReserve = 50
  /// The limits on errors; nil to send calls regardless of the errors of their endpoint.
  public var errors: ErrorLimits? = ErrorLimits()

  /// Creates the documented limits.
  public init() {}

  /// The documented limits (Documentation/protocol.md, section 3.1).
  public static let exactOnline = RateLimits()
}

extension RateLimits: CustomStringConvertible {
  /// `60 calls a minute, 5000 a day`
  public var description: String { "\(perMinute.counted("call")) a minute, \(perDay) a day" }
}

/// The number of error responses that the client allows per endpoint in any 60 minutes.
///
/// After more than ten responses with 400, 401, 403 or 404 from one endpoint to one app, user and division in an hour,
/// Exact Online blocks it for an hour, and for longer if they continue (Documentation/protocol.md, section 3.3).
public struct ErrorLimits: Sendable, Hashable {
  /// The number of errors after which calls to the endpoint are refused and not sent.
  public var perHour = 8
  /// The maximum sum of errors so far and calls in progress, so that concurrent calls cannot exceed the block's
  /// threshold either. It bounds the number of concurrent calls to one endpoint and division.
  public var perHourWithCallsUnderWay = 10

  /// Creates the default: eight errors, and ten including the calls in progress.
  public init() {}
}
