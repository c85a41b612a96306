import Foundation
import ODataQueries

/// The service's wall clock: Dutch time, as Exact Online's is (Documentation/protocol.md, section 6.3).
struct SandboxClock: Sendable {
  /// Seconds since 1970 in UTC.
  let seconds: @Sendable () -> Double
  private let zone = TimeZone(identifier: "Europe/Amsterdam")

  /// Ticks without a zone, to the millisecond.
  func now() -> Int64 {
    let instant = seconds()
    let offset = zone?.secondsFromGMT(for: Date(timeIntervalSince1970: instant)) ?? 0
    return Int64(((instant + Double(offset)) * 1000).rounded(.down)) * 10_000
  }
}
