import ArgumentParser
import SandboxCommands

/// The command line of the sandbox.
@main
struct ExactOnlineSandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exact-online-sandbox", abstract: SandboxOptions.abstract, discussion: SandboxOptions.discussion)

  @OptionGroup var options: SandboxOptions

  func run() async throws { try await options.run(as: "exact-online-sandbox") }
}
