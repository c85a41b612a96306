#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What is left of a division's budgets, as far as this client knows.
public struct CallBudget: Sendable, Hashable {
  public struct Budget: Sendable, Hashable {
    /// How many calls the service allows.
    public var limit: Int
    /// How many may still be sent. Calls of others, and in other processes, show as soon as an answer tells of them.
    public var remaining: Int
  }

  /// In any 60 seconds.
  public var minute: Budget
  /// From 00:00 UTC to the next.
  public var day: Budget
  /// When the day's budget begins anew.
  public var dayReset: Date
  /// Nothing is sent before, as the service refused a call for its budget.
  public var closedUntil: Date?
  /// How many calls wait for a budget in this process.
  public var waiting: Int
  /// How many calls have no answer yet.
  public var underWay: Int
  /// By endpoint (`crm/Accounts`), how often it answered with 400, 401, 403 or 404 in the last hour.
  public var errors: [String: Int]
}

extension CallBudget {
  init(_ record: LimitRecord, _ limits: RateLimits, waiting: Int, now: Int64) {
    var record = record
    record.prune(now: now)
    let closed = [record.minuteClosed, record.dayClosed].compactMap(\.self).max()
    minute = Budget(
      limit: record.minuteLimit(limits), remaining: record.minuteClosed == nil ? max(record.minuteFree(limits), 0) : 0)
    day = Budget(
      limit: record.dayLimit(limits), remaining: record.dayClosed == nil ? max(record.dayFree(limits), 0) : 0)
    dayReset = Date(milliseconds: record.dayClosed ?? record.dayReset)
    closedUntil = closed.map(Date.init(milliseconds:))
    self.waiting = waiting
    underWay = record.underway.count
    errors = record.errors.mapValues(\.count)
  }
}

extension Date {
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// Milliseconds since 1970.
  var milliseconds: Int64 { Int64(max(0, min((timeIntervalSince1970 * 1000).rounded(), 1e13))) }
}
