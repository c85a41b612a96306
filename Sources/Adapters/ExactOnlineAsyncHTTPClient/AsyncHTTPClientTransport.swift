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

/// The body of an answer as it comes from the socket; the server is held back when it is not read.
private struct ResponseChunks: AsyncSequence, Sendable {
  let body: HTTPClientResponse.Body
  let hasNoBody: Bool
  /// Alive until the body is read or dropped: shutting the client down would cut it off.
  let client: ClientLifetime

  func makeAsyncIterator() -> Iterator {
    Iterator(base: body.makeAsyncIterator(), hasNoBody: hasNoBody, client: client)
  }

  /// All bytes in one array. `announced` is their number, if the answer's head has it.
  func gathered(upTo limit: Int, announced: Int64?) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    if let announced, announced > 0 { bytes.reserveCapacity(Int(announced)) }
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
          // A chunk of compressed bytes may decompress to nothing yet.
          if buffer.readableBytes > 0 { return buffer }
        }
      } catch let error as NIOHTTPDecompression.ExtraDecompressionError where hasNoBody && error == .truncatedData {
        return nil  // IIS announces gzip for answers that have no body at all.
      } catch {
        if Task.isCancelled { throw CancellationError() }
        throw TransportError(error, phase: .readingBody)
      }
      // The stream of a cancelled task just ends, which must not be taken for the end of the body.
      try Task.checkCancellation()
      return nil
    }
  }
}

/// Keeps an HTTP client alive, and shuts it down when it is not needed any more.
///
/// `HTTPClient` traps in debug builds when it is released without having been shut down, which would make every
/// transport a resource to be closed by hand. Transports and the bodies that are still being read hold this object
/// instead; the shutdown it starts at its end keeps the HTTP client alive until it is done.
final class ClientLifetime: Sendable {
  /// The client of all transports made without a configuration. It lives as long as the process.
  static let shared = ClientLifetime(HTTPClient(configuration: .init(.init())), isOwned: false)

  let httpClient: HTTPClient
  private let isOwned: Bool

  init(_ httpClient: HTTPClient, isOwned: Bool) {
    self.httpClient = httpClient
    self.isOwned = isOwned
  }

  deinit {
    // After an explicit shutdown this reports `alreadyShutdown`, which is as good.
    if isOwned { httpClient.shutdown { _ in } }
  }

  func shutdown() async throws {
    guard isOwned else { return }
    do { try await httpClient.shutdown() } catch let error as HTTPClientError where error == .alreadyShutdown {}
  }
}
