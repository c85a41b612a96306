import NIOCore
import NIOHTTP1
import NIOPosix

/// A server on 127.0.0.1 that answers every GET with the same rows, and a link to the page after, until the last.
///
/// It sends what lies in memory and does nothing else, so that it is not what is measured.
final class PageServer: Sendable {
  private let channel: any Channel
  let port: Int

  /// - Parameters:
  ///   - rows: A page without what closes it: `{"d":{"results":[…]`.
  ///   - pages: After how many pages a reader is at the end.
  init(rows: [UInt8], pages: Int) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let buffer = ByteBuffer(bytes: rows)
    channel = try await ServerBootstrap(group: group)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(PageHandler(rows: buffer, pages: pages))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }

  func stop() async throws { try await channel.close() }
}

/// Pages are told apart by the number behind `$skiptoken=`; a request without one is for the first.
private final class PageHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let rows: ByteBuffer
  private let pages: Int

  init(rows: ByteBuffer, pages: Int) {
    self.rows = rows
    self.pages = pages
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return }
    let number = head.uri.split(separator: "$skiptoken=").dropFirst().first.flatMap { Int($0) } ?? 0
    let path = head.uri.prefix { $0 != "?" }
    let next = number + 1 < pages ? ",\"__next\":\"\(path)?$skiptoken=\(number + 1)\"" : ""
    let end = ByteBuffer(string: "\(next)}}")
    let headers: HTTPHeaders = [
      "Content-Type": "application/json; charset=utf-8", "Content-Length": "\(rows.readableBytes + end.readableBytes)",
    ]
    let answer = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
    context.write(wrapOutboundOut(.head(answer)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(rows))), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(end))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
