import Foundation
import Synchronization
import TestSupport
import Testing

/// A terminal at which a command runs: what it shows, and what is typed.
final class PseudoTerminal: Sendable {
  private let process: StartedProcess
  private let terminal: Int32
  private let shown = Mutex("")

  /// Starts a program at a terminal.
  init(_ launch: Launch, columns: UInt16 = 120) throws {
    var (controller, end): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    process = try Launch.alone {
      guard openpty(&controller, &end, nil, nil, &size) == 0 else {
        throw Desk.Failure(description: "no pseudo-terminal")
      }
      _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
      defer { close(end) }
      let stream = Launch.Stream.file(FileHandle(fileDescriptor: end, closeOnDealloc: false))
      return try launch.start(input: stream, output: stream, errors: stream)
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
    try await waitUntil { process.status != nil }
    var before = ""
    repeat {
      before = text
      try await Task.sleep(for: .milliseconds(30))
    } while text != before
    return try #require(process.status)
  }

  func interrupt() { process.signal(SIGINT) }
}
