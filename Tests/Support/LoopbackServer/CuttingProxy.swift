import NIOCore
import NIOPosix
import Synchronization
import TestSupport

/// A network in front of an HTTP server on this machine, that breaks a connection in the middle of a response to a
/// POST.
package final class CuttingProxy: Sendable {
  package let port: Int
  private let listener: any Channel
  private let cuts = Cuts()

  /// Runs a proxy for as long as the closure takes.
  package static func run<Outcome>(
    to port: Int, _ body: (CuttingProxy) async throws -> Outcome
  ) async throws -> Outcome {
    let proxy = try await CuttingProxy(to: port)
    return try await withEnding {
      try await proxy.listener.close()
    } _: {
      try await body(proxy)
    }
  }

  private init(to serverPort: Int) async throws {
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { [cuts] client in
        ClientBootstrap(group: client.eventLoop).channelOption(.tcpOption(.tcp_nodelay), value: 1)
          .connect(host: "127.0.0.1", port: serverPort)
          .flatMapThrowing { server in
            let exchange = Exchange()
            try client.pipeline.syncOperations.addHandler(Upstream(server, exchange))
            try server.pipeline.syncOperations.addHandler(Downstream(client, exchange, cuts))
          }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = listener.localAddress?.port ?? 0
  }

  /// Lets that many bytes of the next answer to a POST arrive, and no more; nil lets all of them.
  package func cut(after count: Int?) { cuts.limit.withLock { $0 = count } }

  /// The length of the last response to a POST that was not cut off, head included.
  package var answerLength: Int { cuts.length.withLock { $0 } }
}

private final class Cuts: Sendable {
  let limit = Mutex<Int?>(nil)
  let length = Mutex(0)
}

/// The request that is being answered on a connection. Used on one event loop.
private final class Exchange {
  var isPost = false
  /// The bytes of the response so far.
  var answered = 0
}

private final class Upstream: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let server: any Channel
  private let exchange: Exchange

  init(_ server: any Channel, _ exchange: Exchange) {
    self.server = server
    self.exchange = exchange
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    // The client sends a request when it has the response to the one before; its body may come by itself.
    let isStart = ["GET ", "POST ", "PUT ", "DELETE "].contains { bytes.readableBytesView.starts(with: $0.utf8) }
    if isStart {
      exchange.isPost = bytes.readableBytesView.starts(with: "POST ".utf8)
      exchange.answered = 0
    }
    server.writeAndFlush(bytes, promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) { server.close(promise: nil) }
}

private final class Downstream: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let client: any Channel
  private let exchange: Exchange
  private let cuts: Cuts

  init(_ client: any Channel, _ exchange: Exchange, _ cuts: Cuts) {
    self.client = client
    self.exchange = exchange
    self.cuts = cuts
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    guard exchange.isPost else { return client.writeAndFlush(bytes, promise: nil) }
    let start = exchange.answered
    exchange.answered += bytes.readableBytes
    let isCut = cuts.limit.withLock { limit in
      guard let end = limit, end <= exchange.answered else { return false }
      bytes = bytes.getSlice(at: bytes.readerIndex, length: end - start) ?? ByteBuffer()
      limit = nil
      return true
    }
    if isCut {
      client.writeAndFlush(bytes).assumeIsolated().whenComplete { [client] _ in client.close(promise: nil) }
    } else {
      cuts.length.withLock { $0 = exchange.answered }
      client.writeAndFlush(bytes, promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) { client.close(promise: nil) }
}
