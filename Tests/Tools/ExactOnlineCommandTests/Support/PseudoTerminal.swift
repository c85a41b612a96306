import Foundation
import Synchronization
import TestSupport

/// A terminal at which a command runs: what it shows, and what is typed.
final class PseudoTerminal: Sendable {
  private let process: Process
  private let terminal: Int32
  private let shown = Mutex("")

  /// Starts a process at a terminal of 120 columns.
  init(_ process: Process) throws {
    self.process = process
    var (controller, end): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    try ChildProcess.startingAlone {
      guard openpty(&controller, &end, nil, nil, &size) == 0 else {
        throw Desk.Failure(description: "no pseudo-terminal")
      }
      _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
      let handle = FileHandle(fileDescriptor: end, closeOnDealloc: false)
      process.standardInput = handle
      process.standardOutput = handle
      process.standardError = handle
      try process.run()
      close(end)
    }
    terminal = controller
    Thread { [self] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      // An error says that the last process has closed its end.
      while case let count = read(terminal, &buffer, buffer.count), count > 0 {
        let text = String(decoding: buffer[..<count], as: UTF8.self)
        shown.withLock { $0 += text }
      }
    }.start()
  }

  deinit { close(terminal) }

  /// The screen's text, with line feeds alone.
  var text: String { shown.withLock { $0 }.replacing("\r\n", with: "\n") }

  func type(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  func waitFor(_ words: String) async throws { try await waitUntil { text.contains(words) } }

  /// The exit code, once it has ended and everything it showed was read.
  func status() async throws -> Int32 {
    try await waitUntil { !process.isRunning }
    var before = ""
    repeat {
      before = text
      try await Task.sleep(for: .milliseconds(30))
    } while text != before
    return process.terminationStatus
  }

  func interrupt() { kill(process.processIdentifier, SIGINT) }
}
