import CommandRunning
import Foundation
import Synchronization

/// Questions to the user at a terminal. Without a terminal, an error names the option to use instead.
package struct Prompt: Sendable {
  let console: Console

  package init(console: Console) { self.console = console }

  /// Whether the user can be asked: standard input and standard error are terminals.
  package var isPossible: Bool { console.inputIsTerminal && console.errorIsTerminal }

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - question: The question, without a colon.
  ///   - option: The option to use instead without a terminal.
  ///   - isSecret: Whether the terminal hides the input.
  package func line(_ question: String, option: String, isSecret: Bool = false) throws -> String {
    guard isPossible else {
      throw CommandFailure.wrongInput(
        "\(question) is needed, and nobody can be asked: \(missingTerminal).", advice: "Use \(option).")
    }
    for _ in 0..<3 {
      // The question is printed here, where interruptions are already handled.
      let ask: () -> String? = {
        console.note("\(question): ", end: "")
        return readLine()
      }
      let answer = isSecret ? Self.silently(ask) : Self.interruptibly(ask)
      guard let answer = try Self.checked(answer) else { break }
      let text = answer.trimmingCharacters(in: .whitespacesAndNewlines)
      if !text.isEmpty { return text }
    }
    throw CommandFailure.wrongInput("No answer to: \(question).", advice: "Use \(option).")
  }

  /// The reason why nobody can be asked.
  private var missingTerminal: String { "standard \(console.inputIsTerminal ? "error" : "input") is not a terminal" }

  /// Asks for confirmation.
  package func confirm(_ question: String, option: String) throws {
    guard isPossible else {
      throw CommandFailure.wrongInput(
        "\(question) Nobody can be asked: \(missingTerminal).", advice: "Use \(option).")
    }
    let answer = try line("\(question) [y/N]", option: option)
    guard ["y", "yes"].contains(answer.lowercased()) else { throw CommandFailure(.refused, "Not done.") }
  }

  /// Reads a line of standard input, in a pipe too; nil at its end.
  package static func pasted() throws -> String? { try checked(interruptibly { readLine() }) }

  /// The lines that were read of standard input.
  private static let lines = Atomic(0)

  /// - Throws: ``CommandFailure`` for a line that is not UTF-8: `readLine` has put other letters in its place.
  private static func checked(_ line: String?) throws -> String? {
    guard let line else { return nil }
    let number = lines.add(1, ordering: .relaxed).newValue
    guard !line.contains("\u{FFFD}") else {
      throw CommandFailure.wrongInput("Standard input is not UTF-8, in line \(number).")
    }
    return line
  }

  // MARK: - Terminal

  /// The terminal's settings to restore if the process ends during a question.
  private static let saved = Mutex<termios?>(nil)
  private static let isWaiting = Atomic(false)

  /// Restores the terminal. Returns whether a question is open, which only the end of the process can interrupt.
  package static func abandon() -> Bool {
    restore()
    return isWaiting.load(ordering: .acquiring)
  }

  /// Reads what may never come: an interruption ends the process meanwhile, as nothing else ends the reading.
  static func interruptibly<Answer>(_ read: () throws -> Answer) rethrows -> Answer {
    isWaiting.store(true, ordering: .releasing)
    defer { isWaiting.store(false, ordering: .releasing) }
    return try read()
  }

  private static func silently<Answer>(_ read: () -> Answer) -> Answer {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return interruptibly(read) }
    saved.withLock { [settings] in $0 = settings }
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    defer {
      restore()
      Console.standard.note("")
    }
    return interruptibly(read)
  }

  private static func restore() {
    saved.withLock { saved in
      if var settings = saved { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
      saved = nil
    }
  }
}
