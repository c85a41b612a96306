package import Foundation

/// A server that is started for the test run, in a process of its own, and is gone when the run is over.
///
/// The program says in a line where it is, and ends when its standard input does: also after a crash of the tests.
package enum CompanionServer {
  private static let running = Running()

  /// Starts a program, and waits for the line.
  ///
  /// - Returns: The line; nil when the program has ended without it, whose own words are in the output of the tests.
  package static func start(_ program: URL) throws -> String? {
    let process = Process()
    process.executableURL = program
    let (input, output) = try Starting.alone {
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      // Programs that tests start must not keep the server alive.
      _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
      try process.run()
      return (input, output)
    }
    running.add(process, input)
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return line.hasSuffix("\n") ? line.trimmingCharacters(in: .newlines) : nil
  }

  /// The processes, and their standard input.
  private final class Running: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [(process: Process, input: Pipe)] = []

    func add(_ process: Process, _ input: Pipe) {
      lock.withLock {
        // The servers end without this, but then only after the run.
        if all.isEmpty { atexit { CompanionServer.running.end() } }
        all.append((process, input))
      }
    }

    func end() {
      lock.withLock {
        for (_, input) in all { try? input.fileHandleForWriting.close() }
        for (process, _) in all { process.waitUntilExit() }
      }
    }
  }
}
