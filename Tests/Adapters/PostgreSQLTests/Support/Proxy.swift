import LoopbackServer
import NIOCore
import PostgreSQLServer
import Synchronization

@testable import ExactOnlinePostgreSQL

/// A network between a store and the database, on 127.0.0.1, that fails at a moment of the test's choosing.
struct Proxy: Sendable {
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

  static func run<R>(_ rule: @escaping Rule, _ body: (Proxy) async throws -> R) async throws -> R {
    var values = try ConnectionParameters(try await TestServer.connectionString(), connectTimeout: .seconds(30)).values
    let (host, port) = (values["host", default: "localhost"], Int(values["port", default: "5432"]) ?? 5432)
    let server: LoopbackProxy.Server =
      host.hasPrefix("/") ? .socket("\(host)/.s.PGSQL.\(port)") : .host(host, port)
    return try await LoopbackProxy.run(to: server) {
      Wire(rule)
    } _: { proxy in
      values.merge(["host": "127.0.0.1", "port": "\(proxy.port)", "sslmode": "disable"]) { $1 }
      values["gssencmode"] = "disable"
      let connectionString = values.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
      return try await body(Proxy(connectionString: connectionString, port: proxy.port))
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
}

/// A connection, by a rule.
private final class Wire: ProxyPassage {
  private let rule: Proxy.Rule
  private var isSilent = false
  /// The server is not told that its client has gone.
  private var keepsServer = false

  init(_ rule: @escaping Proxy.Rule) { self.rule = rule }

  func request(_ bytes: ByteBuffer, _ ends: ProxyEnds) {
    guard !isSilent else { return }
    let server = ends.server
    switch rule(Array(bytes.readableBytesView)) {
    case .forward: server.writeAndFlush(bytes, promise: nil)
    case .loseAnswer:
      keepsServer = true
      server.writeAndFlush(bytes, promise: nil)
      ends.client.close(promise: nil)
      close(server, after: .milliseconds(200))
    case .loseRequest: ends.client.close(promise: nil)
    case .delayRequest:
      keepsServer = true
      ends.client.close(promise: nil)
      server.eventLoop.scheduleTask(in: .milliseconds(200)) { server.writeAndFlush(bytes, promise: nil) }
      close(server, after: .milliseconds(400))
    case .fallSilent:
      isSilent = true
      keepsServer = true
    }
  }

  func answer(_ bytes: ByteBuffer, _ ends: ProxyEnds) {
    if !isSilent { ends.client.writeAndFlush(bytes, promise: nil) }
  }

  func clientHasGone(_ ends: ProxyEnds) { if !keepsServer { ends.server.close(promise: nil) } }

  func serverHasGone(_ ends: ProxyEnds) { if !isSilent { ends.client.close(promise: nil) } }

  private func close(_ server: any Channel, after delay: TimeAmount) {
    server.eventLoop.scheduleTask(in: delay) { server.close(promise: nil) }
  }
}
