public import HTTPTypes
public import Logging

/// Sends requests to one server: authorization, gate, middlewares, transport, and the check of the response.
///
/// It makes no requests of its own and keeps no state between calls. A request goes only to its ``origin``, and no
/// redirect is followed.
public struct ODataClient: RequestPerformer, CustomReflectable {
  /// The only server that requests go to.
  public let origin: Origin
  /// The limits of requests and responses.
  public var limits: RequestLimits
  /// The service's differences from OData 2.0.
  public var conventions: ServiceConventions
  /// The `User-Agent` of requests.
  public var userAgent = UserAgent()
  /// Whether rows that lack a value promised by the metadata are accepted.
  public var missingValues = MissingValues.refused
  /// Logs responses at debug, refusals at info, and anomalies at warning. URLs with values are never logged.
  public var logger: Logger
  /// Adds details that only this service knows to an error, from its response head. Called for every error that has a
  /// response.
  public var refineError: @Sendable (inout ODataError, HTTPResponse) -> Void = { _, _ in }
  /// Admits every request before it is sent; nil for no gate.
  public var gate: (any RequestGate)?
  /// The observer of exchanges, pages and renewals of tokens; nil for none.
  public var observer: (any WorkObserver)?

  private let transport: any ClientTransport
  private let watchdog = Watchdog()
  private let reportedProperties = ReportedProperties()
  private let authorization: (any Authorization)?
  private let middlewares: [any ClientMiddleware]

  /// Creates a client of one server.
  ///
  /// - Parameters:
  ///   - origin: The only server that requests go to.
  ///   - transport: Carries requests, such as `AsyncHTTPClientTransport()`.
  ///   - authorization: Nil for services that need none.
  ///   - middlewares: Inspect, log or modify exchanges; the first is the outermost.
  ///   - limits: The limits of requests and responses.
  ///   - conventions: The service's differences from others; by default strict OData 2.0.
  ///   - logger: Logs requests and responses; by default nothing is logged.
  public init(
    origin: Origin, transport: any ClientTransport, authorization: (any Authorization)? = nil,
    middlewares: [any ClientMiddleware] = [], limits: RequestLimits = RequestLimits(),
    conventions: ServiceConventions = ServiceConventions(),
    logger: Logger = Logger(label: "ODataRuntime", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    self.origin = origin
    self.transport = transport
    self.authorization = authorization
    self.middlewares = middlewares
    self.limits = limits
    self.conventions = conventions
    self.logger = logger
  }

  /// Omits transport and authorization: an HTTP library's own state contains requests in progress, and their tokens.
  public var customMirror: Mirror { Mirror(self, children: ["origin": origin, "limits": limits]) }

  /// The root of a service at a path of this server: `/V2/Northwind/Northwind.svc`.
  ///
  /// - Parameter path: The path from the host, percent-encoded.
  public func service(at path: String) -> ServiceRoot {
    ServiceRoot(connection, path: path.hasSuffix("/") ? String(path.dropLast()) : path, name: "")
  }

  /// The connection for services whose requests this client performs.
  public var connection: ServiceConnection {
    var connection = ServiceConnection(
      self, origin: origin, limits: limits, conventions: conventions, logger: logger)
    connection.missingValues = missingValues
    connection.reportedProperties = reportedProperties
    connection.observer = observer
    return connection
  }

  /// Sends a request, and resends it with a better token after a 401.
  ///
  /// - Parameter request: The request.
  /// - Returns: The response, if it is a success.
  /// - Throws: ``ODataError``.
  public func perform(_ request: ODataRequest) async throws -> ODataResponse {
    let (head, body) = try await authorized(request) {
      ErrorResponse.asksForLogin($0, body: $1)
    } exchange: { token in
      let pass = try await gate?.admit(request)
      return try await inTime(request) {
        let start = ContinuousClock.now
        let (head, stream) = try await send(request, token: token, pass: pass)
        let body = try await collect(stream, of: request, head: head)
        logger.debug(
          "answer",
          metadata: [
            "operation": "\(request.operation)", "status": "\(head.status.code)", "bytes": "\(body.count)",
            "duration": "\(ContinuousClock.now - start)",
          ])
        return (head, body)
      }
    }
    guard (200..<300).contains(head.status.code) else {
      throw refined(ODataError(head, body: body, operation: request.operation, conventions: conventions), head)
    }
    try checkContent(head, body, request)
    return ODataResponse(status: head.status, headerFields: head.headerFields, body: body)
  }

  /// Sends a request and streams the body of the response. A login page is an error here, too; any other page is not.
  ///
  /// - Parameter request: The request.
  /// - Returns: The head and the body of the response, if it is a success.
  /// - Throws: ``ODataError``.
  public func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody) {
    let (head, answer) = try await authorized(request) { head, answer in
      ErrorResponse.asksForLogin(head, body: answer.page)
    } exchange: { token in
      let pass = try await gate?.admit(request)
      let (head, stream) = try await send(request, token: token, pass: pass)
      return (head, try await beginning(of: stream, request, head))
    }
    guard (200..<300).contains(head.status.code) else {
      let body = try await collect(answer.stream, of: request, head: head)
      throw refined(ODataError(head, body: body, operation: request.operation, conventions: conventions), head)
    }
    if ErrorResponse.asksForLogin(head, body: answer.page) {
      throw refined(
        ODataError(head, body: answer.page, operation: request.operation, kind: .unauthorized(.loginPage)), head)
    }
    return (head, answer.stream)
  }

