import ArgumentParser
import SandboxCommands

/// `sandbox`
struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox", abstract: SandboxOptions.abstract,
    discussion: """
      \(SandboxOptions.discussion) It is exact-online-sandbox, and needs no other file.

      EXAMPLES
        exact-online sandbox --seed demo
        exact-online login --sandbox http://127.0.0.1:8800     in another terminal
      """)

  @OptionGroup var options: SandboxOptions

  func run() async throws { try await options.run() }
}
