import Logging
import Synchronization

/// Keeps every log line, so that tests can say what is in the log and what must not be.
struct LogCapture: LogHandler {
  private final class Lines: Sendable {
    let lines = Mutex<[(level: Logger.Level, text: String)]>([])
  }

  private let kept = Lines()
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let metadata = event.metadata?.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } ?? []
    let text = ([event.message.description] + metadata).joined(separator: " ")
    kept.lines.withLock { $0.append((event.level, text)) }
  }

  /// The lines at a level or above.
  func lines(from level: Logger.Level = .trace) -> [String] {
    kept.lines.withLock { $0.filter { $0.level >= level }.map(\.text) }
  }
}
