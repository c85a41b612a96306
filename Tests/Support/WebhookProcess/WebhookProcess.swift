import ExactOnlinePostgreSQL
import ExactOnlineWebhooks
import ExactOnlineWebhooksPostgreSQL
import ExactOnlineWebhooksSQLite
import Foundation

/// A receiving process for tests that kill it: reads bodies from its input, a number and a body a line, keeps their
/// events, and hands them out. Its arguments are the secret, and the database: `sqlite` and the path of a file, or
/// `postgresql`, a connection string and the name of a table.
///
/// It writes a line for everything that happens, in the order in which it happens: `kept`, `claimed` and `done` with the
/// event, and `ack` with the number once a notification could be answered.
@main enum WebhookProcess {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let receiver = WebhookReceiver(secrets: [arguments[1]])
    let store = LoggingStore(try store(Array(arguments[2...])))
    var options = WebhookInboxOptions()
    options.mergeWindow = .milliseconds(20)
    let inbox = WebhookInbox(store: store, options: options)
    let handing = Task { try await inbox.run(concurrency: 32) { _ in await Task.yield() } }
    let (lines, reading) = AsyncStream<String>.makeStream()
    Thread {
      while let line = readLine() { reading.yield(line) }
      reading.finish()
    }.start()
    try await withThrowingDiscardingTaskGroup { group in
      for await line in lines {
        group.addTask {
          let parts = line.split(separator: " ", maxSplits: 1)
          guard case .event(let event) = try receiver.receive(Array(parts[1].utf8)) else { return }
          try await inbox.accept(event)
          Output.write("ack \(parts[0])")
        }
      }
    }
    inbox.stop()
    try await handing.value
  }

  private static func store(_ arguments: [String]) throws -> any WebhookStore {
    guard arguments[0] == "postgresql" else { return try SQLiteWebhookStore(at: arguments[1]) }
    return try PostgreSQLWebhookStore(
      in: try PostgreSQLDatabase(connectionString: arguments[1]), table: arguments[2])
  }
}

/// The process's output, a line at a time.
enum Output {
  static func write(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

  static func name(_ event: WebhookEvent) -> String {
    "\(event.key.uuidString) \(event.occurred?.milliseconds ?? 0)"
  }
}
