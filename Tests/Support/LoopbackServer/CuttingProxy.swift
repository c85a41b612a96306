import NIOCore
import Synchronization

/// A network in front of an HTTP server on this machine, that breaks a connection in the middle of a response to a
/// POST.
package struct CuttingProxy: Sendable {
  private let proxy: LoopbackProxy
  private let cuts: Cuts

  package var port: Int { proxy.port }

  /// Runs a proxy for as long as the closure takes.
  package static func run<Outcome>(
    to port: Int, _ body: (CuttingProxy) async throws -> Outcome
  ) async throws -> Outcome {
    let cuts = Cuts()
    return try await LoopbackProxy.run(to: .host("127.0.0.1", port)) {
      Exchange(cuts)
    } _: { proxy in
      try await body(CuttingProxy(proxy: proxy, cuts: cuts))
    }
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

/// The request that is being answered on a connection.
private final class Exchange: ProxyPassage {
  private let cuts: Cuts
  private var isPost = false
  /// The bytes of the response so far.
  private var answered = 0

  init(_ cuts: Cuts) { self.cuts = cuts }

  func request(_ bytes: ByteBuffer, _ ends: ProxyEnds) {
    // The client sends a request when it has the response to the one before; its body may come by itself.
    let isStart = ["GET ", "POST ", "PUT ", "DELETE "].contains { bytes.readableBytesView.starts(with: $0.utf8) }
    if isStart {
      isPost = bytes.readableBytesView.starts(with: "POST ".utf8)
      answered = 0
    }
    ends.server.writeAndFlush(bytes, promise: nil)
  }

  func answer(_ bytes: ByteBuffer, _ ends: ProxyEnds) {
    var bytes = bytes
    guard isPost else { return ends.client.writeAndFlush(bytes, promise: nil) }
    let start = answered
    answered += bytes.readableBytes
    let isCut = cuts.limit.withLock { limit in
      guard let end = limit, end <= answered else { return false }
      bytes = bytes.getSlice(at: bytes.readerIndex, length: end - start) ?? ByteBuffer()
      limit = nil
      return true
    }
    if isCut {
      ends.client.writeAndFlush(bytes).assumeIsolated().whenComplete { _ in ends.client.close(promise: nil) }
    } else {
      cuts.length.withLock { $0 = answered }
      ends.client.writeAndFlush(bytes, promise: nil)
    }
  }

  func clientHasGone(_ ends: ProxyEnds) { ends.server.close(promise: nil) }

  func serverHasGone(_ ends: ProxyEnds) { ends.client.close(promise: nil) }
}
