#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Consecutive refusals that may mean wrong credentials or a temporary fault: a bare `invalid_request`, which an app
/// that has renewed before receives now and then (Documentation/protocol.md, section 2.5).
///
/// Each counts as an error of the app, and more than ten in an hour would block it (Documentation/protocol.md, section
/// 3.3). Therefore pauses grow, and there are at most eight attempts in any hour.
struct DoubtfulRefusals: Sendable {
  private static let mostInAnHour = 8
  /// In seconds. The first few apply to the waiting call, the others between calls.
  private static let pauses: [Double] = [2, 6, 18, 60, 120, 240, 480, 900]

  /// The number of refusals in a row.
  private(set) var count = 0
  /// The refusals of the last hour.
  private var times: [Date] = []

  mutating func add(at now: Date) {
    count += 1
    times.removeAll { $0 <= now - 3600 }
    times.append(now)
  }

  /// The time of the next attempt.
  ///
  /// - Parameter atLeast: The shortest pause, in seconds.
  func next(after now: Date, atLeast: Double = 0) -> Date {
    let pause = max(Self.pauses[min(max(count, 1), Self.pauses.count) - 1], atLeast)
    guard times.count >= Self.mostInAnHour else { return now + pause }
    return max(now + pause, times[times.count - Self.mostInAnHour] + 3600)
  }
}
