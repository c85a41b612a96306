package import NIOCore
import NIOPosix
import TestSupport

/// A network between clients and a server on this machine, in which a test decides what arrives.
package final class LoopbackProxy: Sendable {
  /// The address of a server.
  package enum Server: Sendable {
    case host(String, Int)
    case socket(String)
  }

  /// The port for clients, on 127.0.0.1.
  package let port: Int
  private let listener: any Channel

  /// Runs a proxy for as long as the closure takes.
  ///
  /// - Parameter makePassage: Makes the passage of a connection.
  package static func run<Outcome>(
    to server: Server, by makePassage: @escaping @Sendable () -> any ProxyPassage,
    _ body: (LoopbackProxy) async throws -> Outcome
  ) async throws -> Outcome {
    let proxy = try await LoopbackProxy(to: server, by: makePassage)
    return try await withEnding {
      try await proxy.listener.close()
    } _: {
      try await body(proxy)
    }
  }

  private init(to server: Server, by makePassage: @escaping @Sendable () -> any ProxyPassage) async throws {
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { client in
        let bootstrap = ClientBootstrap(group: client.eventLoop)
        let connection =
          switch server {
          case .host(let host, let port): bootstrap.connect(host: host, port: port)
          case .socket(let path): bootstrap.connect(unixDomainSocketPath: path)
          }
        return connection.flatMapThrowing { server in
          for channel in [client, server] {
            // Bytes go on at once; a socket of the file system knows no such option.
            _ = channel.setOption(.tcpOption(.tcp_nodelay), value: 1)
          }
          let passage = makePassage()
          let ends = ProxyEnds(client: client, server: server)
          try client.pipeline.syncOperations.addHandler(Direction(ends, passage, isAnswer: false))
          try server.pipeline.syncOperations.addHandler(Direction(ends, passage, isAnswer: true))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = listener.localAddress?.port ?? 0
  }
}

/// The two ends of a connection through a proxy.
package struct ProxyEnds {
  package let client: any Channel
  package let server: any Channel
}

/// The treatment of a connection's bytes on their way through a proxy. Used on one event loop.
package protocol ProxyPassage: AnyObject {
  /// Passes on bytes of the client, or does not.
  func request(_ bytes: ByteBuffer, _ ends: ProxyEnds)
  /// Passes on bytes of the server, or does not.
  func answer(_ bytes: ByteBuffer, _ ends: ProxyEnds)
  /// Tells the server that the client has closed the connection, or does not.
  func clientHasGone(_ ends: ProxyEnds)
  /// Tells the client that the server has closed the connection, or does not.
  func serverHasGone(_ ends: ProxyEnds)
}

private final class Direction: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let ends: ProxyEnds
  private let passage: any ProxyPassage
  private let isAnswer: Bool

  init(_ ends: ProxyEnds, _ passage: any ProxyPassage, isAnswer: Bool) {
    self.ends = ends
    self.passage = passage
    self.isAnswer = isAnswer
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    if isAnswer { passage.answer(bytes, ends) } else { passage.request(bytes, ends) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if isAnswer { passage.serverHasGone(ends) } else { passage.clientHasGone(ends) }
  }
}
