public import CoreMetrics
public import ODataRuntime

/// The behaviour of a connection: which calls wait, which are made again, and what is reported.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.retries = .throughMaintenance
/// policies.onEvent = { print($0) }
/// let exact = ExactOnlineClient(site: .netherlands, authorization: session, transport: transport, policies: policies)
/// ```
public struct ConnectionPolicies: Sendable {
  /// Keeps calls below the service's limits. Give one to all connections of the same app; nil to limit nothing.
  public var limiter: RateLimiter?
  /// The policy for repeating calls that failed.
  public var retries: RetryPolicy
  /// The priority and the longest wait of calls, unless ``Division/with(_:)`` says otherwise.
  public var options: CallOptions
  /// Whether rows are read that lack a value which the metadata promises. The service has sent such rows
  /// (Documentation/protocol.md, section 6.2); unless this accepts them, reading them fails.
  public var missingValues = MissingValues.refused
  /// Whether an answer with rows of another division is an error, and none of its rows are returned: true unless set.
  /// Set it to false for sets that are known to show such rows for good reasons. The service has mixed up its
  /// customers' data (Documentation/protocol.md, section 16). Rows name their division in the property `Division`; when
  /// that was not selected nothing is checked. After such an answer no writes are sent to the division that was asked
  /// for, until ``Division/resumeWrites()``.
  public var checksDivisions = true
  /// Name and version of the program, `Invoices/2.1`, for the `User-Agent` of its calls, in front of this package's
  /// name. The network in front of the service may block clients without a name as scrapers.
  public var program: String?
  /// The clock that pauses go by.
  public var time: any TimeSource
  /// The factory of metrics: the one that the program bootstrapped, unless set. Without one, metrics cost nothing.
  public var metrics: any MetricsFactory
  /// Called for everything that happens to calls, on the tasks that make them; it must return quickly.
  public var onEvent: (@Sendable (CallEvent) -> Void)?

  /// Policies for most programs: a limiter of its own, a few attempts within a minute, waits of any length for the
  /// next minute's calls and none for the next day's.
  ///
  /// - Parameters:
  ///   - rateLimitStore: The store in which several processes count their calls together.
  ///   - time: The clock of limits, retries and deadlines.
  public init(rateLimitStore: (any RateLimitStore)? = nil, time: any TimeSource = SystemTime()) {
    limiter = RateLimiter(store: rateLimitStore, time: time)
    retries = .standard
    options = CallOptions()
    self.time = time
    metrics = MetricsSystem.factory
  }

  /// Every call is sent at once and once. For tests, and servers that stand in for Exact Online.
  public static var bare: ConnectionPolicies {
    var policies = ConnectionPolicies()
    policies.limiter = nil
    policies.retries = .none
    return policies
  }
}

extension ConnectionPolicies: CustomStringConvertible {
  /// `60 calls a minute, 5000 a day; up to 4 attempts within 60.0 seconds`
  public var description: String { "\(limiter.map { "\($0.limits)" } ?? "no limits"); \(retries)" }
}
