import Foundation
import Synchronization
import TestSupport
import Testing

/// A command that runs while a test goes on, in a pipe.
final class RunningCommand: Sendable {
  private let process: StartedProcess
  private let written = Mutex("")
  private let complained = Mutex("")

  init(_ launch: Launch) throws {
    let (output, errors, process) = try Launch.alone {
      let (output, errors) = (Pipe(), Pipe())
      let process = try launch.start(
        input: .nothing, output: .file(output.fileHandleForWriting), errors: .file(errors.fileHandleForWriting))
      for pipe in [output, errors] { try pipe.fileHandleForWriting.close() }
      return (output, errors, process)
    }
    self.process = process
    Self.read(output.fileHandleForReading) { text in self.written.withLock { $0 += text } }
    Self.read(errors.fileHandleForReading) { text in self.complained.withLock { $0 += text } }
  }

  var output: String { written.withLock { $0 } }
  var errors: String { complained.withLock { $0 } }
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Presses Ctrl-C, and gives the exit code.
  func interrupt() async throws -> Int32 {
    process.signal(SIGINT)
    try await waitUntil { process.status != nil }
    return try #require(process.status)
  }

  /// Ends it without giving it the time for anything.
  func endAtOnce() async throws {
    process.signal(SIGKILL)
    try await waitUntil { process.status != nil }
  }

  private static func read(_ handle: FileHandle, _ take: @escaping @Sendable (String) -> Void) {
    Thread {
      while case let data = handle.availableData, !data.isEmpty { take(String(decoding: data, as: UTF8.self)) }
    }.start()
  }
}
