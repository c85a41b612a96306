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
    terminal = posix_openpt(O_RDWR | O_NOCTTY)
    guard terminal >= 0, grantpt(terminal) == 0, unlockpt(terminal) == 0, let name = ptsname(terminal) else {
      throw Desk.Failure(description: "no pseudo-terminal")
    }
    _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
    let path = String(cString: name)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    try ChildProcess.startingAlone {
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      guard descriptor >= 0 else { throw Desk.Failure(description: "cannot open \(path)") }
      let end = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      process.standardInput = end
      process.standardOutput = end
      process.standardError = end
      try process.run()
      try end.close()
    }
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
