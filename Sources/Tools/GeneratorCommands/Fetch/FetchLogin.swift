import ArgumentParser
import ConnectionProfiles
import ExactOnlineRuntime

/// A login that `exact-online login` made, for `fetch`.
struct FetchLogin: Sendable {
  let profile: ConnectionProfile
  let access: FetchAccess

  /// Nil without a name.
  init?(_ name: String?, environment: [String: String]) throws {
    guard let name else { return nil }
    let store = ProfileStore(environment: environment)
    do {
      guard let profile = try store.profile(name) else { throw store.missing(name) }
      self.profile = profile
      access = FetchAccess(
        authorization: OAuthSession(
          clientID: profile.clientID, clientSecret: profile.clientSecret,
          tokens: FileTokenStore(at: store.tokenFile(of: name))),
        secrets: profile.secrets)
    } catch let problem as ProfileStore.Problem {
      throw ValidationError(
        problem.kind == .unreadable ? "\(problem.description) Run: exact-online login" : problem.description)
    }
  }
}
