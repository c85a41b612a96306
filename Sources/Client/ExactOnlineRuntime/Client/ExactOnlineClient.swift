public import Logging
@_spi(Generated) public import ODataRuntime

/// A connection to Exact Online: one country site, one authorization.
///
/// ```swift
/// let exact = ExactOnlineClient(
///   site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport())
/// for try await account in exact.division(123_456).crm.accounts { print(account.name ?? "") }
/// ```
///
/// Everything in an administration is reached through ``division(_:)``. There is no default division, because the
/// division that Exact Online calls current changes with every call of the same user.
public struct ExactOnlineClient: Sendable {
  /// For generated code: creates the services outside divisions, such as `current`.
  @_spi(Generated) public let services: ServiceLocator
  let performer: ExactOnlinePerformer

  /// Creates a client. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - site: The country site where the app is registered.
  ///   - authorization: Gives each call its token; `BearerToken` for one that is renewed elsewhere.
  ///   - transport: Carries the calls: `AsyncHTTPClientTransport()` or `URLSessionTransport()`.
  ///   - middlewares: Inspect, log or modify calls; the first is the outermost.
  ///   - requestLimits: The size limits and timeouts of a single request; by default those that Exact Online documents.
  ///   - policies: Which calls wait for the limits, which are retried, and what is reported.
  ///   - logger: Logs waits, retries and refusals; silent by default.
  public init(
    site: Site, authorization: any Authorization, transport: any ClientTransport,
    middlewares: [any ClientMiddleware] = [], requestLimits: RequestLimits = .exactOnline,
    policies: ConnectionPolicies = ConnectionPolicies(),
    logger: Logger = Logger(label: "ExactOnline", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    var client = ODataClient(
      origin: site.origin, transport: transport, authorization: authorization, middlewares: middlewares,
      limits: requestLimits, conventions: .exactOnline, logger: logger)
    client.refineError = ErrorDetails.refine
    client.missingValues = policies.missingValues
    client.userAgent = UserAgent(program: policies.program)
    let metrics = CallMetrics(policies.metrics)
    client.observer = MeteredObserver.metering(metrics, policies.observer)
    let reporter = CallReporter(logger: logger, metrics: metrics, onEvent: policies.onEvent)
    self.init(
      ExactOnlinePerformer(
        client: client,
        gate: CallGate(
          limiter: policies.limiter, site: site,
          clientID: (authorization as? any AppAuthorization)?.clientID, options: policies.options, reporter: reporter),
        retrying: Retrying(
          policy: policies.retries, time: policies.time, reporter: reporter, hasLimiter: policies.limiter != nil),
        checksDivisions: policies.checksDivisions))
  }

  private init(_ performer: ExactOnlinePerformer) {
    self.performer = performer
    services = ServiceLocator(site: ServiceRoot(performer.connection, path: "", name: ""))
  }

  /// The same connection, with other options for its calls.
  ///
  /// - Parameter options: The priority and the longest wait of the calls.
  public func with(_ options: CallOptions) -> ExactOnlineClient { ExactOnlineClient(performer.with(options)) }

  /// An administration by its code: the number in Exact Online's URLs (`_Division_`), not the one that its users see.
  ///
  /// - Parameter code: The code. Costs no call; whether the administration exists is not checked.
  public func division(_ code: Int32) -> Division { Division(code: code, client: self) }

  /// The administrations that this connection can access. Costs two calls, the first of which counts for no limit.
  ///
  /// Only those that the user selected when connecting the app can be called.
  ///
  /// - Returns: The administrations.
  /// - Throws: `ODataError`.
  public func divisions() async throws -> [DivisionSummary] {
    let me = EntitySet<CurrentDivision, Methods.Read>(services.service("/api/v1/current"), "Me")
    guard let current = try await me.all().first else {
      throw ODataError(.notFound, operation: "GET current/Me", detail: "the service states no current division")
    }
    // The list is the same for every division in the path, but the path must have one.
    return try await EntitySet<DivisionSummary, Methods.Read>(
      division(current.code).services.service("/api/v1/{division}/system"), "Divisions"
    ).all()
  }
}

extension RequestLimits {
  /// URLs of 6,000 characters, and files of 9.5 million bytes: the smallest of the documented sizes, which applies
  /// everywhere. The Netherlands and Belgium may accept 38 million (Documentation/protocol.md, section 3.1).
  public static var exactOnline: RequestLimits {
    var limits = RequestLimits()
    limits.maximumURLLength = 6000
    limits.maximumFileSize = 9_500_000
    return limits
  }
}
