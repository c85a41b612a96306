import CommandRunning
package import ConnectionProfiles
import Diagnostics
package import ExactOnlineRuntime
import Foundation
import Synchronization

/// The environment variables, and the secrets, which must not be printed.
package enum Settings {
  static let profile = "EXACT_ONLINE_PROFILE"
  package static let site = "EXACT_ONLINE_SITE"
  package static let clientID = "EXACT_ONLINE_CLIENT_ID"
  package static let clientSecret = "EXACT_ONLINE_CLIENT_SECRET"
  package static let redirectURI = "EXACT_ONLINE_REDIRECT_URI"
  package static let division = "EXACT_ONLINE_DIVISION"
  package static let token = "EXACT_ONLINE_TOKEN"
  package static let webhookSecret = "EXACT_ONLINE_WEBHOOK_SECRET"
  /// The database of mirrors, which may be a connection string with a password.
  package static let mirror = "EXACT_ONLINE_MIRROR"

  /// All of them.
  package static let names = [
    profile, site, clientID, clientSecret, redirectURI, division, token, webhookSecret, mirror,
  ]

  package static let environment = ProcessInfo.processInfo.environment

  /// Knows the secrets of this run.
  package static let secrets = SecretRedactor(
    [clientSecret, webhookSecret, token].compactMap(variable)
      + [variable(mirror)].compactMap(\.self).flatMap(ConnectionText.secrets))

  /// The tokens that this run uses, which know why a call had none.
  static let tokens = Mutex<HiddenTokenStore?>(nil)

  /// The tokens of a profile.
  package static func tokens(of name: String, in store: ProfileStore) -> HiddenTokenStore {
    tokens(in: FileTokenStore(at: store.tokenFile(of: name)))
  }

  /// The tokens of a store.
  package static func tokens(in store: any TokenStore) -> HiddenTokenStore {
    let hidden = HiddenTokenStore(store, hiding: secrets)
    tokens.withLock { $0 = hidden }
    return hidden
  }

  /// The value of a variable; nil if it is not set or empty.
  package static func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The name of the profile to use.
  package static func profileName(_ option: String?, in store: ProfileStore) throws -> String {
    let name = option ?? variable(profile) ?? store.current
    try ProfileStore.check(name)
    return name
  }

  /// Reads a secret from a file; `-` is standard input.
  package static func secret(in file: String, _ name: String) throws -> String {
    let input = try InputFile(file, "the \(name)")
    let text = try input.text().trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, !text.contains(where: \.isNewline) else {
      throw CommandFailure.wrongInput("\(input.place) must have one line with the \(name).")
    }
    secrets.add([text])
    return text
  }
}

extension Settings {
  /// A text for the terminal: one line, without control characters.
  package static func shown(_ text: String) -> String {
    VisibleText.line(String(text.map { $0.isNewline ? " " : $0 }))
  }
}

extension TokenStoreError {
  /// Whether the tokens are there, and this program cannot read them.
  package var isAboutContents: Bool {
    switch reason {
    case .unreadable, .unknownVersion: true
    case .inaccessible: false
    }
  }
}
