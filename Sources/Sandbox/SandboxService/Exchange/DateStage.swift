import Foundation
import HTTPTypes

/// States the time of each response by the sandbox's clock, as servers do (RFC 9110, 6.6.1).
package struct DateStage: RequestStage {
  private let clock: SandboxClock

  package init(clock: SandboxClock) { self.clock = clock }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    var response = await next(request)
    if response.headers[.date] == nil { response.headers[.date] = Self.text(clock.seconds) }
    return response
  }

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `Sun, 06 Nov 1994 08:49:37 GMT`
  package static func text(_ seconds: Double) -> String {
    var time = time_t(seconds.rounded(.down))
    var parts = tm()
    gmtime_r(&time, &parts)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded(Int($0), to: 2) }.joined(separator: ":")
    let day = "\(padded(Int(parts.tm_mday), to: 2)) \(months[Int(parts.tm_mon)])"
    return "\(days[Int(parts.tm_wday)]), \(day) \(padded(Int(parts.tm_year) + 1900, to: 4)) \(clock) GMT"
  }

  private static func padded(_ number: Int, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(count - digits.count, 0)) + digits
  }
}
