package import Foundation
import Synchronization

/// A server that is started for the test run, as a separate process, and ends with it.
///
/// The program writes a line when it is ready, and ends when its standard input does: even after a crash of the tests.
package enum CompanionServer {
  private static let running = Mutex<[ChildProcess]>([])

  /// Starts a program, and waits for its line.
  ///
  /// - Returns: The line; nil if the program ended without it. Its messages are in the output of the tests.
  package static func start(_ program: URL) async throws -> String? {
    let process = try ChildProcess(program)
    running.withLock { running in
      // The servers end without this, but only after the run.
      if running.isEmpty { atexit { CompanionServer.end() } }
      running.append(process)
    }
    return await process.nextLine()
  }

  private static func end() {
    running.withLock { running in
      for process in running { process.close() }
      for process in running { process.waitUntilExit() }
    }
  }
}