  /// A response body, with its beginning already read if it is labelled as a page.
  private struct StreamedAnswer {
    var page: [UInt8] = []
    var stream: HTTPBody
  }

  private func beginning(
    of stream: HTTPBody, _ request: ODataRequest, _ head: HTTPResponse
  ) async throws -> StreamedAnswer {
    guard head.status == .ok, head.headerFields[.contentType]?.lowercased().hasPrefix("text/html") == true,
      // What is to be saved is not shown for a login (RFC 6266, section 4.2), though it may have a form for one.
      head.headerFields[.contentDisposition]?.lowercased().hasPrefix("attachment") != true
    else { return StreamedAnswer(stream: stream) }
    do {
      let (page, body) = try await stream.peeking(64 * 1024)
      return StreamedAnswer(page: page, stream: body)
    } catch {
      throw failure(error, request, status: head.status.code)
    }
  }

  // MARK: - One exchange

  /// Makes an exchange with authorization, and repeats it after a 401 or a login page in place of a response, if there
  /// is a better token. A request with such a response was not carried out.
  private func authorized<Body>(
    _ request: ODataRequest, isRefused: (HTTPResponse, Body) -> Bool,
    exchange: (_ token: String?) async throws -> (HTTPResponse, Body)
  ) async throws -> (HTTPResponse, Body) {
    if let limit = limits.maximumURLLength, origin.description.count + request.target.count > limit {
      throw ODataError(
        .invalidRequest, operation: request.operation,
        detail: "the URL has \(origin.description.count + request.target.count) characters, "
          + "the service accepts \(limit); nothing was sent",
        advice: "Select fewer properties, or split the filter into several queries")
    }
    let token = try await token(for: request, replacing: nil)
    let answer = try await exchange(token)
    guard let token, isRefused(answer.0, answer.1), request.canBeSent,
      let better = try await self.token(for: request, replacing: token), better != token
    else { return answer }
    logger.info("the token was rejected, trying a new one", metadata: ["operation": "\(request.operation)"])
    return try await exchange(better)
  }

  private func token(for request: ODataRequest, replacing rejected: String?) async throws -> String? {
    do {
      var context = AuthorizationContext(origin: origin, transport: transport, logger: logger)
      context.userAgent = userAgent
      context.observer = observer
      if let rejected { return try await authorization?.authorization(replacing: rejected, in: context) }
      return try await authorization?.authorization(in: context)
    } catch var error as ODataError {
      // The request for a token may have failed in any way.
      error.isOfAuthorization = true
      throw error
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw ODataError(
        .unauthorized(.noToken), operation: request.operation,
        detail: Redaction.redacted(String(describing: error), limit: 500))
    }
  }

