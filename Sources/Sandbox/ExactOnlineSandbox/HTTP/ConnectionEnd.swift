import NIOCore
import NIOHTTP1

/// Ends a connection after the response to a request that does not keep it: one with `Connection: close`, in any case and
/// among other words, or one of HTTP/1.0 without `Connection: keep-alive` (RFC 9112, 9.3).
///
/// Hummingbird ends it where the request has exactly `close`, and sees no versions of HTTP.
final class ConnectionEnd: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private struct Pending {
    var isKept: Bool
    /// Whether it is of HTTP/1.0.
    var isOld: Bool
  }

  /// Requests without a response, in their order.
  private var pending: [Pending] = []

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    let request = Pending(isKept: head.isKeepAlive, isOld: head.version.major == 1 && head.version.minor == 0)
    pending.append(request)
    guard !request.isKept else { return context.fireChannelRead(data) }
    head.headers.replaceOrAdd(name: "connection", value: "close")
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      guard let request = pending.first, request.isOld || !request.isKept else { break }
      head.headers.replaceOrAdd(name: "connection", value: request.isKept ? "keep-alive" : "close")
      // A body without a length comes in chunks, which HTTP/1.0 does not have: there it ends with the connection.
      if request.isOld, !head.headers.contains(name: "content-length") { head.version = .http1_0 }
      return context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end:
      if !pending.isEmpty { pending.removeFirst() }
    case .body: break
    }
    context.write(data, promise: promise)
  }
}
