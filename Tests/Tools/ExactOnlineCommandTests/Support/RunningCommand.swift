import Foundation
import Synchronization
import TestSupport

/// A command that runs while a test goes on, in a pipe.
final class RunningCommand: Sendable {
  private let process: Process
  private let written = Mutex("")
  private let complained = Mutex("")

  init(_ process: Process) throws {
    self.process = process
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try ChildProcess.startingAlone { try process.run() }
    Self.read(output.fileHandleForReading) { text in self.written.withLock { $0 += text } }
    Self.read(errors.fileHandleForReading) { text in self.complained.withLock { $0 += text } }
  }

  var output: String { written.withLock { $0 } }
  var errors: String { complained.withLock { $0 } }
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Presses Ctrl-C, and gives the exit code.
  func interrupt() async throws -> Int32 {
    kill(process.processIdentifier, SIGINT)
    try await waitUntil { !process.isRunning }
    return process.terminationStatus
  }

  /// Ends it without giving it the time for anything.
  func endAtOnce() async throws {
    kill(process.processIdentifier, SIGKILL)
    try await waitUntil { !process.isRunning }
  }

  private static func read(_ handle: FileHandle, _ take: @escaping @Sendable (String) -> Void) {
    Thread {
      while case let data = handle.availableData, !data.isEmpty { take(String(decoding: data, as: UTF8.self)) }
    }.start()
  }
}
