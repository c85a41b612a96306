public import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The conditions under which a failed call is repeated.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.retries = .throughMaintenance
/// ```
///
/// Reads are repeated after temporary failures: no answer, 408, 502, 503, 504, 599 and the like, and a 500 that says
/// nothing about the request. Calls that change something are repeated only when the request provably never left;
/// otherwise the service may have carried it out. A refusal with any other 4xx is final, except for a 429: it has
/// changed nothing, and the call is repeated as soon as the limits allow.
public struct RetryPolicy: Sendable {
  /// The number of attempts in all.
  public var maximumAttempts = 4
  /// The pause after the first failure; each further one is twice as long.
  public var firstPause: Duration = .milliseconds(500)
  /// No pause is longer than this.
  public var maximumPause: Duration = .seconds(20)
  /// No attempt begins later than this after the first failure.
  public var totalTime: Duration = .seconds(60)
  /// The number of attempts in all while the service answers 429.
  public var maximumAttemptsAfterRateLimit = 4
  /// Whether a failure is temporary, and the call may be repeated without acting twice.
  public var mayRepeat: @Sendable (ODataRequest, ODataError) -> Bool = RetryPolicy.isSafeToRepeat
  /// Numbers from 0 up to 1. A pause is shortened by up to its half, so that clients that failed together do not come
  /// back together.
  public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

  /// The same as ``standard``.
  public init() {}

  /// Four attempts within a minute.
  public static let standard = RetryPolicy()

  /// Every failure is final.
  public static let none: RetryPolicy = {
    var policy = RetryPolicy()
    policy.maximumAttempts = 1
    policy.maximumAttemptsAfterRateLimit = 1
    return policy
  }()

  /// Waits up to 45 minutes: for work at night, which meets the daily maintenance from 04:00 to 04:30 in the
  /// Netherlands (Documentation/protocol.md, section 1.1).
  public static let throughMaintenance: RetryPolicy = {
    var policy = RetryPolicy()
    policy.maximumAttempts = 100
    policy.maximumPause = .seconds(120)
    policy.totalTime = .seconds(45 * 60)
    return policy
  }()

  /// The pause after a number of failures, given the time since the first; nil to give up.
  func pause(after failures: Int, elapsed: Duration) -> Duration? {
    guard failures < maximumAttempts else { return nil }
    var pause = firstPause
    for _ in 1..<max(failures, 1) where pause < maximumPause { pause *= 2 }
    pause = min(pause, maximumPause)
    pause -= pause / 2 * min(max(random(), 0), 1)
    return elapsed + pause <= totalTime ? pause : nil
  }

  /// Whether the failure is temporary, and the call is a read or provably never left: ``mayRepeat`` unless set.
  @Sendable public static func isSafeToRepeat(_ request: ODataRequest, _ error: ODataError) -> Bool {
    let isRead = request.method == .get || request.method == .head
    switch error.kind {
    // A failure that a transport has no name for will not be better the second time.
    case .transport(let failure): return failure.kind != .other && (isRead || !failure.mayHaveBeenSent)
    // 408, and any status from 500 on. A 500 with a text of its own is about the request, and not of this kind; nor is
    // 501 (Documentation/protocol.md, section 8.3).
    case .unavailable: return isRead && error.status.map { $0 == 408 || $0 >= 500 } ?? false
    default: return false
    }
  }
}

extension RetryPolicy: CustomStringConvertible {
  /// `up to 4 attempts within 60.0 seconds`
  public var description: String {
    maximumAttempts <= 1 ? "one attempt" : "up to \(maximumAttempts) attempts within \(totalTime)"
  }
}
