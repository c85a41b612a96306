package import Foundation

/// A program that a test starts, talks to by lines, and may kill.
///
/// It is not killed with this value: its end is that of its input, ``close()``, or ``kill()``.
package final class ChildProcess: Sendable {
  /// The number that the system gave it.
  package let id: Int32
  /// The lines that it writes, up to the end of its output. Several loops may take them, one after the other.
  package let lines: AsyncStream<String>

  private let process: StartedProcess
  private let input: FileHandle

  /// Starts a program. What it writes to standard error goes to that of the tests.
  package init(_ executable: URL, _ arguments: [String] = []) throws {
    // Writing to a process that was killed is an error like others.
    signal(SIGPIPE, SIG_IGN)
    let (toProcess, fromProcess, process) = try Launch.alone {
      let (toProcess, fromProcess) = (Pipe(), Pipe())
      // A program that another started would keep this one's input open.
      _ = fcntl(toProcess.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
      let process = try Launch(executable, arguments).start(
        input: .file(toProcess.fileHandleForReading), output: .file(fromProcess.fileHandleForWriting), errors: .shared)
      try toProcess.fileHandleForReading.close()
      try fromProcess.fileHandleForWriting.close()
      return (toProcess, fromProcess, process)
    }
    self.process = process
    id = process.id
    input = toProcess.fileHandleForWriting
    lines = Self.lines(of: fromProcess.fileHandleForReading)
  }

  private static func lines(of handle: FileHandle) -> AsyncStream<String> {
    let (lines, continuation) = AsyncStream<String>.makeStream()
    let thread = Thread {
      var pending: [UInt8] = []
      while case let data = handle.availableData, !data.isEmpty {
        pending += data
        var start = 0
        while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
          continuation.yield(String(decoding: pending[start..<end], as: UTF8.self))
          start = end + 1
        }
        pending.removeFirst(start)
      }
      continuation.finish()
    }
    thread.start()
    return lines
  }

  /// The next line; nil at the end of the output.
  package func nextLine() async -> String? {
    for await line in lines { return line }
    return nil
  }

  /// Writes to its input; throws when nothing reads it any more.
  package func write(_ text: String) throws { try input.write(contentsOf: Data(text.utf8)) }

  /// Ends its input.
  package func close() { try? input.close() }

  /// Ends the process at once, wherever it is (SIGKILL).
  package func kill() { _ = Self.kill(id) }

  /// Kills the process with a number; false when there is none.
  package static func kill(_ id: Int32) -> Bool { systemKill(id) }

  /// Waits, on this thread, until the process has ended.
  package func waitUntilExit() { process.waitUntilExit() }
}

private func systemKill(_ id: Int32) -> Bool { kill(id, SIGKILL) == 0 }
