import Diagnostics
import GeneratorPipeline
import ExactOnlineRuntime
import Foundation

/// The source of the tokens of `fetch`, and the texts that must never be printed.
///
/// Secrets come from the environment or from files: every user of a machine can read the arguments of its processes.
struct FetchAccess: Sendable {
  static let tokenVariable = "EXACT_ONLINE_TOKEN"
  static let clientIDVariable = "EXACT_ONLINE_CLIENT_ID"
  static let clientSecretVariable = "EXACT_ONLINE_CLIENT_SECRET"

  var authorization: any Authorization
  /// Texts to remove from all output, in addition to the sent tokens.
  var secrets: [String]

  /// Takes the token from a store, which is renewed and kept, from a file, or from the environment.
  static func make(
    tokenFile: String?, tokenStore: String?, environment: [String: String]
  ) -> Result<Self, InputFile.Problem> {
    if let tokenStore { return stored(at: tokenStore, environment) }
    if let tokenFile {
      return InputFile.read(tokenFile).flatMap { token(String(decoding: $0, as: UTF8.self), from: tokenFile) }
    }
    if let text = environment[tokenVariable] { return token(text, from: tokenVariable) }
    return .failure(
      problem(
        "no-token", "There is no access token.", at: nil,
        advice: "Set \(tokenVariable), or pass a file with --token-file or --token-store."))
  }

  private static func token(_ text: String, from source: String) -> Result<Self, InputFile.Problem> {
    let token = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !token.isEmpty else {
      return .failure(problem("no-token", "The access token is empty.", at: source, advice: nil))
    }
    // The characters of a header field; nothing of the text itself is shown.
    guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      return .failure(
        problem(
          "no-token", "This is not an access token: it contains spaces or other invalid characters.", at: source,
          advice: "Provide only the token, without 'Bearer'."))
    }
    return .success(Self(authorization: BearerToken(token), secrets: [token]))
  }

  private static func stored(
    at path: String, _ environment: [String: String]
  ) -> Result<Self, InputFile.Problem> {
    guard let id = environment[clientIDVariable], let secret = environment[clientSecretVariable],
      !id.isEmpty, !secret.isEmpty
    else {
      return .failure(
        problem(
          "no-token", "Tokens of a store are renewed with the app's id and secret.", at: path,
          advice: "Set \(clientIDVariable) and \(clientSecretVariable)."))
    }
    guard InputFile.exists(path) else {
      return .failure(problem("no-token", "There is no such token store.", at: path, advice: "Log in first."))
    }
    let session = OAuthSession(clientID: id, clientSecret: secret, tokens: FileTokenStore(at: path))
    return .success(Self(authorization: session, secrets: [secret]))
  }

  private static func problem(
    _ rule: String, _ message: String, at file: String?, advice: String?
  ) -> InputFile.Problem {
    InputFile.Problem(
      Diagnostic(.error, rule: rule, message, at: file.map { SourceLocation(file: $0) }, advice: advice))
  }
}
