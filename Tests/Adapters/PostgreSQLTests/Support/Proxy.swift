import NIOCore
import NIOPosix
import PostgreSQLServer
import Synchronization
import TestSupport

@testable import ExactOnlinePostgreSQL

/// A network between a store and the database, on 127.0.0.1, that fails at a moment of the test's choosing.
final class Proxy: Sendable {
  /// The treatment of bytes on their way to the server.
  enum Action: Sendable {
    case forward
    /// Lets them arrive, and breaks the connection before the response does.
    case loseAnswer
    /// Breaks the connection before they arrive.
    case loseRequest
    /// Breaks the connection, and lets them arrive a while later nevertheless.
    case delayRequest
    /// From now on nothing arrives on either side, and neither side is told.
    case fallSilent
  }

  typealias Rule = @Sendable (_ toServer: [UInt8]) -> Action

  let connectionString: String
  let port: Int
  private let listener: any Channel

  static func run<R>(_ rule: @escaping Rule, _ body: (Proxy) async throws -> R) async throws -> R {
    let proxy = try await Proxy(rule)
    return try await withEnding {
      try await proxy.listener.close()
    } _: {
      try await body(proxy)
    }
  }

  /// Does that to the first request that has the text in it, and forwards all others.
  static func once(_ action: Action, at text: String) -> Rule {
    let isDone = Mutex(false)
    return { bytes in
      isDone.withLock { isDone in
        guard !isDone, String(decoding: bytes, as: UTF8.self).contains(text) else { return .forward }
        isDone = true
        return action
      }
    }
  }

  private init(_ rule: @escaping Rule) async throws {
    var values = try ConnectionParameters(try await TestServer.connectionString(), connectTimeout: .seconds(30)).values
    let (host, hostPort) = (values["host", default: "localhost"], Int(values["port", default: "5432"]) ?? 5432)
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { client in
        let bootstrap = ClientBootstrap(group: client.eventLoop)
        let server =
          host.hasPrefix("/")
          ? bootstrap.connect(unixDomainSocketPath: "\(host)/.s.PGSQL.\(hostPort)")
          : bootstrap.connect(host: host, port: hostPort)
        return server.flatMapThrowing { server in
          let wire = Wire()
          try client.pipeline.syncOperations.addHandler(Upstream(server: server, wire: wire, rule: rule))
          try server.pipeline.syncOperations.addHandler(Downstream(client: client, wire: wire))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = listener.localAddress?.port ?? 0
    values.merge(["host": "127.0.0.1", "port": "\(port)", "sslmode": "disable"]) { $1 }
    values["gssencmode"] = "disable"
    connectionString = values.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
  }
}

/// The state that the two directions of a connection share, on one event loop.
private final class Wire {
  var isSilent = false
  /// The server is not told that its client has gone.
  var keepsServer = false
}

private final class Upstream: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let server: any Channel
  private let wire: Wire
  private let rule: Proxy.Rule

  init(server: any Channel, wire: Wire, rule: @escaping Proxy.Rule) {
    self.server = server
    self.wire = wire
    self.rule = rule
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    guard !wire.isSilent else { return }
    switch rule(Array(bytes.readableBytesView)) {
    case .forward: server.writeAndFlush(bytes, promise: nil)
    case .loseAnswer:
      wire.keepsServer = true
      server.writeAndFlush(bytes, promise: nil)
      context.close(promise: nil)
      closeServer(after: .milliseconds(200))
    case .loseRequest: context.close(promise: nil)
    case .delayRequest:
      wire.keepsServer = true
      context.close(promise: nil)
      let server = server
      server.eventLoop.scheduleTask(in: .milliseconds(200)) { server.writeAndFlush(bytes, promise: nil) }
      closeServer(after: .milliseconds(400))
    case .fallSilent:
      wire.isSilent = true
      wire.keepsServer = true
    }
  }

  func channelInactive(context: ChannelHandlerContext) { if !wire.keepsServer { server.close(promise: nil) } }

  private func closeServer(after delay: TimeAmount) {
    let server = server
    server.eventLoop.scheduleTask(in: delay) { server.close(promise: nil) }
  }
}

private final class Downstream: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let client: any Channel
  private let wire: Wire

  init(client: any Channel, wire: Wire) {
    self.client = client
    self.wire = wire
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if !wire.isSilent { client.writeAndFlush(unwrapInboundIn(data), promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) { if !wire.isSilent { client.close(promise: nil) } }
}
