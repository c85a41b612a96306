package import ArgumentParser
import CommandConsole
import ConnectionProfiles

/// The options of all commands that call the service.
package struct ConnectionOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The profile to use. (default: EXACT_ONLINE_PROFILE, or the one in use)", valueName: "name"),
    completion: profileNames)
  package var profile: String?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp(
      "The division (administration). (default: EXACT_ONLINE_DIVISION, or the profile's)", valueName: "code"))
  package var division: Int32?

  @Flag(name: .long, help: "Print each call to standard error as it is made.")
  package var verbose = false

  package init() {}

  package static var profileNames: CompletionKind {
    .custom { _, _, _ in ProfileStore(environment: Settings.environment).names }
  }

  package func validate() throws { try Self.check(division: division) }

  package static func check(division: Int32?) throws {
    guard division.map({ $0 > 0 }) ?? true else { throw ValidationError("--division is a number from 1.") }
  }
}
