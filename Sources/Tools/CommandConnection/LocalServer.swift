import CommandConsole
import CommandRunning
import Foundation
package import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// A server on 127.0.0.1, for browsers that return from a login, and for notifications. It runs for the duration of a
/// closure.
package enum LocalServer {
  package struct Incoming: Sendable {
    package var method: HTTPRequest.Method
    /// The path and the query, as received.
    package var target: String
    package var body: [UInt8]
  }

  package struct Answer: Sendable {
    var status: Int
    var page: String?

    package init(_ status: Int, page: String? = nil) {
      self.status = status
      self.page = page
    }
  }

  /// Runs a server while a closure runs.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for a free one.
  ///   - answer: A closure that answers each request. Bodies of more than 64 KiB are refused before.
  ///   - work: A closure that is called with the port, once requests are accepted.
  package static func run<Outcome: Sendable>(
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
            "Cannot listen on port \(port) of 127.0.0.1: \(words(of: error)).", advice: "Choose another with --port."))
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

  /// The system's words for its error: `Address already in use`.
  private static func words(of error: any Error) -> String {
    (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
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

/// The requests whose responses have not been written. The server waits for them before it stops, so that the browser
/// gets its response.
private final class Exchanges: Sendable {
  private let open = Mutex(0)

  func begin() { open.withLock { $0 += 1 } }
  func end() { open.withLock { $0 -= 1 } }

  /// Waits until all responses are written, for at most a second, also if the task is cancelled.
  func wait() async {
    await Task {
      for _ in 0..<50 where open.withLock({ $0 }) > 0 { try? await Task.sleep(for: .milliseconds(20)) }
      // Written bytes may not have been sent yet.
      try? await Task.sleep(for: .milliseconds(20))
    }.value
  }
}
