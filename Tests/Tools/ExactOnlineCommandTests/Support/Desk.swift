import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport

/// A user's folder, and the command as it is run there: in a pipe, or at a terminal.
final class Desk: Sendable {
  static let executable = BuiltProduct.url("exact-online")

  let folder: TemporaryFolder
  private let variables: [String: String]

  init(_ variables: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    self.variables = variables
  }

  /// Nothing of the user who runs the tests is read.
  var environment: [String: String] {
    ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("EXACT_ONLINE_") }.merging([
      "XDG_CONFIG_HOME": folder.path("config"), "HOME": folder.path, "TERM": "xterm", "NO_COLOR": "1",
    ]) { $1 }.merging(variables) { $1 }
  }

  /// Runs the command in a pipe.
  ///
  /// - Parameter input: Its standard input; nil for none.
  func run(_ arguments: String..., input: String? = nil) async throws -> Outcome {
    try await run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String? = nil) async throws -> Outcome {
    try await run(Subprocess.process(Self.executable, arguments, in: folder.path, environment: environment), input)
  }

  /// Runs a line of the shell, in which `$exact` is the command: for arguments and input that are no text.
  func shell(_ line: String) async throws -> Outcome {
    try await run(
      Subprocess.process(
        URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder.path,
        environment: environment.merging(["exact": Self.executable.path]) { $1 }), nil)
  }

  private func run(_ process: Process, _ input: String?) async throws -> Outcome {
    let streams = try TemporaryFolder()
    for name in ["output", "errors"] { try streams.write("", to: name) }
    try streams.write(input ?? "", to: "input")
    process.standardInput = try FileHandle(forReadingFrom: streams.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url("errors"))
    let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try ChildProcess.startingAlone { try process.run() }
      } catch {
        continuation.resume(throwing: error)
      }
    }
    return Outcome(
      status: status, output: try streams.text("output"), errors: try streams.text("errors"))
  }

  /// Starts the command at a terminal.
  func terminal(_ arguments: String..., colours: Bool = false) throws -> PseudoTerminal {
    try terminal(arguments, colours: colours)
  }

  func terminal(_ arguments: [String], colours: Bool = false) throws -> PseudoTerminal {
    var environment = environment
    if colours { environment["NO_COLOR"] = nil }
    return try PseudoTerminal(
      Subprocess.process(Self.executable, arguments, in: folder.path, environment: environment))
  }

  /// Starts the command in a pipe, to be read while it runs.
  func start(_ arguments: String...) throws -> RunningCommand { try start(arguments) }

  func start(_ arguments: [String]) throws -> RunningCommand {
    try RunningCommand(Subprocess.process(Self.executable, arguments, in: folder.path, environment: environment))
  }

  /// A desk that is logged in to a new sandbox.
  static func withSandbox<Outcome>(
    without behaviours: Set<SandboxBehaviour> = [.rateLimits, .errorLimit], divisions: [Int] = [],
    _ body: (Desk, Sandbox) async throws -> Outcome
  ) async throws -> Outcome {
    let configure: (inout SandboxConfiguration) -> Void = {
      $0.behaviours.subtract(behaviours)
      $0.furtherDivisions = divisions
    }
    return try await Sandbox.run(Self.metadata, configure: configure) { sandbox in
      let desk = try Desk()
      let login = try await desk.run("login", "--sandbox", sandbox.url)
      guard login.status == 0 else { throw Failure(description: "login: \(login.status) \(login.errors)") }
      sandbox.clearRequests()
      return try await body(desk, sandbox)
    }
  }

  /// The end of a run in a pipe.
  struct Outcome: Sendable {
    var status: Int32
    var output: String
    var errors: String
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The few services that the tests use.
  static let metadata: SandboxMetadata = {
    do {
      return try SandboxMetadata(of: [
        "crm", "current", "logistics", "sync", "sync/CRM", "system", "webhooks", "documents",
      ])
    } catch {
      fatalError("\(error)")
    }
  }()
}
