import Hummingbird
import HummingbirdCore
import HTTPTypes
import Logging
import NIOCore
import Synchronization

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
    let exchanges = Exchanges()
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
      exchanges.begin()
      guard let body = try? await request.body.collect(upTo: 64 * 1024) else {
        return response(Answer(413), exchanges)
      }
      let incoming = Incoming(
        method: request.method, target: request.head.path ?? "/", body: Array(body.readableBytesView))
      return response(await answer(incoming), exchanges)
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
    await exchanges.wait()
    server.cancel()
    await server.value
    return try outcome.get()
  }

  private static func response(_ answer: Answer, _ exchanges: Exchanges) -> Response {
    var fields: HTTPFields = [.cacheControl: "no-store", .connection: "close"]
    if let name = HTTPField.Name("Referrer-Policy") { fields[name] = "no-referrer" }
    let page = answer.page.map { "<!DOCTYPE html><title>exact-online</title><p>\($0)</p>" } ?? ""
    if !page.isEmpty { fields[.contentType] = "text/html; charset=utf-8" }
    let body = ResponseBody(contentLength: page.utf8.count) { writer in
      defer { exchanges.end() }
      if !page.isEmpty { try await writer.write(ByteBuffer(string: page)) }
      try await writer.finish(nil)
    }
    return Response(status: HTTPResponse.Status(code: answer.status), headers: fields, body: body)
  }
}

/// The requests whose responses are not written yet: the server stops after them, or the browser would see none.
private final class Exchanges: Sendable {
  private let open = Mutex(0)

  func begin() { open.withLock { $0 += 1 } }
  func end() { open.withLock { $0 -= 1 } }

  /// Returns when all are written; after a second in any case, also where the task is cancelled.
  func wait() async {
    await Task {
      for _ in 0..<50 where open.withLock({ $0 }) > 0 { try? await Task.sleep(for: .milliseconds(20)) }
      // What is written has yet to leave.
      try? await Task.sleep(for: .milliseconds(20))
    }.value
  }
}
