#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The priority of calls, and the time that they may wait for the limits.
///
/// ```swift
/// let nightly = division.with(.bulk)  // yields to interactive calls
/// let page = division.with(CallOptions(maximumWait: .seconds(5)))  // fails at once instead of waiting for longer
/// ```
public struct CallOptions: Sendable, Hashable {
  /// The order in which waiting calls are sent.
  public enum Priority: Sendable, Hashable, CaseIterable {
    /// A person waits for the response. Such calls go first.
    case interactive
    /// Background work. It leaves a few calls of every minute and day to interactive calls
    /// (``RateLimits/minuteReserve``), and gets one turn in ten while interactive calls are also waiting.
    case bulk
  }

  /// The priority; `.interactive` by default.
  public var priority: Priority
  /// The latest instant at which a call may be sent or retried; nil for none. A call that would have to wait longer
  /// fails at once, with `ODataError.Kind.rateLimited(until:)`.
  public var deadline: Date?
  /// The longest time that a call may wait; nil for any. A call that would have to wait longer fails at once, too.
  public var maximumWait: Duration?
  /// Whether a call waits until midnight (UTC) if the day's calls are used up; otherwise it fails at once.
  public var waitsForNextDay: Bool

  /// Creates options. By default calls are interactive, wait for the minute as long as it takes, and fail if the day's
  /// calls are used up.
  ///
  /// - Parameters:
  ///   - priority: The order in which waiting calls are sent.
  ///   - deadline: The latest instant at which a call may be sent.
  ///   - maximumWait: The longest time that a call may wait.
  ///   - waitsForNextDay: Whether a call waits for the next day if the day's calls are used up.
  public init(
    priority: Priority = .interactive, deadline: Date? = nil, maximumWait: Duration? = nil,
    waitsForNextDay: Bool = false
  ) {
    self.priority = priority
    self.deadline = deadline
    self.maximumWait = maximumWait
    self.waitsForNextDay = waitsForNextDay
  }

  /// Calls that a person waits for.
  public static let interactive = CallOptions()
  /// Calls of background work.
  public static let bulk = CallOptions(priority: .bulk)
}

extension CallOptions: CustomStringConvertible {
  /// `bulk, waits at most 5.0 seconds`
  public var description: String {
    var parts = ["\(priority)"]
    if let maximumWait { parts.append("waits at most \(maximumWait)") }
    if let deadline { parts.append("sent by \(deadline.ISO8601Format())") }
    if waitsForNextDay { parts.append("waits for the next day") }
    return parts.joined(separator: ", ")
  }
}
