package import Foundation

/// A program that a test runs to its end.
package enum Subprocess {
  package struct Outcome: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// Runs a program and waits without holding a thread, so that a server of the same test can answer.
  ///
  /// - Parameters:
  ///   - folder: its working directory; nil for that of the tests.
  ///   - environment: its whole environment; nil for that of the tests.
  package static func run(
    _ executable: URL, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil
  ) async throws -> Outcome {
    try await run(process(executable, arguments, in: folder, environment: environment))
  }

  /// The same with a program that is found by its name.
  package static func run(
    _ name: String, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil
  ) async throws -> Outcome {
    try await run(URL(filePath: "/usr/bin/env"), [name] + arguments, in: folder, environment: environment)
  }

  /// A process that has not been started, for tests that do more with it.
  package static func process(
    _ executable: URL, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    if let environment { process.environment = environment }
    return process
  }

  private static func run(_ process: Process) async throws -> Outcome {
    // Files, not pipes: a full pipe would stop the program, and other programs that tests start would inherit it.
    let folder = try TemporaryFolder()
    for name in ["output", "errors"] { try folder.write("", to: name) }
    process.standardOutput = try FileHandle(forWritingTo: folder.url("output"))
    process.standardError = try FileHandle(forWritingTo: folder.url("errors"))
    let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try Starting.alone { try process.run() }
      } catch {
        continuation.resume(throwing: error)
      }
    }
    return Outcome(status: status, output: try folder.text("output"), errors: try folder.text("errors"))
  }
}
