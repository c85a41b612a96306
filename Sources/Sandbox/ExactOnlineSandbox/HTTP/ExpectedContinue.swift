import NIOCore
import NIOHTTP1

/// Answers `Expect: 100-continue` with `100 Continue`, so that a client does not wait before it sends a body (RFC 9110,
/// 10.1.1): curl does that with bodies above 1 MB, for a second. Neither NIO nor Hummingbird answers it.
final class ExpectedContinue: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// For each request without a response, in their order, whether its client waits.
  private var pending: [Bool] = []

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      // HTTP/1.0 has no such responses.
      let waits =
        head.version == .http1_1
        && head.headers[canonicalForm: "expect"].contains { $0.lowercased() == "100-continue" }
      pending.append(waits)
      goOn(context)
    case .body, .end:
      // The client did not wait.
      if let last = pending.indices.last { pending[last] = false }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let isEnd = if case .end = unwrapOutboundIn(data) { true } else { false }
    context.write(data, promise: promise)
    guard isEnd, !pending.isEmpty else { return }
    pending.removeFirst()
    goOn(context)
  }

  /// Not while an earlier request has no response: this would be taken for a part of that.
  private func goOn(_ context: ChannelHandlerContext) {
    guard pending.first == true else { return }
    pending[0] = false
    context.writeAndFlush(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
  }
}
