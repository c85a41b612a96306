import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ODataQueries
import SandboxService

/// The HTTP server: listens, collects bodies, and passes requests to the chain.
final class SandboxServer: Sendable {
  /// The maximum size in bytes of the body of a call: a file of the maximum size (Exact Online, Restrictions: 38 MB,
  /// without Base64) and the JSON around it.
  static let maximumBody = 52 << 20
  /// The maximum size in bytes of all other bodies: the control API, forms, logins.
  static let maximumOtherBody = 4 << 20

  /// The maximum size in bytes of the address and the headers of a request.
  private static let maximumHead = 128 << 10

  let port: Int
  private let task: Task<Void, any Error>

  private init(port: Int, task: Task<Void, any Error>) {
    self.port = port
    self.task = task
  }

  /// Returns when connections are accepted; throws if the port is in use.
  static func start(
    host: String, port: Int, answer: @escaping @Sendable (SandboxRequest) async -> SandboxResponse
  ) async throws -> SandboxServer {
    let responder = CallbackResponder<SandboxContext> { request, context in
      try await respond(to: request, on: context.channel, answer)
    }
    let (listeners, continuation) = AsyncThrowingStream<any Channel, any Error>.makeStream()
    let accepted = AcceptedConnections()
    var logger = Logger(label: "exact-online-sandbox")
    logger.logLevel = .critical
    // Not Hummingbird's own closure, which states the time of the machine in each response.
    let answering: HTTPChannelHandler.Responder = { [logger] request, writer, channel in
      let context = SandboxContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
      let response = try await responder.respond(to: request, context: context)
      try await writer.write(response: response.head, body: response.body)
    }
    // Longer addresses than the service takes are answered with a sentence.
    let channel = HTTP1Channel(
      responder: answering,
      configuration: HTTP1Channel.Configuration(
        httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
          maxHeaderFieldSize: maximumHead, maxHeaderListSize: maximumHead)))
    let application = Application(
      responder: responder,
      server: HTTPServerBuilder { _ in LoopChannel(base: channel, accepted: accepted) },
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { continuation.yield($0) }, logger: logger)
    let task = Task {
      do {
        try await application.run()
        await accepted.stop()
        continuation.finish()
      } catch {
        await accepted.stop()
        continuation.finish(
          throwing: SandboxError(
            "The sandbox cannot listen on \(host):\(port): \(words(of: error)). Choose another port, or 0 for a free one."
          ))
        throw error
      }
    }
    for try await listener in listeners {
      return SandboxServer(port: listener.localAddress?.port ?? port, task: task)
    }
    throw SandboxError("The server stopped before it began to listen.")
  }

  /// The system's words for its error: `Address already in use`.
  private static func words(of error: any Error) -> String {
    switch error {
    case let error as IOError: String(cString: strerror(error.errnoCode))
    case let error as SocketAddressError.UnknownHost: "there is no host \(error.host)"
    default: "\(error)"
    }
  }

  func stop() async {
    task.cancel()
    _ = await task.result
  }

  /// Returns when the server stops on its own.
  func wait() async throws { try await task.value }

  private static func respond(
    to request: Request, on channel: any Channel, _ answer: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async throws -> Response {
    let address = (request.head.path ?? "/").halves(by: "?")
    var incoming = SandboxRequest(
      method: request.method.rawValue, host: request.head.authority, path: String(address.before),
      query: address.behind.map(String.init) ?? "", headers: request.headers)
    let outgoing: SandboxResponse
    let isCall = incoming.lowercasedPath.hasPrefix("/api/v1/")
    let maximum = isCall ? maximumBody : maximumOtherBody
    do {
      let buffer = try await request.body.collect(upTo: maximum)
      incoming.body = Array(buffer.readableBytesView)
      outgoing = await answer(incoming)
    } catch is NIOTooManyBytesError {
      let advice = isCall ? "Exact Online accepts no larger ones." : "Send rows in several requests."
      outgoing = ODataError(413, "The body has more than \(maximum >> 20) MB. \(advice)").response(to: incoming)
    }
    if outgoing.delivery == .reset {
      defer { outgoing.afterwards?() }
      try await reset(channel)
    }
    let response = Response(
      status: HTTPResponse.Status(code: outgoing.status), headers: outgoing.headers, body: body(of: outgoing))
    // Bytes after the head would be taken for the beginning of the next response.
    return request.method == .head ? response.createHeadResponse() : response
  }

  private static func body(of response: SandboxResponse) -> ResponseBody {
    if let afterwards = response.afterwards {
      var response = response
      response.afterwards = nil
      let body = body(of: response)
      return ResponseBody(contentLength: body.contentLength) { writer in
        defer { afterwards() }
        try await body.write(writer)
      }
    }
    if let stream = response.stream {
      return ResponseBody { writer in
        for await bytes in stream { try await writer.write(ByteBuffer(bytes: bytes)) }
        try await writer.finish(nil)
      }
    }
    let (bytes, delivery) = (response.body, response.delivery)
    let part: Int
    var pause = 0.0
    switch delivery {
    case .whole, .reset:
      return bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    case .truncated(let count): part = count
    case .stalled(let count, let seconds): (part, pause) = (count, seconds)
    }
    return ResponseBody(contentLength: bytes.count) { [pause] writer in
      try await writer.write(ByteBuffer(bytes: bytes.prefix(part)))
      if pause > 0 { try await Task.sleep(for: SandboxFault.pause(pause)) }
      // Anything thrown here closes the connection.
      throw SandboxError("The rest of the body is omitted on purpose.")
    }
  }

  /// Closes the connection at once, so that the client sees a reset and no response.
  private static func reset(_ channel: any Channel) async throws {
    if let channel = channel as? any SocketOptionProvider {
      try? await channel.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
    }
    try? await channel.close()
    throw SandboxError("The connection is reset on purpose.")
  }
}
