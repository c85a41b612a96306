import NIOCore
import NIOHTTP1
import Synchronization

/// Connections that are accepted and not served yet.
///
/// An asynchronous channel that is dropped without having been used ends the process. Stopping the server may overtake
/// connections, so they are kept here until they are served or closed.
final class Accepted: Sendable {
  typealias Served = NIOAsyncChannel<HTTPServerRequestPart, ByteBuffer>

  private struct State {
    var waiting: [ObjectIdentifier: Served] = [:]
    var isStopped = false
  }

  private let state = Mutex(State())

  /// Makes a channel ready to be served; throws when the server has stopped. Call it on the channel's event loop.
  func add(_ channel: any Channel) throws -> Served {
    try state.withLock { state in
      guard !state.isStopped else { throw ChannelError.alreadyClosed }
      let decoder = ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes))
      try channel.pipeline.syncOperations.addHandler(decoder)
      let served = try Served(wrappingChannelSynchronously: channel)
      state.waiting[ObjectIdentifier(channel)] = served
      return served
    }
  }

  /// Takes a channel that is served from now on.
  func take(_ channel: Served) { state.withLock { $0.waiting[ObjectIdentifier(channel.channel)] = nil } }

  /// Accepts no more channels, and returns those that are not being served, to be closed.
  func stop() -> [Served] {
    state.withLock { state in
      state.isStopped = true
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
  }
}
