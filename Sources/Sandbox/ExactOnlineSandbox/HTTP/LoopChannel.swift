import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection of Hummingbird whose tasks run on the thread that reads from it: a request is handled there, without
/// switching threads.
struct LoopChannel: ServerChildChannel {
  typealias Value = HTTP1Channel.Value

  let base: HTTP1Channel
  let accepted: AcceptedConnections

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    base.setup(channel: channel, logger: logger).map { [accepted] value in
      accepted.add(value)
      Self.addHandlers(to: value.channel)
      return value
    }
  }

  /// A channel that is closed already has no pipeline, and needs no handlers.
  private static func addHandlers(to channel: any Channel) {
    let pipeline = channel.pipeline.syncOperations
    guard let decoder = try? pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self) else { return }
    try? pipeline.addHandler(UnreadableRequest(), position: .after(decoder))
    try? pipeline.addHandler(ConnectionEnd(), position: .after(decoder))
    try? pipeline.addHandler(ExpectedContinue(), position: .after(decoder))
  }

  func handle(value: Value, logger: Logger) async {
    accepted.take(value)
    await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
      await base.handle(value: value, logger: logger)
    }
  }
}
