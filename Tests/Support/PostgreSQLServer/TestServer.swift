import ExactOnlineRuntime
import Foundation
import TokenWorkers

/// The PostgreSQL server of this test run: the one that EXACT_ONLINE_TEST_POSTGRESQL names, as a connection string, or
/// one that is started for the run and ends with it.
package enum TestServer {
  /// The connection string for libpq.
  package static func connectionString() async throws -> String { try await shared.value }

  /// Whether roles can be made as the tests need them.
  package static let isThrowAway = named == nil

  private static let named = ProcessInfo.processInfo.environment["EXACT_ONLINE_TEST_POSTGRESQL"]
  private static let shared = Task { if let named { named } else { try await runBlocking { try start() } } }

  private static func start() throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "throw-away-server")
    let (input, output) = try Starting.alone {
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      // Programs that tests start must not keep the server alive.
      _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
      try process.run()
      return (input, output)
    }
    running.withLock { $0 = (process, input) }
    // The server ends without this, but then only after the run.
    atexit {
      TestServer.running.withLock { running in
        try? running?.input.fileHandleForWriting.close()
        running?.process.waitUntilExit()
      }
    }
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard line.hasSuffix("\n") else { throw NoServer() }
    return line.trimmingCharacters(in: .newlines)
  }

  private static let running = Locked<(process: Process, input: Pipe)?>(nil)

  struct NoServer: Error, CustomStringConvertible {
    let description = "No PostgreSQL server could be started; its own words are in the test run's output."
  }
}

/// A value that is used by one thread at a time, and may be anything.
private final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }
  func withLock<R>(_ body: (inout Value) -> R) -> R { lock.withLock { body(&value) } }
}
