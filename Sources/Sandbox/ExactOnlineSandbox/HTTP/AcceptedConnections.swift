import HummingbirdCore
import NIOCore
import Synchronization

/// Connections that are accepted and not handled yet.
///
/// NIO ends the process when an asynchronous channel is dropped without having been used (swift-nio, issue 2813). A server
/// that stops drops those that it has not come to, so they are kept here until they are handled or closed.
final class AcceptedConnections: Sendable {
  typealias Connection = HTTP1Channel.Value

  private struct State {
    var waiting: [ObjectIdentifier: Connection] = [:]
    var isStopped = false
  }

  private let state = Mutex(State())

  /// Keeps a connection; closes it if the server has stopped.
  func add(_ connection: Connection) {
    let isStopped = state.withLock { state in
      if !state.isStopped { state.waiting[ObjectIdentifier(connection.channel)] = connection }
      return state.isStopped
    }
    if isStopped { Task { await Self.close(connection) } }
  }

  /// Takes a connection that is handled from now on.
  func take(_ connection: Connection) {
    state.withLock { $0.waiting[ObjectIdentifier(connection.channel)] = nil }
  }

  /// Closes the connections that are not handled, and those that are still to come.
  func stop() async {
    let left = state.withLock { state in
      state.isStopped = true
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for connection in left { await Self.close(connection) }
  }

  private static func close(_ connection: Connection) async {
    try? await connection.executeThenClose { _, _ in }
  }
}
