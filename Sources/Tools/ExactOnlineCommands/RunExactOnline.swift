import ArgumentParser
import CommandConsole
import CommandRunning
import ConnectionProfiles
import Dispatch
import Foundation
import Synchronization
import TypedRows

/// Runs the command of the process's command line, and ends the process with its exit code.
package func runExactOnline() async {
  Console.claimStreams()
  exit(await CommandLineRun(CommandRunner.words()).status())
}

/// A run of the program: parses and runs the command, and reports errors.
struct CommandLineRun {
  private let words: [[UInt8]]
  private let console = Console.standard
  private static let runner = CommandRunner(ExactOnlineCommand.self, name: Program.name)

  /// - Parameter words: The arguments as bytes.
  init(_ words: [[UInt8]]) { self.words = words }

  /// The exit code.
  func status() async -> Int32 {
    do {
      let arguments = try arguments()
      try await interruptible { try await Self.runner.run(arguments) }
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
    let arguments = try CommandRunner.arguments(words, shown: Settings.shown)
    // Also where the parser repeats a word that it does not understand.
    for argument in arguments { Settings.secrets.add(ConnectionText.secrets(in: argument)) }
    return arguments
  }

  private func report(_ error: any Error) -> Int32 {
    switch Self.runner.ending(of: error, failure: CommandFailure.init) {
    case .text(let text):
      console.print(text)
      return ExitStatus.done.rawValue
    case .code(let code): return code
    case .failure(let failure):
      if failure.status == .interrupted {
        if let status = Console.end.withLock({ $0 }) { return status.rawValue }
        if console.errorIsTerminal { console.note("") }
      } else {
        console.note(failure)
      }
      return failure.status.rawValue
    }
  }

  /// Cancels the command on SIGINT or SIGTERM. A second signal, or one during a question or a write that waits for its
  /// reader, ends the process.
  private func interruptible(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      // On Linux, Dispatch blocks the signal itself, and an ignored signal does not reach a second source.
      #if canImport(Darwin)
        signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if Prompt.abandon() || task.isCancelled || Console.isStuck { exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
        Self.endOnceStuck()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    try await task.value
  }

  /// Ends the process when a write begins to wait for its reader only after the signal.
  private static func endOnceStuck() {
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(100)) {
      if Console.isStuck { exit(ExitStatus.interrupted.rawValue) }
      endOnceStuck()
    }
  }
}
