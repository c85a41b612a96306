import AsyncHTTPClientTrait
public import AsyncHTTPClient
public import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
public import HTTPExchange

/// Carries requests with AsyncHTTPClient, the HTTP client library for Swift on servers.
///
/// ```swift
/// let transport = AsyncHTTPClientTransport()
/// ```
///
/// Nothing needs to be shut down: transports created with ``init()`` share one HTTP client for the life of the process,
/// and a client created for a ``Configuration`` closes its connections when its last transport and the last unread body
/// are released. ``shutdown()`` is for programs that want to wait for it.
public struct AsyncHTTPClientTransport: ClientTransport, CustomReflectable {
  /// The timeouts and limits of a transport.
  public struct Configuration: Sendable {
    /// The longest wait for a connection, including the TLS handshake; 10 seconds by default.
    public var connectTimeout: Duration = .seconds(10)
    /// The longest wait for the next bytes of a response after the request has been sent, and for the server to accept
    /// the next bytes of the request; 120 seconds by default, because long reports send nothing for a while.
    ///
    /// A reader that pauses in the middle of a body for longer than this also loses the connection.
    public var idleTimeout: Duration = .seconds(120)
    /// The maximum size of a compressed response after decompression, in bytes; 512 MiB by default.
    ///
    /// This protects against responses made to exhaust memory; the client has its own, lower limits for the bodies that
    /// it collects.
    public var decompressedBodyLimit: Int = 512 << 20

    /// Creates the default configuration.
    public init() {}
  }

  private let client: ClientLifetime

  /// An empty mirror: the underlying HTTP client contains the requests in progress, with their tokens.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Creates a transport with the HTTP client that all transports created this way share, with the default
  /// ``Configuration``.
  public init() { self.client = .shared }

  /// Creates a transport with its own HTTP client.
  ///
  /// - Parameter configuration: The timeouts and limits.
  public init(configuration: Configuration) {
    self.client = ClientLifetime(HTTPClient(configuration: .init(configuration)), isOwned: true)
  }

  /// Creates a transport with an HTTP client that you configure, keep and shut down.
  ///
  /// The client must not follow redirects (`redirectConfiguration: .disallow`), which rules out `HTTPClient.shared`: a
  /// redirected request fails. Enable its decompression to receive compressed responses, with a limit in bytes rather
  /// than a ratio, because entities full of nulls compress extremely well. Set its `tracing.tracer` to nil in a program
  /// with a tracer: its own spans have whole URLs, with the values of filters and keys.
  ///
  /// - Parameter client: The HTTP client. It must not be shut down while the transport is in use.
  public init(client: HTTPClient) { self.client = ClientLifetime(client, isOwned: false) }

  /// Closes the connections of a transport created with ``init(configuration:)``; has no effect on other transports.
  ///
  /// Requests in progress fail, and so do all later ones.
  ///
  /// - Throws: Errors of shutting down the HTTP client.
  public func shutdown() async throws { try await client.shutdown() }

  /// Sends a request, and returns as soon as the response head has arrived.
  ///
  /// - Parameters:
  ///   - request: The complete request.
  ///   - body: The body of the request; nil for none.
  /// - Returns: The head, and the body as it arrives.
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
    // Otherwise a refused connection is retried until the connect timeout has passed. The client decides whether and
    // when to retry; it also knows that nothing was sent.
    connectionPool.retryConnectionEstablishment = false
    // In a program that has bootstrapped a tracer, its spans would have whole URLs, with the values of filters and keys,
    // and every request would tell the service the ids of traces. TracingObserver makes spans without them.
    tracing.tracer = nil
  }
}

extension HTTPClientRequest {
  init(_ request: HTTPRequest, body: HTTPBody?) throws(TransportError) {
    self.init(url: try request.absoluteURL())
    self.method = .init(rawValue: request.method.rawValue)
    for field in request.headerFields where field.name != .acceptEncoding {
      self.headers.add(name: field.name.rawName, value: field.value)
    }
    if let bytes = body?.bytes {
      self.body = .bytes(ByteBuffer(bytes: bytes))
    } else if let body {
      let length = body.length.map { HTTPClientRequest.Body.Length.known($0) } ?? .unknown
      self.body = .stream(body.map { ByteBuffer(bytes: $0) }, length: length)
    }
  }
}

