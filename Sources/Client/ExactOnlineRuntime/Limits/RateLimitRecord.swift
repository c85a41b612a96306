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
