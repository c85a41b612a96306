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
    try await run(Launch(executable, arguments, in: folder, environment: environment))
  }

  /// The same with a program that is found by its name.
  package static func run(
    _ name: String, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil
  ) async throws -> Outcome {
    try await run(URL(filePath: "/usr/bin/env"), [name] + arguments, in: folder, environment: environment)
  }

  /// The same with a standard input.
  package static func run(_ launch: Launch, input: String = "") async throws -> Outcome {
    // Files, not pipes: a full pipe would stop the program, and other programs that tests start would inherit it.
    let folder = try TemporaryFolder()
    for name in ["output", "errors"] { try folder.write("", to: name) }
    try folder.write(input, to: "input")
    let process = try Launch.alone {
      try launch.start(
        input: .file(FileHandle(forReadingFrom: folder.url("input"))),
        output: .file(FileHandle(forWritingTo: folder.url("output"))),
        errors: .file(FileHandle(forWritingTo: folder.url("errors"))))
    }
    let status = await process.ended()
    return Outcome(status: status, output: try folder.text("output"), errors: try folder.text("errors"))
  }
}
