#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A record as bytes, for stores.
extension RateLimitRecord {
  /// The record for a store: JSON of a few kB.
  public func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(self))
  }

  /// Reads a record from a store's bytes. Bytes that no version of this package wrote give an empty record: the next
  /// responses restore its contents.
  ///
  /// - Parameter bytes: The stored bytes.
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

  /// Whether no value would make the record's arithmetic overflow, or hold calls back indefinitely.
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
