import ConnectionProfiles
import Diagnostics
import ExactOnlineRuntime
import Foundation

/// The environment variables, and the secrets, which must not be printed.
enum Settings {
  static let profile = "EXACT_ONLINE_PROFILE"
  static let site = "EXACT_ONLINE_SITE"
  static let clientID = "EXACT_ONLINE_CLIENT_ID"
  static let clientSecret = "EXACT_ONLINE_CLIENT_SECRET"
  static let redirectURI = "EXACT_ONLINE_REDIRECT_URI"
  static let division = "EXACT_ONLINE_DIVISION"
  static let token = "EXACT_ONLINE_TOKEN"
  static let webhookSecret = "EXACT_ONLINE_WEBHOOK_SECRET"

  static let environment = ProcessInfo.processInfo.environment

  /// The filter for the secrets of this run.
  static let secrets = SecretRedactor([])

  /// The text without the secrets of this run.
  static func redacted(_ text: String) -> String { secrets.redacted(text) }

  /// The value of a variable; nil if it is not set or empty.
  static func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The name of the profile to use.
  static func profileName(_ option: String?, in store: ProfileStore) throws -> String {
    let name = option ?? variable(profile) ?? store.current
    try ProfileStore.check(name)
    return name
  }

  /// Reads a secret from a file; `-` is standard input.
  static func secret(in file: String, _ name: String) throws -> String {
    let data = file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
    guard let data else { throw CommandFailure.wrongInput("The file of the \(name), '\(file)', cannot be read.") }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, !text.contains(where: \.isNewline) else {
      throw CommandFailure.wrongInput("The file of the \(name), '\(file)', must have one line with it.")
    }
    secrets.add([text])
    return text
  }
}

extension Settings {
  /// A text for the terminal: one line, without control characters.
  static func shown(_ text: String) -> String {
    VisibleText.line(String(text.map { $0.isNewline ? " " : $0 }))
  }
}
