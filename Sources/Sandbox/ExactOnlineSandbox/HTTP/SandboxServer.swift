import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The HTTP server: listens, collects bodies, and hands requests to the chain.
final class SandboxServer: Sendable {
  /// Bytes of the largest body (Exact Online, Restrictions: 9.5 MB in most countries, 38 MB in the others).
  static let maximumBody = 38 << 20

  let port: Int
  private let task: Task<Void, any Error>

  private init(port: Int, task: Task<Void, any Error>) {
    self.port = port
    self.task = task
  }

  /// Returns once connections are accepted; fails where the port is taken.
  static func start(
    host: String, port: Int, answer: @escaping @Sendable (SandboxRequest) async -> SandboxResponse
  ) async throws -> SandboxServer {
    let responder = CallbackResponder<BasicRequestContext> { request, _ in try await respond(to: request, answer) }
    let (ports, continuation) = AsyncThrowingStream<Int, any Error>.makeStream()
    var logger = Logger(label: "exact-online-sandbox")
    logger.logLevel = .critical
    let application = Application(
      responder: responder,
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { continuation.yield($0.localAddress?.port ?? port) }, logger: logger)
    let task = Task {
      do {
        try await application.run()
        continuation.finish()
      } catch {
        continuation.finish(throwing: SandboxError("The sandbox cannot listen on \(host):\(port). \(error)"))
        throw error
      }
    }
    for try await port in ports { return SandboxServer(port: port, task: task) }
    throw SandboxError("The server stopped before it listened.")
  }

  func stop() async {
    task.cancel()
    _ = await task.result
  }

  /// Until the server stops by itself.
  func wait() async throws { try await task.value }

  private static func respond(
    to request: Request, _ answer: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async throws -> Response {
    let address = (request.head.path ?? "/").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var incoming = SandboxRequest(
      method: request.method.rawValue, host: request.head.authority, path: String(address.first ?? "/"),
      query: address.count == 2 ? String(address[1]) : "", headers: request.headers, body: [])
    let outgoing: SandboxResponse
    do {
      let buffer = try await request.body.collect(upTo: maximumBody)
      incoming.body = Array(buffer.readableBytesView)
      outgoing = await answer(incoming)
    } catch is NIOTooManyBytesError {
      outgoing = ODataError(413, "The body has more than \(maximumBody) bytes.").response(to: incoming)
    }
    return Response(
      status: HTTPResponse.Status(code: outgoing.status), headers: outgoing.headers,
      body: outgoing.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: outgoing.body)))
  }
}
