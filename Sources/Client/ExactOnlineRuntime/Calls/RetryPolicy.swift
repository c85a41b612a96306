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
  public var attempts = 4
  /// The pause after the first failure; each further one is twice as long.
  public var firstPause: Duration = .milliseconds(500)
  /// No pause is longer than this.
  public var longestPause: Duration = .seconds(20)
  /// No attempt begins later than this after the first failure.
  public var totalTime: Duration = .seconds(60)
  /// The number of attempts in all while the service answers 429.
  public var attemptsAfterRateLimit = 4
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
    policy.attempts = 1
    policy.attemptsAfterRateLimit = 1
    return policy
  }()

  /// Waits up to 45 minutes: for work at night, which meets the daily maintenance from 04:00 to 04:30 in the
  /// Netherlands (Documentation/protocol.md, section 1.1).
  public static let throughMaintenance: RetryPolicy = {
    var policy = RetryPolicy()
    policy.attempts = 100
    policy.longestPause = .seconds(120)
    policy.totalTime = .seconds(45 * 60)
    return policy
  }()

  /// The pause after a number of failures, given the time since the first; nil to give up.
  func pause(after failures: Int, elapsed: Duration) -> Duration? {
    guard failures < attempts else { return nil }
    var pause = firstPause
    for _ in 1..<max(failures, 1) where pause < longestPause { pause *= 2 }
    pause = min(pause, longestPause)
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
    attempts <= 1 ? "one attempt" : "up to \(attempts) attempts within \(totalTime)"
  }
}

/// Makes a call, and makes it again where the policy says so.
struct Retrying: Sendable {
  let policy: RetryPolicy
  let time: any TimeSource
  let reporter: CallReporter
  /// A limiter makes calls wait after a 429 by itself.
  let hasLimiter: Bool

  func run<Answer>(
    _ request: ODataRequest, deadline: Date?, _ call: () async throws -> Answer
  ) async throws -> Answer {
    var failures = 0
    var refusals = 0
    var firstFailure: Date?
    while true {
      do {
        return try await call()
      } catch let error as ODataError {
        guard request.canBeSent else { throw error }
        let pause: Duration
        if error.status == 429 {
          refusals += 1
          guard refusals < policy.attemptsAfterRateLimit, let wait = wait(after: error) else { throw error }
          pause = wait
        } else {
          guard policy.mayRepeat(request, error) else { throw error }
          failures += 1
          let now = time.now
          let elapsed = Duration.seconds(max(0, now.timeIntervalSince(firstFailure ?? now)))
          firstFailure = firstFailure ?? now
          guard let wait = policy.pause(after: failures, elapsed: elapsed) else {
            throw failures > 1 ? Self.naming(failures, in: error) : error
          }
          pause = wait
        }
        if let deadline, time.now + pause / .seconds(1) > deadline { throw error }
        reporter.retrying(request, failures: failures + refusals, after: pause, error: error)
        try await time.sleep(for: pause)
      }
    }
  }

  /// The pause after a 429. A limiter waits by itself; without one, only the error says how long.
  private func wait(after error: ODataError) -> Duration? {
    if hasLimiter { return .zero }
    guard case .rateLimited(let until) = error.kind else { return .seconds(60) }
    let wait = until.map { $0.timeIntervalSince(time.now) + 1 } ?? 60
    return wait <= 125 ? .seconds(max(wait, 1)) : nil
  }

  /// The error of a call that was given up.
  private static func naming(_ failures: Int, in error: ODataError) -> ODataError {
    var error = error
    error.detail = (error.detail.map { "\($0); " } ?? "") + "tried \(failures) times"
    return error
  }
}
