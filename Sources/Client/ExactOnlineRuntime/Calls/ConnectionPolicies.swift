public import CoreMetrics
public import ODataRuntime

/// How a connection behaves: which calls wait, which are made again, and who hears of it.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.retries = .throughMaintenance
/// policies.onEvent = { print($0) }
/// let exact = ExactOnlineClient(host: .netherlands, authorization: session, transport: transport, policies: policies)
/// ```
public struct ConnectionPolicies: Sendable {
  /// Keeps calls below the service's limits. Give one to all connections of the same app; nil to limit nothing.
  public var limiter: RateLimiter?
  public var retries: RetryPolicy
  /// How calls stand in line unless ``Division/with(_:)`` says otherwise.
  public var options: CallOptions
  /// The clock that pauses go by.
  public var time: any TimeSource
  /// Where metrics go; what the program bootstrapped unless set. Nothing is spent on them where there is nothing.
  public var metrics: any MetricsFactory
  /// Hears of everything that happens to calls. Called on the tasks that make them; it must return soon.
  public var onEvent: (@Sendable (CallEvent) -> Void)?

  /// What suits most programs: a limiter of its own, a few tries within a minute, waits of any length for the minute's
  /// budget and none for the next day's.
  ///
  /// - Parameter limitStore: Where several processes count their calls together.
  public init(limitStore: (any LimitStore)? = nil, time: any TimeSource = SystemTime()) {
    limiter = RateLimiter(store: limitStore, time: time)
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
