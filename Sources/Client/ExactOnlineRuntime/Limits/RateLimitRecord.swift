#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The counters of one app in one division: the calls of the last minute and of the day, those under way, what the
/// service said is left, and the errors of the last hour. All times are milliseconds since 1970.
///
/// Opaque to stores: they keep what ``encoded()`` gives.
public struct RateLimitRecord: Sendable, Hashable, Codable {
  /// A call that was admitted and has no answer yet.
  struct Call: Sendable, Hashable, Codable {
    /// Counts admissions; identifies the call.
    var order: UInt64
    var endpoint: String
    var since: Int64
  }

  /// The rest of a budget, as an answer said.
  struct Remaining: Sendable, Hashable, Codable {
    var calls: Int
    /// The time from which this means nothing any more.
    var until: Int64
    /// Whether others have called, too. If not, a place comes free whenever one of our own calls is a minute old.
    var hasOthers = true
    /// The number of calls admitted by then. Calls up to this one may or may not be included already.
    var order: UInt64
  }

  var version = RateLimitRecord.version
  var admissions: UInt64 = 0
  var underway: [Call] = []
  /// The times at which the calls of the last minute were answered, in order. The service counted each of them before
  /// that.
  var answered: [Int64] = []
  /// The day, counted from 1970 by UTC, and its calls so far.
  var day: Int64 = 0
  var dayCalls = 0
  /// The limits as the service states them.
  var minuteLimit: Int?
  var dayLimit: Int?
  var minuteRemaining: Remaining?
  var dayRemaining: Remaining?
  /// The time until which nothing is sent after the service refused a call for its budget.
  var minuteClosed: Int64?
  var dayClosed: Int64?
  /// The number of such refusals in a row.
  var refusals = 0
  /// The times at which the service answered calls to an endpoint with 400, 401, 403 or 404, in order.
  var errors: [String: [Int64]] = [:]

  /// No calls so far.
  public init() {}

  static let version = 1

  /// The record as a store keeps it: JSON of a few kB.
  public func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(self))
  }

  /// A record from a store's bytes. Bytes of no version of this package are an empty record: the next answers tell
  /// again what it held.
  ///
  /// - Throws: ``RateLimitStoreError`` for a record that a newer version of this package wrote.
  public init(encoded bytes: [UInt8]) throws {
    struct Header: Decodable { var version: Int }
    let decoder = JSONDecoder()
    let data = Data(bytes)
    guard let header = try? decoder.decode(Header.self, from: data) else {
      self.init()
      return
    }
    guard header.version <= Self.version else { throw RateLimitStoreError(.unknownVersion(header.version)) }
    guard let record = try? decoder.decode(Self.self, from: data), record.isPlausible else {
      self.init()
      return
    }
    self = record
  }

  /// Whether nothing in it would make the arithmetic below overflow, or hold calls back without end.
  private var isPlausible: Bool {
    let instants: ClosedRange<Int64> = 0...10_000_000_000_000
    let counts = 0...1_000_000
    return (0...1_000_000).contains(day) && counts.contains(dayCalls) && counts.contains(refusals)
      && admissions < .max / 2 && underway.allSatisfy { instants.contains($0.since) }
      && answered.allSatisfy(instants.contains) && errors.values.allSatisfy { $0.allSatisfy(instants.contains) }
      && [minuteLimit, dayLimit].allSatisfy { $0.map((1...1_000_000).contains) ?? true }
      && [minuteRemaining, dayRemaining].allSatisfy {
        $0.map { (-1_000_000...1_000_000).contains($0.calls) && instants.contains($0.until) } ?? true
      }
      && [minuteClosed, dayClosed].allSatisfy { $0.map(instants.contains) ?? true }
  }
}

/// Times in milliseconds, and budgets.
extension RateLimitRecord {
  static let minute: Int64 = 60_000
  static let hour: Int64 = 3_600_000
  static let dayLength: Int64 = 86_400_000
  /// A call that has been under way for longer counts no more: its process has ended without saying so.
  static let lease: Int64 = 150_000
  /// A minute and what the service's own rounding adds to it.
  static let longestClosure = 2 * minute + 1000
  /// A day and a second for rounding, and a clock that is an hour off.
  static let longestDay = dayLength + hour

  func dayLimit(_ limits: RateLimits) -> Int { dayLimit ?? limits.perDay }

  /// The number of calls that may still be sent today.
  func dayFree(_ limits: RateLimits) -> Int {
    let own = dayLimit(limits) - dayCalls - underway.count
    return min(own, dayRemaining.map { $0.calls - underway.count } ?? own)
  }

  /// The time at which the next day begins.
  var dayReset: Int64 { dayRemaining?.until ?? (day + 1) * Self.dayLength }

  func minuteLimit(_ limits: RateLimits) -> Int { minuteLimit ?? limits.perMinute }

  /// The number of calls that may be sent now.
  func minuteFree(_ limits: RateLimits) -> Int {
    let own = minuteLimit(limits) - answered.count - underway.count
    return min(own, minuteRemaining.map { $0.calls - underway.count } ?? own)
  }

  /// Removes what has expired. Times in the future were written before the clock was set back, and count as now, so
  /// that nothing waits for the clock to get back to where it was.
  mutating func prune(now: Int64) {
    for index in answered.indices where answered[index] > now { answered[index] = now }
    let old = answered.prefix { $0 + Self.minute <= now }.count
    answered.removeFirst(old)
    if minuteRemaining?.hasOthers == false { minuteRemaining?.calls += old }

    let today = now / Self.dayLength
    if today > day { dayCalls = 0 }
    day = today
    for index in underway.indices where underway[index].since > now { underway[index].since = now }
    if let first = underway.first, first.since + Self.lease <= now {
      let kept = underway.filter { $0.since + Self.lease > now }
      dayCalls += underway.count - kept.count
      underway = kept
    }

    minuteRemaining = minuteRemaining.flatMap { $0.within(Self.minute, of: now) }
    dayRemaining = dayRemaining.flatMap { $0.within(Self.longestDay, of: now) }
    minuteClosed = minuteClosed.flatMap { $0 > now ? min($0, now + Self.longestClosure) : nil }
    dayClosed = dayClosed.flatMap { $0 > now ? min($0, now + Self.longestDay) : nil }

    for (endpoint, times) in errors where times.contains(where: { $0 > now || $0 + Self.hour <= now }) {
      let kept = times.filter { $0 + Self.hour > now }.map { min($0, now) }
      errors[endpoint] = kept.isEmpty ? nil : kept
    }
  }
}

extension RateLimitRecord.Remaining {
  fileprivate func within(_ longest: Int64, of now: Int64) -> Self? {
    guard until > now else { return nil }
    var remaining = self
    remaining.until = min(until, now + longest)
    return remaining
  }
}
