import Foundation
public import HTTPTypes
public import HTTPExchange

/// Carries requests with Foundation's URLSession: on Apple platforms the system's HTTP stack, elsewhere libcurl.
///
/// ```swift
/// let transport = URLSessionTransport()
/// ```
///
/// Cookies, caches and stored credentials are disabled, and nothing needs to be shut down.
///
/// Responses are streamed, and memory does not grow with them: a reader that falls behind slows the server down on Apple
/// platforms, and elsewhere, where URLSession cannot do that, what it has not read is in a private file in the temporary
/// folder. Request bodies are in memory while they are sent; streamed bodies that may be larger than 1 MiB are first
/// written to such a file, and sent from there. The folder is Foundation's `FileManager.temporaryDirectory`, which the
/// environment variable `TMPDIR` can change; if it has no space left, the exchange fails with a `TransportError`.
///
/// On Linux prefer `ExactOnlineAsyncHTTPClient`. There this transport opens a connection for every request that writes,
/// because libcurl might send it twice on a kept one, and Foundation itself traps if a connection ends within the header
/// of a response (swift-corelibs-foundation, `transferCompleted`), or if a response announces nearly 2^63 bytes. A
/// response with two different lengths is refused as malformed; 103 and the like are skipped.
public struct URLSessionTransport: ClientTransport {
  /// The timeout and the buffer limit of a transport.
  public struct Configuration: Sendable {
    /// The longest time without progress: connecting, sending bytes of the request, or receiving bytes of the response;
    /// 120 seconds by default, because long reports send nothing for a while.
    ///
    /// Time does not count while the reader of a body pauses.
    public var idleTimeout: Duration = .seconds(120)

    /// The number of bytes of a response that wait in memory to be read; 256 KiB by default.
    ///
    /// Beyond that the server has to wait on Apple platforms, and elsewhere the bytes are kept in a file.
    public var unreadBodyLimit = 256 << 10

    /// Creates the default configuration.
    public init() {}
  }

  private let sessions: URLSessionPool
  private let idleTimeout: Duration
  private let unreadLimit: Int
  private let temporaryFolder: String

  /// Creates a transport with its own URL sessions.
  ///
  /// - Parameter configuration: The timeout and the buffer limit.
  public init(configuration: Configuration = Configuration()) {
    self.init(configuration: configuration, temporaryFolder: FileManager.default.temporaryDirectory.path)
  }

  init(configuration: Configuration, temporaryFolder: String) {
    self.idleTimeout = min(configuration.idleTimeout, .seconds(30 * 86_400))
    self.unreadLimit = configuration.unreadBodyLimit
    self.temporaryFolder = temporaryFolder
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
    let bodyFile = try await BodyFile.make(of: body, in: temporaryFolder)
    let urlRequest = try await makeURLRequest(request, body: body, bodyFile: bodyFile != nil)
    let exchange = Exchange(
      urlRequest, bodyFile: bodyFile, method: request.method,
      session: sessions.session(forRepeatableRequest: request.method.isRepeatable),
      idleTimeout: idleTimeout, unreadLimit: unreadLimit, temporaryFolder: temporaryFolder)
    let response = try await exchange.start()
    return response.translated(to: request.method, body: ResponseChunks(exchange))
  }
}

extension HTTPRequest.Method {
  /// Whether an HTTP library may resend a request on its own if a kept connection turns out to be dead.
  var isRepeatable: Bool { self == .get || self == .head }
}
