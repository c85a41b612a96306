#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The calls that a division has left, as far as this client knows.
///
/// ```swift
/// if let left = await division.callBudget() { print(left.minute.remaining, left.day.remaining) }
/// ```
public struct CallBudget: Sendable, Hashable {
  /// The calls of a minute or of a day.
  public struct Window: Sendable, Hashable {
    /// The number of calls that the service allows.
    public var limit: Int
    /// The number of calls that may still be sent. Calls of other programs and processes count as soon as a response
    /// reports them.
    public var remaining: Int
  }

  /// Any 60 seconds.
  public var minute: Window
  /// From 00:00 UTC to the next 00:00 UTC.
  public var day: Window
  /// The time at which the next day begins.
  public var dayReset: Date
  /// The time before which nothing is sent, because the service refused a call for its limits; nil otherwise.
  public var closedUntil: Date?
  /// The number of calls waiting in this process.
  public var waiting: Int
  /// The number of calls without a response yet.
  public var underWay: Int
  /// The number of responses with 400, 401, 403 or 404 in the last hour, by endpoint (`crm/Accounts`).
  public var errors: [String: Int]
}

extension CallBudget: CustomStringConvertible {
  /// `59 of 60 calls left this minute, 4999 of 5000 today`, and the calls that are waiting or in progress.
  public var description: String {
    var parts = [
      "\(minute.remaining) of \(minute.limit.counted("call")) left this minute",
      "\(day.remaining) of \(day.limit) today",
    ]
    if waiting > 0 { parts.append("\(waiting) waiting") }
    if underWay > 0 { parts.append("\(underWay) under way") }
    if let closedUntil { parts.append("none before \(closedUntil.ISO8601Format())") }
    return parts.joined(separator: ", ")
  }
}

extension CallBudget {
  init(_ record: RateLimitRecord, _ limits: RateLimits, waiting: Int, now: Int64) {
    var record = record
    record.prune(now: now)
    let closed = [record.minuteClosed, record.dayClosed].compactMap(\.self).max()
    minute = Window(
      limit: record.minuteLimit(limits), remaining: record.minuteClosed == nil ? max(record.minuteFree(limits), 0) : 0)
    day = Window(
      limit: record.dayLimit(limits), remaining: record.dayClosed == nil ? max(record.dayFree(limits), 0) : 0)
    dayReset = Date(milliseconds: record.dayClosed ?? record.dayReset)
    closedUntil = closed.map(Date.init(milliseconds:))
    self.waiting = waiting
    underWay = record.underway.count
    errors = record.errors.mapValues(\.count)
  }
}
