import NIOCore
import NIOHTTP1

/// One connection of a client: reads its requests and answers them one after the other.
///
/// Reading goes on while a response is being sent, which is how the server notices that the client has gone.
struct Connection: Sendable {
  let channel: NIOAsyncChannel<HTTPServerRequestPart, ByteBuffer>
  let id: Int
  let log: Log
  let handler: LoopbackServer.Handler

  func run() async {
    let (requests, continuation) = AsyncStream<Request>.makeStream()
    // Connections break in tests on purpose, on both sides.
    try? await channel.executeThenClose { inbound, outbound in
      await withTaskGroup { group in
        group.addTask {
          try? await read(inbound, into: continuation)
          continuation.finish()
        }
        group.addTask {
          for await request in requests {
            guard await answer(request, on: outbound) else { return }
          }
        }
        await group.next()
        group.cancelAll()
      }
    }
  }

  private func read(
    _ inbound: NIOAsyncChannelInboundStream<HTTPServerRequestPart>, into requests: AsyncStream<Request>.Continuation
  ) async throws {
    var head: HTTPRequestHead?
    var body: [UInt8] = []
    for try await part in inbound {
      switch part {
      case .head(let newHead):
        head = newHead
        body = []
      case .body(let buffer):
        body += buffer.readableBytesView
      case .end:
        guard let head else { continue }
        let headers = head.headers.map { (name: $0.name, value: $0.value) }
        let request = Request(
          method: head.method.rawValue, target: head.uri, headers: headers, body: body, connection: id)
        log.received(request)
        requests.yield(request)
      }
    }
  }

  /// Answers a request; false when the connection is to be closed.
  private func answer(_ request: Request, on outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async -> Bool {
    do {
      let response = try await handler(request)
      if response.delay > .zero { try await Task.sleep(for: response.delay) }
      switch response.body {
      case .bytes(let bytes):
        let sentBytes = request.method == "HEAD" ? [] : bytes
        try await outbound.write(ByteBuffer(bytes: Array(response.head.utf8) + sentBytes))
      case .stream(let makeIterator):
        try await stream(response, makeIterator(), on: outbound)
      case .raw(let bytes):
        try await outbound.write(ByteBuffer(bytes: bytes))
        return false
      case .silence:
        try await Task.sleep(for: .seconds(3600))
      }
      return !response.closesConnection
    } catch {
      log.abandoned(request)
      return false
    }
  }

  private func stream(
    _ response: Response, _ next: Response.AnyAsyncIterator, on outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws {
    try await outbound.write(ByteBuffer(string: response.head))
    while let chunk = try await next() {
      try Task.checkCancellation()
      if response.isChunked {
        guard !chunk.isEmpty else { continue }
        var buffer = ByteBuffer(string: String(chunk.count, radix: 16) + "\r\n")
        buffer.writeBytes(chunk)
        buffer.writeString("\r\n")
        try await outbound.write(buffer)
      } else {
        try await outbound.write(ByteBuffer(bytes: chunk))
      }
      // The writer learns from the event loop that the socket is full. When that loop is busy, chunks would pile up.
      try await channel.channel.eventLoop.submit {}.get()
    }
    if response.isChunked { try await outbound.write(ByteBuffer(string: "0\r\n\r\n")) }
  }
}
