import ArgumentParser
import CommandRunning
import SwiftNaming

/// The command line of the generator.
struct GeneratorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Generator.name,
    abstract: "Generates a typed Swift client of an Exact Online, or any other, OData service from its $metadata.",
    discussion: """
      EXIT CODES
        0 done
        1 files differ, --fail-on found a change, or a download failed
        2 bad usage or input, nothing written
        5 not written, try again
      """,
    version: Generator.nameAndVersion,
    subcommands: [
      GenerateCommand.self, CheckCommand.self, InspectCommand.self, ListCommand.self, FilterCommand.self,
      BundleCommand.self, DiffCommand.self, FetchCommand.self,
    ],
    helpNames: [.short, .long])
}

/// Runs the command of the process's command line, and ends the process.
package func runGenerator() async { await CommandRunner(GeneratorCommand.self, name: Generator.name).main() }

/// The exit code of a command whose findings have been printed (Documentation/configuration.md).
enum Exit {
  static let differs = ExitCode(.refused)
  static let notDownloaded = ExitCode(.refused)
  static let invalidInput = ExitCode(.wrongInput)
  static let notWritten = ExitCode(.unavailable)
}
