import Hummingbird
import HummingbirdCore
import HTTPTypes
import Logging
import NIOCore

/// A server on a port of 127.0.0.1 for as long as some work goes on: for browsers that return from a login, and for
/// notifications.
enum LocalServer {
  struct Incoming: Sendable {
    var method: HTTPRequest.Method
    /// Path and query, as received.
    var target: String
    var body: [UInt8]
  }

  struct Answer: Sendable {
    var status: Int
    var page: String?

    init(_ status: Int, page: String? = nil) {
      self.status = status
      self.page = page
    }
  }

  /// Listens, works, and stops.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for a free one.
  ///   - answer: Answers each request. Bodies of more than 64 KiB are refused before.
  ///   - work: Runs once requests are accepted, with the port.
  static func run<Outcome: Sendable>(
    port: Int, answer: @escaping @Sendable (Incoming) async -> Answer,
    _ work: @Sendable (Int) async throws -> Outcome
  ) async throws -> Outcome {
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
      guard let body = try? await request.body.collect(upTo: 64 * 1024) else {
        return response(Answer(413))
      }
      let incoming = Incoming(
        method: request.method, target: request.head.path ?? "/", body: Array(body.readableBytesView))
      return response(await answer(incoming))
    }
    var logger = Logger(label: "exact-online")
    logger.logLevel = .critical
    let (ports, continuation) = AsyncThrowingStream<Int, any Error>.makeStream()
    let application = Application(
      responder: responder,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { continuation.yield($0.localAddress?.port ?? port) }, logger: logger)
    let server = Task {
      do {
        try await application.run()
        continuation.finish()
      } catch {
        continuation.finish(
          throwing: CommandFailure.wrongInput(
            "Cannot listen on port \(port) of 127.0.0.1: \(error)", advice: "Choose another with --port."))
      }
    }
    let outcome: Result<Outcome, any Error>
    do {
      guard let bound = try await ports.first(where: { _ in true }) else { throw CancellationError() }
      outcome = .success(try await work(bound))
    } catch {
      outcome = .failure(error)
    }
    server.cancel()
    await server.value
    return try outcome.get()
  }

  private static func response(_ answer: Answer) -> Response {
    var fields: HTTPFields = [.cacheControl: "no-store"]
    if let name = HTTPField.Name("Referrer-Policy") { fields[name] = "no-referrer" }
    let page = answer.page.map { "<!DOCTYPE html><title>exact-online</title><p>\($0)</p>" } ?? ""
    if !page.isEmpty { fields[.contentType] = "text/html; charset=utf-8" }
    return Response(
      status: HTTPResponse.Status(code: answer.status), headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
  }
}
