import AsyncHTTPClientTrait
public import AsyncHTTPClient
public import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
public import HTTPExchange

/// Carries requests with AsyncHTTPClient, the HTTP library of Swift on servers.
///
/// ```swift
/// let transport = AsyncHTTPClientTransport()
/// ```
///
/// Nothing needs to be shut down: transports made with ``init()`` share one HTTP client for the life of the process,
/// and a client made for a ``Configuration`` closes its connections when its last transport and the last unread body
/// are gone. ``shutdown()`` is there for programs that want to wait for it.
public struct AsyncHTTPClientTransport: ClientTransport, CustomReflectable {
  /// The waits and bounds of a transport.
  public struct Configuration: Sendable {
    /// The longest wait for a connection, TLS handshake included. 10 seconds unless set.
    public var connectTimeout: Duration = .seconds(10)
    /// The longest wait for the next bytes of an answer once the request is out, and for the server to take the next
    /// bytes of the request. 120 seconds unless set: long reports keep silent for a while.
    ///
    /// A reader that pauses in the middle of a body for longer than this loses the connection too.
    public var idleTimeout: Duration = .seconds(120)
    /// The size to which a compressed answer may grow when it is decompressed, in bytes. 512 MiB unless set.
    ///
    /// This is the guard against answers made to exhaust memory; the client has its own, tighter bounds on what it
    /// gathers.
    public var decompressedBodyLimit: Int = 512 << 20

    /// The defaults.
    public init() {}
  }

  private let client: ClientLifetime

  /// Nothing: the HTTP client below holds the requests under way, with their tokens.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Uses an HTTP client that all transports made this way share, with the default ``Configuration``.
  public init() { self.client = .shared }

  /// Uses an HTTP client of its own.
  public init(configuration: Configuration) {
    self.client = ClientLifetime(HTTPClient(configuration: .init(configuration)), isOwned: true)
  }

  /// Uses an HTTP client that you configure, keep and shut down.
  ///
  /// It must not follow redirects (`redirectConfiguration: .disallow`), which rules out `HTTPClient.shared`: a request
  /// that was redirected fails. Switch its decompression on to receive compressed answers, with a limit in bytes
  /// rather than a ratio, as entities full of nulls compress extremely well.
  public init(client: HTTPClient) { self.client = ClientLifetime(client, isOwned: false) }

  /// Closes the connections of a transport made with ``init(configuration:)``; with the others this does nothing.
  ///
  /// Requests under way fail, and so does every later one.
  public func shutdown() async throws { try await client.shutdown() }

  /// Sends a request; returns with the head of the answer.
  ///
  /// - Throws: `TransportError`, or `CancellationError`.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let clientRequest = try HTTPClientRequest(request, body: body)
    let response: HTTPClientResponse
    do {
      try Task.checkCancellation()
      response = try await client.httpClient.execute(clientRequest, deadline: .distantFuture)
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw TransportError(error, phase: .awaitingHead)
    }
    guard response.history.count <= 1 else {
      throw TransportError(.other, mayHaveBeenSent: true, message: "The HTTPClient given must not follow redirects.")
    }
    return response.translated(to: request.method, keeping: client)
  }
}

extension HTTPClient.Configuration {
  init(_ configuration: AsyncHTTPClientTransport.Configuration) {
    let idleTimeout = TimeAmount(configuration.idleTimeout)
    self.init(
      redirectConfiguration: .disallow,
      timeout: Timeout(connect: TimeAmount(configuration.connectTimeout), read: idleTimeout, write: idleTimeout),
      decompression: .enabled(limit: .size(configuration.decompressedBodyLimit)))
    // Otherwise a refused connection is tried again until the connect timeout is over. The client decides whether and
    // when to try again; it also knows that nothing was sent.
    connectionPool.retryConnectionEstablishment = false
  }
}
