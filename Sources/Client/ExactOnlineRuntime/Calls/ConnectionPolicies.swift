public import CoreMetrics
public import ODataRuntime

/// The behaviour of a connection: which calls wait, which are retried, and what is reported.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.retries = .throughMaintenance
/// policies.onEvent = { print($0) }
/// let exact = ExactOnlineClient(
///   site: .netherlands, authorization: session, transport: transport, policies: policies)
/// ```
public struct ConnectionPolicies: Sendable {
  /// Keeps calls within the service's limits. Share one between all connections of the same app; nil for no limits.
  public var limiter: RateLimiter?
  /// The policy for retrying failed calls.
  public var retries: RetryPolicy
  /// The default priority and longest wait of calls; ``Division/with(_:)`` overrides them.
  public var options: CallOptions
  /// Whether rows that lack a value promised by the metadata are accepted; by default reading them fails. The service
  /// has sent such rows (Documentation/protocol.md, section 6.2).
  public var missingValues = MissingValues.refused
  /// Whether a response with rows of another division is an error, so that none of its rows are returned; true by
  /// default. Set it to false for sets that legitimately contain such rows. The service has mixed up its customers'
  /// data (Documentation/protocol.md, section 16). Rows state their division in the property `Division`; if it was not
  /// selected, nothing is checked. After such a response no writes are sent to the requested division until
  /// ``Division/resumeWrites()`` is called.
  public var checksDivisions = true
  /// Name and version of the program, such as `Invoices/2.1`, which precede this package's name in the `User-Agent` of
  /// its calls. The network in front of the service may block clients without a name as scrapers.
  public var program: String?
  /// The clock for pauses.
  public var time: any TimeSource
  /// The factory of metrics; by default the one that the program bootstrapped. Without one, metrics cost nothing.
  public var metrics: any MetricsFactory
  /// Called for every event of a call, on the task that makes the call; it must return quickly.
  public var onEvent: (@Sendable (CallEvent) -> Void)?
  /// Observes calls, exchanges, pages, renewals of tokens and runs over changes while they go on: `TracingObserver` of
  /// the product `ExactOnlineTracing` for traces; nil by default.
  public var observer: (any WorkObserver)?

  /// Creates policies for most programs: an own limiter, a few attempts within a minute, waits of any length for the
  /// next minute's calls and none for the next day's.
  ///
  /// - Parameters:
  ///   - rateLimitStore: The store in which several processes count their calls together; nil to count in this process.
  ///   - time: The clock of limits, retries and deadlines.
  public init(rateLimitStore: (any RateLimitStore)? = nil, time: any TimeSource = SystemTime()) {
    limiter = RateLimiter(store: rateLimitStore, time: time)
    retries = .standard
    options = CallOptions()
    self.time = time
    metrics = MetricsSystem.factory
  }

  /// Every call is sent at once and only once. For tests, and for servers other than Exact Online.
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
