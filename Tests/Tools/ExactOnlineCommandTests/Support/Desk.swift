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
    try await Subprocess.run(launch(arguments), input: input ?? "")
  }

  /// Runs a line of the shell, in which `$exact` is the command: for arguments and input that are no text.
  func shell(_ line: String) async throws -> Outcome {
    try await Subprocess.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder.path,
      environment: environment.merging(["exact": Self.executable.path]) { $1 })
  }

  private func launch(_ arguments: [String], colours: Bool = false) -> Launch {
    var environment = environment
    if colours { environment["NO_COLOR"] = nil }
    return Launch(Self.executable, arguments, in: folder.path, environment: environment)
  }

  /// Starts the command at a terminal.
  func terminal(_ arguments: String..., colours: Bool = false) throws -> PseudoTerminal {
    try terminal(arguments, colours: colours)
  }

  func terminal(_ arguments: [String], colours: Bool = false, columns: UInt16 = 120) throws -> PseudoTerminal {
    try PseudoTerminal(launch(arguments, colours: colours), columns: columns)
  }

  /// Starts the command in a pipe, to be read while it runs.
  func start(_ arguments: String...) throws -> RunningCommand { try start(arguments) }

  func start(_ arguments: [String]) throws -> RunningCommand { try RunningCommand(launch(arguments)) }

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
  typealias Outcome = Subprocess.Outcome

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
