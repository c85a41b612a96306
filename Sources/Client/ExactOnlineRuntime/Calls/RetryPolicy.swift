public import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The conditions under which a failed call is retried.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.retries = .throughMaintenance
/// ```
///
/// Reads are retried after temporary failures: no response, 408, 502, 503, 504, 599 and the like, a 500 that says
/// nothing about the request, and JSON that is empty or breaks off. Calls that change data are retried only if the
/// request certainly was not sent; otherwise the service may have carried it out. A refusal with any other 4xx is final,
/// except for 429: it has changed nothing, and the call is retried as soon as the limits allow.
public struct RetryPolicy: Sendable {
  /// The total number of attempts; 4 by default.
  public var maximumAttempts = 4
  /// The pause after the first failure, 0.5 s by default; each further pause is twice as long.
  public var firstPause: Duration = .milliseconds(500)
  /// The longest pause; 20 s by default.
  public var maximumPause: Duration = .seconds(20)
  /// The time after the first failure within which the last attempt must start; 60 s by default.
  public var totalTime: Duration = .seconds(60)
  /// The total number of attempts while the service responds with 429; 4 by default.
  public var maximumAttemptsAfterRateLimit = 4
  /// Whether a failure is temporary, and retrying the call cannot take effect twice.
  public var mayRepeat: @Sendable (ODataRequest, ODataError) -> Bool = RetryPolicy.isSafeToRepeat
  /// Returns numbers from 0 up to 1. A pause is shortened by up to half, so that clients that failed together do not
  /// retry together.
  public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

  /// Creates the ``standard`` policy.
  public init() {}

  /// Four attempts within a minute.
  public static let standard = RetryPolicy()

  /// No retries: every failure is final.
  public static let none: RetryPolicy = {
    var policy = RetryPolicy()
    policy.maximumAttempts = 1
    policy.maximumAttemptsAfterRateLimit = 1
    return policy
  }()

  /// Retries for up to 45 minutes: for nightly jobs, which meet the daily maintenance from 04:00 to 04:30 in the
  /// Netherlands (Documentation/protocol.md, section 1.1).
  public static let throughMaintenance: RetryPolicy = {
    var policy = RetryPolicy()
    policy.maximumAttempts = 100
    policy.maximumPause = .seconds(120)
    policy.totalTime = .seconds(45 * 60)
    return policy
  }()

  /// The pause after a number of failures, given the time since the first one; nil to give up.
  func pause(after failures: Int, elapsed: Duration) -> Duration? {
    guard failures < maximumAttempts else { return nil }
    var pause = firstPause.doubled(failures - 1, atMost: maximumPause)
    pause -= pause / 2 * min(max(random(), 0), 1)
    return elapsed + pause <= totalTime ? pause : nil
  }

  /// Whether the failure is temporary, and the call is a read or certainly was not sent: the default of ``mayRepeat``.
  ///
  /// - Parameters:
  ///   - request: The failed request.
  ///   - error: The failure.
  @Sendable public static func isSafeToRepeat(_ request: ODataRequest, _ error: ODataError) -> Bool {
    let isRead = request.method == .get || request.method == .head
    switch error.kind {
    // A failure that a transport cannot classify will not go away with a retry.
    case .transport(let failure): return failure.kind != .other && (isRead || !failure.mayHaveBeenSent)
    // 408, and any status from 500 on. A 500 with a specific message is about the request, and is another kind of
    // error; so is 501 (Documentation/protocol.md, section 8.3).
    case .unavailable: return isRead && error.status.map { $0 == 408 || $0 >= 500 } ?? false
    // An empty response, or half of one.
    case .decoding(let fault): return isRead && fault.isCutOff
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
