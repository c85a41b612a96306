package import ArgumentParser
import Diagnostics
import Foundation

/// The way from the words of a command line to an exit code, which the programs of this package have in common.
package struct CommandRunner: Sendable {
  private let root: any ParsableCommand.Type
  private let name: String

  /// - Parameters:
  ///   - root: The command without a name, which has the others.
  ///   - name: The program's name, which its messages begin with.
  package init(_ root: any ParsableCommand.Type, name: String) {
    self.root = root
    self.name = name
  }

  /// Runs the command of the process's command line, and ends the process with its exit code.
  ///
  /// - Parameter failure: The failure that an error of the command is; those that no command expects are of files.
  package func main(failure: (any Error) -> CommandFailure = { CommandFailure(.unavailable, "\($0)") }) async -> Never {
    do {
      try await run(try Self.arguments(Self.words()))
      exit(ExitStatus.done.rawValue)
    } catch {
      switch ending(of: error, failure: failure) {
      case .text(let text):
        print(text)
        // A reader that has read enough, as `head`, is no fault.
        guard fflush(nil) != 0, errno != EPIPE else { exit(ExitStatus.done.rawValue) }
        let words = "\(name): The output cannot be written: \(String(cString: strerror(errno)))\n"
        try? FileHandle.standardError.write(contentsOf: Data(words.utf8))
        exit(ExitStatus.unavailable.rawValue)
      case .code(let code): exit(code)
      case .failure(let failure):
        let lines = failure.lines(of: name, isColoured: Self.showsColours(STDERR_FILENO))
        try? FileHandle.standardError.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
        exit(failure.status.rawValue)
      }
    }
  }

  /// Parses words, and runs the command that they name.
  package func run(_ arguments: [String]) async throws {
    try CommandNames.check(arguments, of: root, program: name)
    var command = try root.parseAsRoot(arguments)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }

  /// The end of the program that an error makes, which was thrown while words were parsed or by the command.
  ///
  /// - Parameter failure: The failure that an error of the command is.
  package func ending(of error: any Error, failure: (any Error) -> CommandFailure) -> CommandEnding {
    // Help, versions and completion scripts are thrown as errors of this kind, as are arguments that do not parse.
    let code = root.exitCode(for: error)
    if code.isSuccess { return .text(root.fullMessage(for: error)) }
    if let code = error as? ExitCode { return .code(code.rawValue) }
    if let failure = error as? CommandFailure { return .failure(failure) }
    return .failure(code == .validationFailure ? Self.failure(root.fullMessage(for: error)) : failure(error))
  }

  /// The failure of arguments that do not parse, by the parser's message, the usage and what else it says.
  private static func failure(_ message: String) -> CommandFailure {
    var lines = message.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let first = lines.isEmpty ? "" : lines.removeFirst()
    return .wrongInput(
      first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first,
      advice: lines.isEmpty ? nil : lines.joined(separator: "\n"))
  }

  /// The arguments of the process as bytes: as `String`s, those that are not UTF-8 would have become others.
  package static func words() -> [[UInt8]] {
    (1..<max(Int(CommandLine.argc), 1)).map { index in
      CommandLine.unsafeArgv[index].map { word in
        UnsafeBufferPointer(start: word, count: strlen(word)).map { UInt8(bitPattern: $0) }
      } ?? []
    }
  }

  /// The arguments as text.
  ///
  /// - Parameters:
  ///   - words: The arguments as bytes.
  ///   - shown: A wrong one as messages show it.
  /// - Throws: ``CommandFailure`` for one that is not UTF-8.
  package static func arguments(
    _ words: [[UInt8]], shown: (String) -> String = VisibleText.line
  ) throws -> [String] {
    try words.enumerated().map { index, word in
      if let argument = String(validating: word, as: UTF8.self) { return argument }
      throw CommandFailure.wrongInput(
        "Argument \(index + 1), '\(shown(String(decoding: word, as: UTF8.self)))', is not UTF-8.",
        advice: "Check the terminal's encoding, or the program that made it.")
    }
  }

  /// Whether a stream shows colours: a terminal that has them, without `NO_COLOR` (no-color.org).
  package static func showsColours(
    _ descriptor: Int32, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Bool {
    isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}

/// The end of a program that did not run to its end.
package enum CommandEnding {
  /// Help, a version or a completion script, for standard output.
  case text(String)
  /// An exit code; what there was to say has been said.
  case code(Int32)
  case failure(CommandFailure)
}

extension ExitCode {
  fileprivate var isSuccess: Bool { rawValue == 0 }

  /// The exit code of a command that has said what there was to say.
  package init(_ status: ExitStatus) { self.init(status.rawValue) }
}