  private func send(
    _ request: ODataRequest, token: String?, pass: RequestPass?
  ) async throws -> (HTTPResponse, HTTPBody) {
    var fields = userAgent.named(request.headerFields)
    if let token { fields[.authorization] = token }
    let http = HTTPRequest(
      method: request.method, scheme: origin.scheme, authority: origin.authority, path: request.target,
      headerFields: fields)
    logger.trace("request", metadata: ["operation": "\(request.operation)"])
    var next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody) = {
      [transport, observer, name = request.operation] http, body in
      try await observer.exchange(http, name) { try await transport.send($0, body: body) }
    }
    for middleware in middlewares.reversed() {
      next = { [next] in try await middleware.intercept($0, body: $1, operation: request.operation, next: next) }
    }
    do {
      let answer = try await next(http, request.stream?.body() ?? request.body.map { HTTPBody($0) })
      await pass?.settle(.answered(answer.0))
      return answer
    } catch {
      await pass?.settle(.failed(mayHaveBeenSent: (error as? TransportError)?.mayHaveBeenSent ?? true))
      // The connection is closed in the middle of such a request, so the service cannot have carried it out.
      if let fault = request.stream?.failure, !Task.isCancelled { throw unreadable(fault, request) }
      throw failure(error, request)
    }
  }

  private func collect(_ stream: HTTPBody, of request: ODataRequest, head: HTTPResponse) async throws -> [UInt8] {
    do {
      return try await stream.collect(upTo: limits.maximumResponseSize)
    } catch let error as HTTPBodyTooLarge {
      var failure = ODataError(
        .unexpectedBody, operation: request.operation, status: head.status.code,
        detail: "the response is larger than \(error.limit) bytes",
        advice: "Select fewer properties, or raise the limit for response bodies")
      failure.plainAdvice = "Select fewer properties"
      throw failure
    } catch {
      throw failure(error, request, status: head.status.code)
    }
  }

  private func failure(_ error: any Error, _ request: ODataRequest, status: Int? = nil) -> any Error {
    switch error {
    case let error as TransportError:
      logger.info("no response", metadata: ["operation": "\(request.operation)", "kind": "\(error.kind.rawValue)"])
      return ODataError(.transport(error), operation: request.operation, status: status)
    case is CancellationError, is ODataError: return error
    default:
      return Task.isCancelled
        ? CancellationError()
        : ODataError(
          .transport(TransportError(.other, mayHaveBeenSent: true, message: "\(type(of: error))")),
          operation: request.operation, status: status)
    }
  }

  private func unreadable(_ fault: any Error, _ request: ODataRequest) -> ODataError {
    ODataError(
      .invalidRequest, operation: request.operation,
      detail: "the body of the request could not be read to its end, so nothing was carried out: "
        + Redaction.redacted("\(fault)", limit: 300))
  }

  private func refined(_ error: ODataError, _ head: HTTPResponse) -> ODataError {
    var error = error
    refineError(&error, head)
    logger.info("refused", metadata: ["operation": "\(error.operation)", "status": "\(error.status ?? 0)"])
    return error
  }

  /// Rejects a success that is a login page and, if JSON was requested, any other page or XML. Accepts any 201, and XML
  /// as the response to any other call that changes data: such a call has been carried out.
  private func checkContent(_ head: HTTPResponse, _ body: [UInt8], _ request: ODataRequest) throws {
    guard head.status != .created, ErrorResponse.isMarkup(body) else { return }
    let response = ErrorResponse(head, body: body)
    let wantsJSON = request.headerFields[.accept]?.hasPrefix("application/json") == true
    let isRead = request.method == .get || request.method == .head
    if wantsJSON ? !response.isHTML && !isRead : !response.isLoginForm { return }
    var error = ODataError(
      head, body: body, operation: request.operation,
      kind: response.isLoginPage ? .unauthorized(.loginPage) : .unexpectedBody)
    if !response.isHTML { error.detail = "the response is XML instead of JSON" }
    if case .unexpectedBody = error.kind, !isRead {
      error.advice = ODataError.adviceToCheck
    }
    throw refined(error, head)
  }

  // MARK: - Time

  /// Runs an exchange and cancels it at its timeout; cancelling reaches the socket. For a streamed body the timeout is
  /// a second longer per 32 KiB.
  private func inTime<Outcome: Sendable>(
    _ request: ODataRequest, _ exchange: @escaping @Sendable () async throws -> Outcome
  ) async throws -> Outcome {
    guard var timeout = limits.timeout else { return try await exchange() }
    if let stream = request.stream {
      guard let length = stream.length else { return try await exchange() }
      timeout += .seconds(length / (32 * 1024))
    }
    do {
      return try await watchdog.run(within: timeout, exchange)
    } catch is Watchdog.Expired {
      throw ODataError(
        .transport(TransportError(.timeout, mayHaveBeenSent: true, message: "no complete response within \(timeout)")),
        operation: request.operation)
    }
  }
}

