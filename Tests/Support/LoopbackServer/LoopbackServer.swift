import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import TestSupport

/// An HTTP/1.1 server on 127.0.0.1, on a port of its own, that does whatever a test tells it to.
///
/// ```swift
/// try await LoopbackServer.run { request in
///   .ok(json: #"{"d":[]}"#)
/// } _: { server in
///   // … requests to server.origin …
///   #expect(server.requests.count == 1)
/// }
/// ```
///
/// It sends the bytes it is given and no others, so that it can also misbehave: see ``Response``.
package final class LoopbackServer: Sendable {
  package typealias Handler = @Sendable (Request) async throws -> Response

  package let port: Int
  private let log: Log
  private let acceptor: Task<Void, any Error>
  private let accepted: Accepted

  /// Starts a server. Prefer ``run(_:_:)``, which also stops it.
  package static func start(_ handler: @escaping Handler) async throws -> LoopbackServer {
    let accepted = Accepted()
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: "127.0.0.1", port: 0) { channel in
        channel.eventLoop.makeCompletedFuture { try accepted.add(channel) }
      }
    return LoopbackServer(listener, accepted, handler)
  }

  /// Runs a server for as long as the second closure takes.
  package static func run<Outcome>(
    _ handler: @escaping Handler, _ body: (LoopbackServer) async throws -> Outcome
  ) async throws -> Outcome {
    let server = try await start(handler)
    return try await withEnding {
      await server.stop()
    } _: {
      try await body(server)
    }
  }

  private init(
    _ listener: NIOAsyncChannel<Accepted.Served, Never>, _ accepted: Accepted, _ handler: @escaping Handler
  ) {
    let log = Log()
    self.port = listener.channel.localAddress?.port ?? 0
    self.log = log
    self.accepted = accepted
    self.acceptor = Task {
      try await listener.executeThenClose { connections in
        try await withThrowingDiscardingTaskGroup { group in
          var count = 0
          for try await channel in connections {
            count += 1
            accepted.take(channel)
            let connection = Connection(channel: channel, id: count, log: log, handler: handler)
            log.opened()
            group.addTask {
              await connection.run()
              log.closed()
            }
          }
        }
      }
    }
  }

  deinit {
    acceptor.cancel()
    let left = accepted.stop()
    if !left.isEmpty { Task { await Self.close(left) } }
  }

  private static func close(_ channels: [Accepted.Served]) async {
    for channel in channels { try? await channel.executeThenClose { _, _ in } }
  }

  /// Closes all connections and the port.
  package func stop() async {
    acceptor.cancel()
    _ = await acceptor.result
    await Self.close(accepted.stop())
  }

  package var authority: String { "127.0.0.1:\(port)" }
  package var origin: String { "http://\(authority)" }

  /// The requests that arrived completely, in order.
  package var requests: [Request] { log.requests }

  /// The number of connections that clients have opened so far.
  package var connectionCount: Int { log.connectionCount }

  /// The number of connections open now.
  package var openConnectionCount: Int { log.openConnectionCount }

  /// The requests whose client went away before their answer was complete.
  package var abandonedRequests: [Request] { log.abandoned }

  /// Waits until a client has gone away before its response was complete, and returns what it had asked for.
  ///
  /// - Returns: nil if that did not happen in time.
  package func abandonedRequest(within timeout: Duration = .seconds(30)) async -> Request? {
    let deadline = ContinuousClock.now + timeout
    while ContinuousClock.now < deadline, !Task.isCancelled {
      if let request = log.abandoned.first { return request }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return log.abandoned.first
  }
}

/// The events on a server.
final class Log: Sendable {
  private struct State {
    var requests: [Request] = []
    var abandoned: [Request] = []
    var connectionCount = 0
    var openConnectionCount = 0
  }

  private let state = Mutex(State())

  var requests: [Request] { state.withLock { $0.requests } }
  var abandoned: [Request] { state.withLock { $0.abandoned } }
  var connectionCount: Int { state.withLock { $0.connectionCount } }
  var openConnectionCount: Int { state.withLock { $0.openConnectionCount } }

  func opened() {
    state.withLock {
      $0.connectionCount += 1
      $0.openConnectionCount += 1
    }
  }

  func closed() { state.withLock { $0.openConnectionCount -= 1 } }
  func received(_ request: Request) { state.withLock { $0.requests.append(request) } }
  func abandoned(_ request: Request) { state.withLock { $0.abandoned.append(request) } }
}