extension TimeAmount {
  init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self = .seconds(min(seconds, 1 << 30)) + .nanoseconds(attoseconds / 1_000_000_000)
  }
}

extension HTTPClientResponse {
  func translated(
    to method: HTTPRequest.Method, keeping client: ClientLifetime
  ) -> (HTTPResponse, HTTPBody) {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    // A body that the client has decompressed must not look compressed, and its length is not the announced one.
    if let encoding = fields[.contentEncoding]?.lowercased(), ["gzip", "deflate"].contains(encoding) {
      fields[.contentEncoding] = nil
      fields[.contentLength] = nil
    }
    let hasNoBody = method == .head || status == .noContent || status == .notModified
    let length = hasNoBody ? 0 : fields[.contentLength].flatMap { Int64($0) }
    let response = HTTPResponse(
      status: .init(code: Int(status.code), reasonPhrase: status.reasonPhrase), headerFields: fields)
    let chunks = ResponseChunks(body: body, hasNoBody: hasNoBody, client: client)
    return (response, HTTPBody(chunks, length: length) { try await $0.gathered(upTo: $1, announced: length) })
  }
}

/// The body of a response as it is received; back pressure is applied to the server while it is not read.
private struct ResponseChunks: AsyncSequence, Sendable {
  let body: HTTPClientResponse.Body
  let hasNoBody: Bool
  /// Kept alive until the body is read or released: shutting the client down would truncate it.
  let client: ClientLifetime

  func makeAsyncIterator() -> Iterator {
    Iterator(base: body.makeAsyncIterator(), hasNoBody: hasNoBody, client: client)
  }

  /// All bytes in one array. `announced` is their number, if the response head states it.
  func gathered(upTo limit: Int, announced: Int64?) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    if let announced { bytes.reserveCapacity(announced: announced) }
    var iterator = makeAsyncIterator()
    while let buffer = try await iterator.nextBuffer() {
      guard bytes.count + buffer.readableBytes <= limit else { throw HTTPBodyTooLarge(limit: limit) }
      bytes.append(contentsOf: buffer.readableBytesView)
    }
    return bytes
  }

  struct Iterator: AsyncIteratorProtocol {
    var base: HTTPClientResponse.Body.AsyncIterator
    let hasNoBody: Bool
    let client: ClientLifetime

    mutating func next() async throws -> ArraySlice<UInt8>? {
      try await nextBuffer().map { Array(buffer: $0)[...] }
    }

    mutating func nextBuffer() async throws -> ByteBuffer? {
      do {
        while let buffer = try await base.next() {
          // A chunk of compressed bytes may not decompress to any bytes yet.
          if buffer.readableBytes > 0 { return buffer }
        }
      } catch let error as NIOHTTPDecompression.ExtraDecompressionError where hasNoBody && error == .truncatedData {
        return nil  // IIS announces gzip for responses without a body.
      } catch {
        if Task.isCancelled { throw CancellationError() }
        throw TransportError(error, phase: .readingBody)
      }
      // The stream of a cancelled task just ends, which must not be mistaken for the end of the body.
      try Task.checkCancellation()
      return nil
    }
  }
}

/// Keeps an HTTP client alive, and shuts it down when it is no longer needed.
///
/// `HTTPClient` traps in debug builds when it is released without having been shut down, which would make every
/// transport a resource to be closed manually. Transports and the bodies that are still being read hold this object
/// instead; the shutdown that its deinitializer starts keeps the HTTP client alive until it has finished.
final class ClientLifetime: Sendable {
  /// The client of all transports created without a configuration. It lives as long as the process.
  static let shared = ClientLifetime(HTTPClient(configuration: .init(.init())), isOwned: false)

  let httpClient: HTTPClient
  private let isOwned: Bool

  init(_ httpClient: HTTPClient, isOwned: Bool) {
    self.httpClient = httpClient
    self.isOwned = isOwned
  }

  deinit {
    // After an explicit shutdown this reports `alreadyShutdown`, which is harmless.
    if isOwned { httpClient.shutdown { _ in } }
  }

  func shutdown() async throws {
    guard isOwned else { return }
    do { try await httpClient.shutdown() } catch let error as HTTPClientError where error == .alreadyShutdown {}
  }
}
