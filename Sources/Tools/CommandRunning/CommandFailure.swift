import Diagnostics

/// An error of a library that the commands' modules do not know, and that says how it ends a command.
package protocol CommandError: Error {
  var failure: CommandFailure { get }
}

/// The error that ends a command: what is wrong, where, and what to do.
package struct CommandFailure: Error, CustomStringConvertible {
  package var status: ExitStatus
  package var message: String
  package var advice: String?

  package init(_ status: ExitStatus, _ message: String, advice: String? = nil) {
    self.status = status
    self.message = message
    self.advice = advice
  }

  package static func wrongInput(_ message: String, advice: String? = nil) -> Self {
    Self(.wrongInput, message, advice: advice)
  }

  /// The message, and the advice on a line of its own.
  package var description: String { advice.map { "\(message)\n\($0)" } ?? message }

  /// The lines for standard error: the message after the program's name, then the advice.
  ///
  /// - Parameter isColoured: Whether standard error shows colours.
  package func lines(of program: String, isColoured: Bool) -> [String] {
    let lines = description.split(separator: "\n", omittingEmptySubsequences: false)
    let name = isColoured ? "\u{1B}[31m\(program):\u{1B}[0m" : "\(program):"
    // Messages repeat what servers and command lines have sent.
    let shown = lines.map { VisibleText.line(String($0)) }
    return ["\(name) \(shown.first ?? "")"] + shown.dropFirst().map { "  \($0)" }
  }
}
