package import Foundation

/// Approximate durations for people.
package enum Age {
  /// `42 s`, `7 min`, `3 h`, `12 days`
  package static func text(since date: Date, now: Date = Date()) -> String {
    text(seconds: now.timeIntervalSince(date))
  }

  package static func text(seconds: Double) -> String {
    let seconds = Int(max(seconds, 0))
    switch seconds {
    case ..<120: return "\(seconds) s"
    case ..<7200: return "\(seconds / 60) min"
    case ..<172_800: return "\(seconds / 3600) h"
    default: return "\(seconds / 86_400) days"
    }
  }
}
