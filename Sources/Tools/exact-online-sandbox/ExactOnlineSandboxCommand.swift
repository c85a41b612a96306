import ArgumentParser
import CommandRunning
import PackageVersion
import SandboxCommands

/// The command line of the sandbox.
@main
struct ExactOnlineSandboxCommand: AsyncParsableCommand {
  private static let name = "exact-online-sandbox"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: SandboxOptions.abstract,
    discussion: """
      \(SandboxOptions.discussion)

      EXIT CODES
        0 interrupted
        2 bad usage, or it does not start
      """,
    version: "\(name) \(PackageVersion.current)")

  @OptionGroup var options: SandboxOptions

  static func main() async { await CommandRunner(Self.self, name: name).main() }

  func run() async throws { try await options.run() }
}
