#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// How calls stand in line for a budget.
///
/// ```swift
/// let nightly = division.with(.bulk)                           // steps back for interactive calls
/// let page = division.with(CallOptions(maximumWait: .seconds(5)))  // fails at once instead of waiting for longer
/// ```
public struct CallOptions: Sendable, Hashable {
  public enum Priority: Sendable, Hashable, CaseIterable {
    /// Somebody waits for the answer. Such calls go first.
    case interactive
    /// Work that has time. It leaves a few calls of every budget to interactive calls (``RateLimits/minuteReserve``),
    /// and gets one turn in ten while those stand in line, too.
    case bulk
  }

  public var priority: Priority
  /// The latest instant at which a call may be sent, and sent again after a failure. A call that would have to wait for
  /// longer fails at once, with ``ODataError/Kind/rateLimited(until:)``.
  public var deadline: Date?
  /// The longest that a call may stand in line, likewise.
  public var maximumWait: Duration?
  /// Whether a call sleeps until midnight (UTC) when the day's budget is spent. Otherwise it fails at once.
  public var waitsForNextDay: Bool

  public init(
    priority: Priority = .interactive, deadline: Date? = nil, maximumWait: Duration? = nil,
    waitsForNextDay: Bool = false
  ) {
    self.priority = priority
    self.deadline = deadline
    self.maximumWait = maximumWait
    self.waitsForNextDay = waitsForNextDay
  }

  public static let interactive = CallOptions()
  public static let bulk = CallOptions(priority: .bulk)
}
