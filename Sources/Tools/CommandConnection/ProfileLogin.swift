import CommandConsole
import CommandRunning
package import ConnectionProfiles
package import ExactOnlineRuntime
import Foundation

/// A profile with its app, and where its tokens are.
package struct ProfileLogin: Sendable {
  package let name: String
  package let profile: ConnectionProfile
  let store: ProfileStore

  /// Reads the profile that the options or the environment name.
  ///
  /// - Parameter isShared: Whether machines share its tokens: then the environment may name the app, so that a machine on
  ///   which nobody has logged in needs no profile.
  /// - Throws: ``CommandFailure`` if there is none.
  package init(_ options: ConnectionOptions, isShared: Bool = false) throws {
    store = ProfileStore(environment: Settings.environment)
    name = try Settings.profileName(options.profile, in: store)
    guard var profile = try store.profile(name) ?? (isShared ? Self.profileOfTheEnvironment() : nil) else {
      if name != ProfileStore.defaultName || !store.names.isEmpty {
        throw CommandFailure(
          .loginRequired, store.missing(name).description, advice: "Run: exact-online login --profile \(name)")
      }
      throw CommandFailure(
        .loginRequired, "You are not logged in.",
        advice: isShared
          ? "Run: exact-online login — or set \(Settings.site), \(Settings.clientID) and \(Settings.clientSecret)."
          : "Run: exact-online login — or set \(Settings.token) and \(Settings.site).")
    }
    Settings.secrets.add(profile.secrets)
    profile.clientSecret = Settings.variable(Settings.clientSecret) ?? profile.clientSecret
    profile.webhookSecret = Settings.variable(Settings.webhookSecret) ?? profile.webhookSecret
    Settings.secrets.add(profile.secrets)
    self.profile = profile
  }

  private static func profileOfTheEnvironment() throws -> ConnectionProfile? {
    guard let site = Settings.variable(Settings.site), let id = Settings.variable(Settings.clientID),
      let secret = Settings.variable(Settings.clientSecret)
    else { return nil }
    return ConnectionProfile(site: try SiteName.parse(site), clientID: id, clientSecret: secret)
  }

  /// The name under which machines share the tokens: the same on all of them.
  package var sharedName: String { "\(profile.site) \(profile.clientID) \(name)" }

  /// Moves the tokens of this machine's login to a store that machines share. Those that the store has stay, unless a
  /// user has logged in here since. A refresh token is valid once, so it must not be in two places.
  ///
  /// - Throws: ``CommandFailure`` if nobody has logged in anywhere.
  package func moveTokens(to shared: any TokenStore) async throws {
    let file = store.tokenFile(of: name)
    if FileManager.default.fileExists(atPath: file) {
      let own = FileTokenStore(at: file)
      let isThere = try await own.load() != nil
      // The file stays locked meanwhile. If this ends before the file is empty, the next run finds the same tokens twice.
      try await own.update { mine in
        guard let mine else { return nil }
        try await shared.update { theirs in
          guard let theirs, theirs.obtained >= mine.obtained else { return mine }
          return theirs
        }
        return nil
      }
      if isThere {
        Console.standard.note(
          "The login of the profile \(name) has moved to the database: other commands of this machine need one of their "
            + "own, such as: exact-online login --profile desk")
      }
    }
    guard try await shared.load() == nil else { return }
    throw CommandFailure(
      .loginRequired, "Nobody has logged in on any of the machines.",
      advice: "Run on one of them: exact-online login — and then this command.")
  }
}
