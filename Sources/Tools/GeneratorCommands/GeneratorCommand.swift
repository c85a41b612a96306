import ArgumentParser
import SwiftNaming

/// The command line of the generator.
///
/// Exit codes: 0 all is well, 1 `check` found differences, 2 the input has errors, 64 the command line is wrong.
struct GeneratorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Generator.name,
    abstract: "Generates a typed Swift client of an Exact Online, or any other, OData service from its $metadata.",
    version: Generator.nameAndVersion,
    subcommands: [
      GenerateCommand.self, CheckCommand.self, InspectCommand.self, ListCommand.self, FilterCommand.self,
      BundleCommand.self, DiffCommand.self, FetchCommand.self,
    ],
    helpNames: [.short, .long])
}

/// Runs the command of the process's command line, and ends the process.
package func runGenerator() async { await GeneratorCommand.main() }

/// The exit code of a command; nothing is printed for it.
enum Exit {
  static let differs = ExitCode(1)
  static let invalidInput = ExitCode(2)
}
