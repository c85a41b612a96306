package import CommandRunning
import ConnectionProfiles
import Diagnostics
import Foundation
package import Synchronization

/// The three streams of the process, and what they are connected to. No secret of the run reaches any of them, whatever a
/// command writes.
package struct Console: Sendable {
  package enum Style: String, Sendable, CaseIterable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  static func begin(_ style: Style) -> String { "\u{1B}[\(style.rawValue)m" }
  static let reset = "\u{1B}[0m"

  /// Whether each of the streams is a terminal.
  let inputIsTerminal: Bool
  package let outputIsTerminal: Bool
  package let errorIsTerminal: Bool
  /// Whether the streams show colours.
  private let outputIsColoured: Bool
  private let errorIsColoured: Bool
  /// Whether standard error is a terminal that can overwrite a line.
  package let errorMoves: Bool

  /// Makes sure that the streams are the process's own, before anything is opened: a closed one would be taken by the next
  /// file, such as that of the tokens, and messages be written into it. Its place is taken by one that cannot be used.
  package static func claimStreams() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    // A pipe that its reader has closed is noticed when it is written.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether the command has something to undo at its end, such as a subscription.
  package static let cleansUp = Atomic(false)

  /// The exit code of a command that was asked to end because its output cannot be written; nil as long as it can.
  package static let end = Mutex<ExitStatus?>(nil)

  /// The number of writes to standard output that are under way.
  private static let writes = Atomic(0)

  /// Whether a write waits for a reader that does not read, so that a command that is cancelled would not end.
  package static var isStuck: Bool {
    guard writes.load(ordering: .acquiring) > 0, !cleansUp.load(ordering: .acquiring) else { return false }
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, 0) == 0
  }

  package static let standard = Console(ProcessInfo.processInfo.environment)

  init(_ environment: [String: String]) {
    inputIsTerminal = isatty(STDIN_FILENO) == 1
    outputIsTerminal = isatty(STDOUT_FILENO) == 1
    errorIsTerminal = isatty(STDERR_FILENO) == 1
    outputIsColoured = CommandRunner.showsColours(STDOUT_FILENO, environment: environment)
    errorIsColoured = CommandRunner.showsColours(STDERR_FILENO, environment: environment)
    errorMoves = errorIsTerminal && environment["TERM"] != "dumb"
  }

  /// The width of the terminal; nil if standard output is not a terminal.
  var width: Int? { outputIsTerminal ? Self.columns(STDOUT_FILENO) : nil }

  /// The same for standard error.
  package var errorWidth: Int? { errorIsTerminal ? Self.columns(STDERR_FILENO) : nil }

  private static func columns(_ descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line to standard output.
  ///
  /// - Parameter fact: What has been done and must not be done again, said on standard error if the line cannot be
  ///   written.
  package func print(_ line: String = "", fact: String? = nil) {
    let shown = outputIsTerminal ? TerminalText.visible(line, keepsColours: true) : line
    Self.write(Array((shown + "\n").utf8), to: STDOUT_FILENO, fact)
  }

  /// Writes a line of JSON to standard output: the same JSON everywhere.
  package func print(json: String, fact: String? = nil) {
    Self.write(Array(((outputIsTerminal ? TerminalText.json(json) : json) + "\n").utf8), to: STDOUT_FILENO, fact)
  }

  /// Writes bytes to standard output: as they are, but for secrets, and at a terminal for what it would obey.
  package func write(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    let shown =
      outputIsTerminal ? Array(TerminalText.visible(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
    Self.write(shown, to: STDOUT_FILENO)
  }

  /// Writes the failure that ends the program.
  package func note(_ failure: CommandFailure) {
    for line in failure.lines(of: Program.name, isColoured: errorIsColoured) { note(line) }
  }

  /// Writes a message to standard error. What cannot be written there is dropped: it changes no exit code.
  package func note(_ line: String, end: String = "\n") {
    write(TerminalText.visible(line, keepsColours: true) + end, to: STDERR_FILENO)
  }

  /// Writes text that moves the cursor to standard error.
  package func draw(_ text: String) { write(text, to: STDERR_FILENO) }

  /// The text in a colour, if standard output shows colours.
  package func styled(_ text: String, _ style: Style) -> String {
    outputIsColoured ? Self.begin(style) + text + Self.reset : text
  }

  /// The text in a colour, if standard error shows colours.
  package func styledNote(_ text: String, _ style: Style) -> String {
    errorIsColoured ? Self.begin(style) + text + Self.reset : text
  }

  /// Replaces the last line on standard error; has no effect if it is not a terminal, or one that cannot.
  package func progress(_ text: String) {
    guard errorMoves else { return }
    let line = VisibleText.line(text)
    draw("\r\u{1B}[K\(errorWidth.map { TextWidth.cut(line, to: $0 - 1) } ?? line)")
  }

  private func write(_ text: String, to descriptor: Int32) { Self.write(Array(text.utf8), to: descriptor) }

  /// Ends the process, because nobody can read any more what it prints.
  private static func finish(_ status: ExitStatus) {
    guard cleansUp.load(ordering: .acquiring) else { exit(status.rawValue) }
    let isFirst = end.withLock { end in
      defer { end = end ?? status }
      return end == nil
    }
    // As if it was asked to end: a second signal would end it at once.
    if isFirst { kill(getpid(), SIGTERM) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ fact: String? = nil) {
    var rest = Settings.secrets.redacted(bytes)[...]
    if descriptor == STDOUT_FILENO { writes.add(1, ordering: .acquiringAndReleasing) }
    defer { if descriptor == STDOUT_FILENO { writes.subtract(1, ordering: .acquiringAndReleasing) } }
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      let fault = errno
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if fault != EINTR, fault != EAGAIN {
        if descriptor == STDERR_FILENO || end.withLock({ $0 != nil }) { return }
        // The reader has closed the pipe, as `head` does.
        var status = ExitStatus.done
        if fault != EPIPE {
          status = .unavailable
          Console.standard.note("\(Program.name): The output cannot be written: \(String(cString: strerror(fault)))")
          if let fact { Console.standard.note("  \(fact)") }
        }
        return finish(status)
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
