import ConnectionProfiles
package import ExactOnlineRuntime
import Synchronization

/// The connection of this run, which errors name in their advice.
package struct CurrentConnection: Sendable {
  /// The profile, if `login` needs its name: if commands do not use it by themselves.
  private let profile: String?
  let site: Site
  /// Whether its token is that of the environment, which no login renews.
  let hasTokenOfEnvironment: Bool

  private static let stored = Mutex<Self?>(nil)

  /// The connection of this run; nil before one is opened.
  static var current: Self? { stored.withLock { $0 } }

  /// Makes a connection that of this run.
  ///
  /// - Parameter profile: The name of its profile; nil with a token of the environment.
  package static func use(_ site: Site, profile: String?) {
    let store = ProfileStore(environment: Settings.environment)
    let usual = try? Settings.profileName(nil, in: store)
    let connection = Self(
      profile: profile == usual ? nil : profile, site: site, hasTokenOfEnvironment: profile == nil)
    stored.withLock { $0 = connection }
  }

  /// Whether the site is a sandbox: only sandboxes are on this machine.
  var isSandbox: Bool { SiteName.isLocal(site) }

  /// The advice to log in again.
  package static var loginAdvice: String {
    guard let current else { return "Run: exact-online login" }
    if current.hasTokenOfEnvironment {
      return "Set \(Settings.token) to a valid token — or unset it, and run: exact-online login"
    }
    let sandbox = current.isSandbox ? " --sandbox \(current.site)" : ""
    return "Run: exact-online login\(sandbox)\(current.profile.map { " --profile \($0)" } ?? "")"
  }
}
