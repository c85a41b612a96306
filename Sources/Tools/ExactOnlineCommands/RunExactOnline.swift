import ArgumentParser
import CommandConsole
import ConnectionProfiles
import Dispatch
import Foundation
import Synchronization
import TypedRows

/// Runs the command of the process's command line, and ends the process with its exit code.
package func runExactOnline() async {
  Console.claimStreams()
  let arguments = (0..<Int(CommandLine.argc)).map { index in
    CommandLine.unsafeArgv[index].map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) } ?? []
  }
  exit(await CommandLineRun(arguments.dropFirst().map { $0.map { UInt8(bitPattern: $0) } }).status())
}

/// A run of the program: parses and runs the command, and reports errors.
struct CommandLineRun {
  private let words: [[UInt8]]
  private let console = Console.standard

  /// - Parameter words: The arguments as bytes: as `String`s, those that are not UTF-8 would have become others.
  init(_ words: [[UInt8]]) { self.words = words }

  /// The exit code.
  func status() async -> Int32 {
    do {
      let arguments = try arguments()
      try CommandNames.check(arguments)
      try await interruptible {
        var command = try ExactOnlineCommand.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      }
      return ExitStatus.done.rawValue
    } catch {
      return report(error)
    }
  }

  private func arguments() throws -> [String] {
    for name in Settings.names {
      guard let value = getenv(name), String(validatingCString: value) == nil else { continue }
      throw CommandFailure.wrongInput("The variable \(name) is not UTF-8.", advice: "Set it again.")
    }
    return try words.enumerated().map { index, word in
      if let argument = String(validating: word, as: UTF8.self) {
        // Also where the parser repeats a word that it does not understand.
        Settings.secrets.add(ConnectionText.secrets(in: argument))
        return argument
      }
      throw CommandFailure.wrongInput(
        "Argument \(index + 1), '\(Settings.shown(String(decoding: word, as: UTF8.self)))', is not UTF-8.",
        advice: "Check the terminal's encoding, or the program that made it.")
    }
  }

  private func report(_ error: any Error) -> Int32 {
    // Help, versions and completion scripts are thrown as errors of this kind, as are arguments that do not parse.
    let code = ExactOnlineCommand.exitCode(for: error)
    if code.isSuccess {
      console.print(ExactOnlineCommand.fullMessage(for: error))
      return code.rawValue
    }
    if let code = error as? ExitCode { return code.rawValue }
    let failure =
      code == .validationFailure ? Self.failure(ExactOnlineCommand.fullMessage(for: error)) : CommandFailure(error)
    if failure.status == .interrupted {
      if let status = Console.end.withLock({ $0 }) { return status.rawValue }
      if console.errorIsTerminal { console.note("") }
      return failure.status.rawValue
    }
    let lines = failure.description.split(separator: "\n", omittingEmptySubsequences: false)
    console.note("\(console.styledNote("\(Program.name):", .red)) \(lines.first ?? "")")
    for line in lines.dropFirst() { console.note("  \(line)") }
    return failure.status.rawValue
  }

  /// The failure of arguments that do not parse, by the parser's message, the usage and what else it says.
  private static func failure(_ message: String) -> CommandFailure {
    var lines = message.split(separator: "\n").map { $0.trimming(while: \.isWhitespace) }
    let first = lines.isEmpty ? "" : lines.removeFirst()
    return .wrongInput(
      first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first,
      advice: lines.isEmpty ? nil : lines.joined(separator: "\n"))
  }

  /// Cancels the command on SIGINT or SIGTERM. A second signal, or one during a question, ends the process.
  private func interruptible(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      // On Linux, Dispatch blocks the signal itself, and an ignored signal does not reach a second source.
      #if canImport(Darwin)
        signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if Prompt.abandon() || task.isCancelled { exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    try await task.value
  }
}

extension ExitCode {
  fileprivate var isSuccess: Bool { rawValue == 0 }
}
