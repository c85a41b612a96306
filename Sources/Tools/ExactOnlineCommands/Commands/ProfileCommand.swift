import ArgumentParser
import CommandConnection
import CommandConsole
import ConnectionProfiles
import ExactOnlineRuntime
import Foundation

/// `profile`
struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "List the profiles, or choose one: several connections side by side.",
    discussion: """
      `exact-online login --profile NAME` creates a profile. Commands use that of --profile or EXACT_ONLINE_PROFILE, \
      or the one that was chosen last.

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
      // A broken profile is listed too: it is to be replaced, or removed.
      let profile = try? store.profile(name)
      rows.append(
        OrderedRow([
          ("InUse", .string(name == inUse ? "*" : "")), ("Name", .string(name)),
          ("Site", profile.map { .string($0.site) } ?? .null),
          ("ClientID", profile.map { .string($0.clientID) } ?? .null),
          ("Division", profile?.division.map { .number("\($0)") } ?? .null),
          ("Login", .string(profile == nil ? "broken" : await Self.login(of: name, in: store))),
        ]))
    }
    printer.print(rows)
    printer.finish()
  }

  private static func login(of name: String, in store: ProfileStore) async -> String {
    do {
      let tokens = try await Settings.tokens(of: name, in: store).load()
      return tokens.map { Age.text(since: $0.obtained) + " ago" } ?? "none"
    } catch {
      return "broken"
    }
  }
}

/// `profile use`
struct UseProfile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Choose the profile of later commands, and its division.",
    discussion: """
      --division is looked up among those of the login, which costs two calls.

      EXAMPLES
        exact-online profile use acme --division 234567
      """)

  @Argument(
    help: "The profile.", completion: ConnectionOptions.profileNames)
  var name: String

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("The division of later commands, one of the login's.", valueName: "code"))
  var division: Int32?

  func validate() throws { try ConnectionOptions.check(division: division) }

  func run() async throws {
    let store = ProfileStore(environment: Settings.environment)
    guard store.names.contains(name) else { throw store.missing(name) }
    if let division, var profile = try store.profile(name) {
      try await Connection(ConnectionOptions.of(profile: name)).checkDivision(division)
      profile.division = division
      try store.save(profile, as: name)
    }
    try store.use(name)
    Console.standard.print("Using the profile \(name).")
  }
}