/// Admits requests to the wire: every request passes it, including one that is resent after its token was rejected.
///
/// For rate limits, which must count what the server counts. Waiting here does not count against
/// ``RequestLimits/timeout``. To inspect or modify requests write a `ClientMiddleware`.
public protocol RequestGate: Sendable {
  /// Returns when the request may be sent, and throws if it must not be. Called after the request has its token.
  ///
  /// - Parameter request: The request.
  /// - Returns: The pass to settle after the exchange.
  func admit(_ request: ODataRequest) async throws -> RequestPass
}

/// Lets one request through a gate, and receives the outcome of the exchange.
public struct RequestPass: Sendable {
  /// The outcome of an exchange, as far as a gate needs to know.
  public enum Outcome: Sendable {
    /// A response head arrived.
    case answered(HTTPResponse)
    /// No response arrived. `mayHaveBeenSent` is false if the request certainly was not sent.
    case failed(mayHaveBeenSent: Bool)
  }

  private let settlement: @Sendable (Outcome) async -> Void

  /// Creates a pass.
  ///
  /// - Parameter settle: Called exactly once, before the body of the response is read.
  public init(_ settle: @escaping @Sendable (Outcome) async -> Void) { settlement = settle }

  func settle(_ outcome: Outcome) async { await settlement(outcome) }
}

/// The limits of the requests that a client sends and the responses that it accepts.
public struct RequestLimits: Sendable, Hashable {
  /// The largest response body kept in memory, in bytes; 64 MiB by default.
  public var maximumResponseSize = 64 * 1024 * 1024
  /// The maximum length of a URL, in characters after encoding; nil for no limit. Longer requests are refused before
  /// they are sent.
  public var maximumURLLength: Int?
  /// The number of consecutive empty pages after which reading stops with an error; 50 by default.
  public var maximumEmptyPages = 50
  /// The timeout of one exchange, from sending to the last byte of the response, 120 s by default; nil for no limit.
  /// Uploads get more time, and streamed responses have no timeout.
  public var timeout: Duration? = .seconds(120)
  /// The maximum size of an uploaded file, in bytes before Base64; nil for no limit. Larger files are refused before
  /// anything is sent.
  public var maximumFileSize: Int64?

  /// Creates the defaults: bodies of 64 MiB, exchanges of two minutes, and URLs and files of any length.
  public init() {}
}

extension ErrorResponse {
  /// Whether a response rejects the token: a 401, a redirect to the login page, or that page in place of a response
  /// (Documentation/protocol.md, section 8.4).
  static func asksForLogin(_ head: HTTPResponse, body: [UInt8] = []) -> Bool {
    switch head.status.code {
    case 401: true
    case 300..<400: ErrorResponse(head, body: []).isLoginPage
    case 200: isMarkup(body) && ErrorResponse(head, body: body).isLoginForm
    default: false
    }
  }

  /// Whether a body is HTML or XML, by its first character.
  static func isMarkup(_ body: [UInt8]) -> Bool {
    body.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "<")
  }
}
