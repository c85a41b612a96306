import ArgumentParser
import CommandConnection
import CommandConsole
import ConnectionProfiles
import ExactOnlineRuntime

/// `logout`
struct LogoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout",
    abstract: "Forget the tokens of a profile.",
    discussion: """
      The service cannot revoke tokens: an access token stays valid for up to ten minutes. To withdraw the access of \
      the app, the user removes it in Exact Online.

      EXAMPLES
        exact-online logout
        exact-online logout --profile acme --remove
      """)

  @Option(
    help: ArgumentHelp("The profile. (default: the one in use)", valueName: "name"),
    completion: ConnectionOptions.profileNames)
  var profile: String?

  @Flag(help: "Remove the profile too, with the app's id and secrets.")
  var remove = false

  func run() async throws {
    let console = Console.standard
    let store = ProfileStore(environment: Settings.environment)
    let name = try Settings.profileName(profile, in: store)
    guard store.names.contains(name) else { throw store.missing(name) }
    if remove {
      try store.remove(name)
      console.print("Removed the profile \(name).")
      return
    }
    let tokens = Settings.tokens(of: name, in: store)
    do {
      let wasLoggedIn = try await tokens.load() != nil
      try await tokens.update { _ in nil }
      console.print(wasLoggedIn ? "Logged out of the profile \(name)." : "The profile \(name) was not logged in.")
    } catch let error as TokenStoreError where error.isAboutContents {
      try await store.discardTokens(of: name, keepsCopy: false)
      console.print("Logged out of the profile \(name), whose tokens could not be read.")
    }
  }
}
