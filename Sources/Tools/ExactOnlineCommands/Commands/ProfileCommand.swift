import ArgumentParser
import ConnectionProfiles
import ExactOnlineRuntime
import Foundation

/// `profile`
struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Several connections side by side.",
    discussion: """
      `exact-online login --profile NAME` makes one. Commands use the one in use, or the one of --profile or \
      EXACT_ONLINE_PROFILE.

      EXAMPLES
        exact-online profile list
        exact-online profile use acme
        exact-online profile use acme --division 234567
      """,
    subcommands: [ListProfiles.self, UseProfile.self], defaultSubcommand: ListProfiles.self)
}

/// `profile list`
struct ListProfiles: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the profiles.", discussion: "EXAMPLES\n  exact-online profile list --json")

  @Flag var format: OutputFormat?

  func run() async throws {
    let store = ProfileStore(environment: Settings.environment)
    let inUse = try Settings.profileName(nil, in: store)
    var printer = RowPrinter(format, columns: ["InUse", "Name", "Site", "ClientID", "Division", "Login"])
    var rows: [OrderedRow] = []
    for name in store.names {
      guard let profile = try store.profile(name) else { continue }
      let tokens = try? await FileTokenStore(at: store.tokenFile(of: name)).load()
      rows.append(
        OrderedRow([
          ("InUse", .string(name == inUse ? "*" : "")), ("Name", .string(name)), ("Site", .string(profile.site)),
          ("ClientID", .string(profile.clientID)), ("Division", profile.division.map { .number("\($0)") } ?? .null),
          ("Login", .string(tokens.map { Age.text(since: $0.obtained) + " ago" } ?? "none")),
        ]))
    }
    printer.print(rows)
    printer.finish()
  }
}

/// `profile use`
struct UseProfile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Choose the profile of later commands, and its division.",
    discussion: "EXAMPLES\n  exact-online profile use acme --division 234567")

  @Argument(
    help: "The profile.", completion: .custom { _, _, _ in ProfileStore(environment: Settings.environment).names })
  var name: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The division of later commands.", valueName: "code"))
  var division: Int32?

  func run() async throws {
    let store = ProfileStore(environment: Settings.environment)
    try store.use(name)
    if let division, var profile = try store.profile(name) {
      profile.division = division
      try store.save(profile, as: name)
    }
    Console.standard.print("Using the profile \(name).")
  }
}
