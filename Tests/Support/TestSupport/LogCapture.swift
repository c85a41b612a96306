package import Logging
import Synchronization

/// Keeps every log line, so that tests can check what the log contains and what it must not.
package struct LogCapture: LogHandler {
  private final class Lines: Sendable {
    let lines = Mutex<[(level: Logger.Level, text: String)]>([])
  }

  private let kept = Lines()
  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level = .trace

  package init() {}

  /// A logger that writes here.
  package var logger: Logger {
    var logger = Logger(label: "test") { _ in self }
    logger.logLevel = .trace
    return logger
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let metadata = event.metadata?.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } ?? []
    let text = ([event.message.description] + metadata).joined(separator: " ")
    kept.lines.withLock { $0.append((event.level, text)) }
  }

  /// The lines at a level or above: the message, then `key=value` of its metadata.
  package func lines(from level: Logger.Level = .trace) -> [String] {
    kept.lines.withLock { $0.filter { $0.level >= level }.map(\.text) }
  }
}
