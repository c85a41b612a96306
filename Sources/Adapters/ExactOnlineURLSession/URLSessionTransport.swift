public import HTTPTypes
public import HTTPExchange

/// Carries requests with Foundation's URLSession: on Apple platforms the system's HTTP stack, elsewhere libcurl.
///
/// ```swift
/// let transport = URLSessionTransport()
/// ```
///
/// Cookies, caches and stored credentials are disabled, and nothing needs to be shut down. Responses are streamed.
/// Request bodies are in memory while they are sent; streamed bodies that may be larger than 1 MiB are first written to
/// a private file in the temporary folder, and sent from there.
///
/// On Linux prefer `ExactOnlineAsyncHTTPClient`. There URLSession cannot apply back pressure, this transport opens a
/// connection for every request that writes, because libcurl might send it twice on a kept one, and Foundation itself
/// traps if a connection ends within the header of a response (swift-corelibs-foundation, `transferCompleted`).
public struct URLSessionTransport: ClientTransport {
  /// The timeout and the buffer limit of a transport.
  public struct Configuration: Sendable {
    /// The longest time without progress: connecting, sending bytes of the request, or receiving bytes of the response;
    /// 120 seconds by default, because long reports send nothing for a while.
    ///
    /// Time does not count while the reader of a body pauses.
    public var idleTimeout: Duration = .seconds(120)

    /// The number of bytes of a response that may wait to be read.
    ///
    /// On Apple platforms the transport applies back pressure to the server beyond that: 256 KiB by default. Elsewhere
    /// it cannot, and an exchange whose reader falls that far behind fails: 64 MiB by default. Apart from downloads no
    /// response of Exact Online is that large, and a reader that only writes them to a file keeps up with most networks.
    /// For large files on Linux use `AsyncHTTPClientTransport`.
    public var unreadBodyLimit: Int

    /// Creates the default configuration of the platform.
    public init() {
      #if canImport(FoundationNetworking)
        unreadBodyLimit = 64 << 20
      #else
        unreadBodyLimit = 256 << 10
      #endif
    }
  }

  private let sessions: URLSessionPool
  private let idleTimeout: Duration
  private let unreadLimit: Int

  /// Creates a transport with its own URL sessions.
  ///
  /// - Parameter configuration: The timeout and the buffer limit.
  public init(configuration: Configuration = Configuration()) {
    self.idleTimeout = min(configuration.idleTimeout, .seconds(30 * 86_400))
    self.unreadLimit = configuration.unreadBodyLimit
    self.sessions = URLSessionPool(idleTimeout: idleTimeout)
  }

  /// Sends a request, and returns as soon as the response head has arrived.
  ///
  /// - Parameters:
  ///   - request: The complete request.
  ///   - body: The body of the request; nil for none.
  /// - Returns: The head, and the body as it arrives.
  /// - Throws: `TransportError`, or `CancellationError`.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let bodyFile = try await BodyFile.make(of: body)
    let urlRequest = try await makeURLRequest(request, body: body, bodyFile: bodyFile != nil)
    let exchange = Exchange(
      urlRequest, bodyFile: bodyFile, method: request.method,
      session: sessions.session(forRepeatableRequest: request.method.isRepeatable),
      idleTimeout: idleTimeout, unreadLimit: unreadLimit)
    let response = try await exchange.start()
    return response.translated(to: request.method, body: ResponseChunks(exchange))
  }
}

extension HTTPRequest.Method {
  /// Whether an HTTP library may resend a request on its own if a kept connection turns out to be dead.
  var isRepeatable: Bool { self == .get || self == .head }
}
