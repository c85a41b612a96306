public import HTTPTypes
public import ODataRuntime

/// Carries requests with Foundation's URLSession: on Apple platforms the HTTP stack of the system, elsewhere libcurl.
///
/// ```swift
/// let transport = URLSessionTransport()
/// ```
///
/// Cookies, caches and stored credentials are off, and nothing needs to be shut down. Request bodies are gathered in
/// memory before they are sent; answers are streamed. On servers prefer `ExactOnlineAsyncHTTPClient`, which opens
/// fewer connections there.
public struct URLSessionTransport: ClientTransport {
  /// The waits of a transport.
  public struct Configuration: Sendable {
    /// How long an exchange may stand still: no bytes of the request taken, none of the answer received, connecting
    /// included. 120 seconds unless set: long reports keep silent for a while.
    ///
    /// While the reader of a body pauses, time does not count.
    public var idleTimeout: Duration = .seconds(120)

    public init() {}
  }

  private let sessions: SessionPool
  private let idleTimeout: Duration

  public init(configuration: Configuration = Configuration()) {
    self.idleTimeout = min(configuration.idleTimeout, .seconds(30 * 86_400))
    self.sessions = SessionPool(idleTimeout: idleTimeout)
  }

  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let urlRequest = try await makeURLRequest(request, body: body)
    let exchange = Exchange(urlRequest, method: request.method, pool: sessions, idleTimeout: idleTimeout)
    let response = try await exchange.start()
    return response.translated(to: request.method, body: ResponseChunks(exchange))
  }
}

extension HTTPRequest.Method {
  /// Whether an HTTP library may send a request again by itself when a kept connection turns out to be dead.
  var isRepeatable: Bool { self == .get || self == .head }
}
