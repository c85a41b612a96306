import NIOCore
import NIOHTTP1
import NIOPosix

/// A server on 127.0.0.1 that answers 200 to each POST once its body has been taken, and 500 where that fails.
final class CallbackServer: Sendable {
  typealias Taking = @Sendable (_ body: [UInt8]) async throws -> Void

  private let channel: any Channel
  let port: Int

  init(_ take: @escaping Taking) async throws {
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(take))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }

  func stop() async throws { try await channel.close() }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let take: Taking
    private var body: [UInt8] = []

    init(_ take: @escaping Taking) { self.take = take }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head: body = []
      case .body(let bytes): body += bytes.readableBytesView
      case .end:
        let (channel, body, take) = (context.channel, body, take)
        Task {
          var status = HTTPResponseStatus.ok
          do { try await take(body) } catch { status = .internalServerError }
          let head = HTTPResponseHead(version: .http1_1, status: status, headers: ["Content-Length": "0"])
          channel.write(HTTPServerResponsePart.head(head), promise: nil)
          channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
        }
      }
    }
  }
}
