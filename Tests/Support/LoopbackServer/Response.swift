/// The server's reaction to a request.
package struct Response: Sendable {
  enum Body: Sendable {
    /// With `Content-Length`.
    case bytes([UInt8])
    /// Chunked, unless the headers have a `Content-Length`.
    case stream(@Sendable () -> AnyAsyncIterator)
    /// These bytes instead of status line, headers and body; then the connection is closed.
    case raw([UInt8])
    /// Nothing, until the client goes away.
    case silence
  }

  typealias AnyAsyncIterator = () async throws -> [UInt8]?

  package var status: Int
  package var headers: [(name: String, value: String)]
  /// The time before anything is sent.
  package var delay: Duration = .zero
  /// Whether the connection is closed after the response.
  package var closesConnection = false
  var body: Body

  init(status: Int, headers: [(String, String)], body: Body) {
    self.status = status
    self.headers = headers.map { (name: $0.0, value: $0.1) }
    self.body = body
  }

  package init(_ status: Int, headers: [(String, String)] = [], body: [UInt8] = []) {
    self.init(status: status, headers: headers, body: .bytes(body))
  }

  package init(_ status: Int, headers: [(String, String)] = [], text: String) {
    self.init(status, headers: headers, body: Array(text.utf8))
  }

  package static func ok(json: String) -> Response {
    Response(200, headers: [("Content-Type", "application/json; charset=utf-8")], text: json)
  }

  /// A body that is produced as fast as the client takes it.
  package static func streamed<Chunks: AsyncSequence & Sendable>(
    _ status: Int = 200, headers: [(String, String)] = [], _ chunks: Chunks
  ) -> Response where Chunks.Element == [UInt8] {
    Response(
      status: status, headers: headers,
      body: .stream {
        var iterator = chunks.makeAsyncIterator()
        return { try await iterator.next(isolation: nil) }
      })
  }

  /// A body that is produced as fast as the client takes it, by a closure that returns nil at its end.
  package static func streamed(
    _ status: Int = 200, headers: [(String, String)] = [], _ next: @escaping @Sendable (Int) async throws -> [UInt8]?
  ) -> Response {
    Response(
      status: status, headers: headers,
      body: .stream {
        var count = 0
        return {
          defer { count += 1 }
          return try await next(count)
        }
      })
  }

  /// A body that is sent compressed.
  package static func gzipped(_ body: [UInt8], headers: [(String, String)] = []) -> Response {
    Response(200, headers: headers + [("Content-Encoding", "gzip")], body: gzip(body))
  }

  /// Bytes to be sent as they are, whatever they are; then the connection is closed.
  package static func raw(_ bytes: [UInt8]) -> Response { Response(status: 0, headers: [], body: .raw(bytes)) }

  /// Text to be sent as it is, whatever it is; then the connection is closed.
  package static func raw(_ text: String) -> Response { raw(Array(text.utf8)) }

  /// No response, for as long as the client waits.
  package static let silence = Response(status: 0, headers: [], body: .silence)

  package func delayed(by delay: Duration) -> Response {
    var response = self
    response.delay = delay
    return response
  }

  package func closingConnection() -> Response {
    var response = self
    response.closesConnection = true
    return response
  }

  /// Status line and headers as they are sent.
  var head: String {
    var lines = ["HTTP/1.1 \(status) Status"] + headers.map { "\($0.name): \($0.value)" }
    let isFramed = headers.contains { ["content-length", "transfer-encoding"].contains($0.name.lowercased()) }
    switch body {
    case .bytes(let bytes):
      if !isFramed, status != 204, status != 304 { lines.append("Content-Length: \(bytes.count)") }
    case .stream:
      if !isFramed { lines.append("Transfer-Encoding: chunked") }
    case .raw, .silence: break
    }
    if closesConnection { lines.append("Connection: close") }
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }

  var isChunked: Bool { !headers.contains { $0.name.lowercased() == "content-length" } }
}
