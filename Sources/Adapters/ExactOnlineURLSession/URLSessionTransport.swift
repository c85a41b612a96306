public import HTTPTypes
public import HTTPExchange

/// Carries requests with Foundation's URLSession: on Apple platforms the HTTP stack of the system, elsewhere libcurl.
///
/// ```swift
/// let transport = URLSessionTransport()
/// ```
///
/// Cookies, caches and stored credentials are off, and nothing needs to be shut down. Answers are streamed. Request
/// bodies are in memory while they are sent; those that are streamed and may be larger than 1 MiB are written to a private
/// file in the folder for temporary files first, and sent from there.
///
/// On Linux prefer `ExactOnlineAsyncHTTPClient`. There URLSession cannot apply back pressure, this transport opens a
/// connection for every request that writes, as libcurl might send it twice on a kept one, and Foundation itself traps
/// when a connection ends within the header lines of an answer (swift-corelibs-foundation, `transferCompleted`).
public struct URLSessionTransport: ClientTransport {
  /// The waits of a transport.
  public struct Configuration: Sendable {
    /// The longest time without progress: no bytes of the request taken, none of the answer received, connecting
    /// included. 120 seconds unless set: long reports keep silent for a while.
    ///
    /// While the reader of a body pauses, time does not count.
    public var idleTimeout: Duration = .seconds(120)

    /// The number of bytes of an answer that may wait to be read.
    ///
    /// On Apple platforms the server is held back beyond that: 256 KiB unless set. Elsewhere it cannot be, and an
    /// exchange whose reader falls that far behind fails: 64 MiB unless set. Apart from downloads nothing of Exact
    /// Online's is that large, and a reader that only writes them to a file keeps up.
    public var unreadBodyLimit: Int

    /// The defaults of the platform.
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

  /// A transport with URL sessions of its own.
  public init(configuration: Configuration = Configuration()) {
    self.idleTimeout = min(configuration.idleTimeout, .seconds(30 * 86_400))
    self.unreadLimit = configuration.unreadBodyLimit
    self.sessions = URLSessionPool(idleTimeout: idleTimeout)
  }

  /// Sends a request; returns with the head of the answer.
  ///
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
  /// Whether an HTTP library may send a request again by itself when a kept connection turns out to be dead.
  var isRepeatable: Bool { self == .get || self == .head }
}
