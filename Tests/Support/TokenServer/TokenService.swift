import Foundation
import Synchronization

/// A token endpoint by Exact Online's rules, without its network: rotating refresh tokens that are good for one use,
/// access tokens that are given every 570 seconds and valid for 600, codes that are good for three minutes, and the
/// bodies with which the service refuses (Documentation/protocol.md, sections 2.2 to 2.5).
///
/// It shares nothing with the client: a mistake in shared code would go unnoticed. Its clock stands until a test moves
/// it.
package final class TokenService: Sendable {
  private struct RefreshToken {
    let issued: Double
    var firstUse: Double?
    /// The tokens that were given for it.
    var successors: [String] = []
  }

  private struct Code {
    let issued: Double
    var isUsed = false
  }

  private struct State {
    var now: Double
    var codes: [String: Code] = [:]
    var refreshTokens: [String: RefreshToken] = [:]
    /// The times at which access tokens expire.
    var accessTokens: [String: Double] = [:]
    var uses: [TokenUse] = []
    var count = 0
  }

  package let clientID = "b1bc1e8c-1d3c-4d3b-8b0f-a3c9f1f3e2d4"
  package let clientSecret = "S3cr&t+/%21"
  package let redirectURI = "https://app.example/callback?from=exact"
  package let rules: TokenRules
  private let state: Mutex<State>

  /// - Parameter now: The initial time, in seconds since 1970.
  package init(rules: TokenRules = TokenRules(), now: Double = 1_767_225_600) {
    self.rules = rules
    state = Mutex(State(now: now))
  }

  // MARK: - What tests see and move

  package var now: Double { state.withLock { $0.now } }
  package func advance(by seconds: Double) { state.withLock { $0.now += seconds } }

  /// Every token and code that was shown, in order.
  package var uses: [TokenUse] { state.withLock { $0.uses } }

  /// Whether an API call with this access token would be let in.
  package func accepts(_ accessToken: String) -> Bool {
    state.withLock { state in state.accessTokens[accessToken].map { state.now < $0 } ?? false }
  }

  /// Whether new tokens would be given for this refresh token, now or when the last ones are old enough.
  package func honours(_ refreshToken: String) -> Bool {
    state.withLock { state in
      guard let token = state.refreshTokens[refreshToken] else { return false }
      return state.now < token.issued + rules.refreshLifetime
        && (token.firstUse == nil || isInGrace(token, state))
    }
  }

  /// A person logs in, allows the access, and is sent back with this code.
  package func makeCode() -> String {
    state.withLock { state in
      let code = Self.makeText("XTzM", length: 900, &state)
      state.codes[code] = Code(issued: state.now)
      return code
    }
  }

  /// The tokens of a person who has just logged in, as a body.
  package func makeTokens() -> (accessToken: String, refreshToken: String) {
    state.withLock { state in give(&state) }
  }

  // MARK: - The endpoint

  package func answer(_ form: [UInt8]) -> TokenAnswer {
    let fields = Self.fields(of: String(decoding: form, as: UTF8.self))
    guard fields["client_id"] == clientID, fields["client_secret"] == clientSecret else {
      return Self.refusal(400, "invalid_request")
    }
    return state.withLock { state in
      switch fields["grant_type"] {
      case "refresh_token": refresh(fields["refresh_token"] ?? "", &state)
      case "authorization_code" where fields["redirect_uri"] == redirectURI: exchange(fields["code"] ?? "", &state)
      default: Self.refusal(400, "invalid_request")
      }
    }
  }

  private func exchange(_ text: String, _ state: inout State) -> TokenAnswer {
    func note(_ outcome: TokenUse.Outcome) {
      state.uses.append(TokenUse(token: text, time: state.now, outcome: outcome))
    }
    guard let code = state.codes[text], !code.isUsed, state.now < code.issued + rules.codeLifetime else {
      note(state.codes[text] == nil ? .unknown : state.codes[text]?.isUsed == true ? .usedBefore : .expired)
      return Self.refusal(400, "invalid_grant")
    }
    state.codes[text]?.isUsed = true
    note(.granted)
    return grant(give(&state))
  }

  private func refresh(_ text: String, _ state: inout State) -> TokenAnswer {
    func note(_ outcome: TokenUse.Outcome) {
      state.uses.append(TokenUse(token: text, time: state.now, outcome: outcome))
    }
    guard let token = state.refreshTokens[text] else {
      note(.unknown)
      return Self.refusal(400, "invalid_grant")
    }
    guard state.now < token.issued + rules.refreshLifetime else {
      note(.expired)
      let times = (Self.time(token.issued + rules.refreshLifetime), Self.time(state.now))
      return Self.refusal(400, "invalid_request", "The refresh token expired at \(times.0) and it is now \(times.1).")
    }
    guard token.firstUse == nil || isInGrace(token, state) else {
      note(.usedBefore)
      return Self.refusal(401, "unauthorized_client", "Old refresh token used.")
    }
    guard state.now >= token.issued + rules.earliestRefresh else {
      note(.tooEarly)
      return Self.refusal(400, "access_denied", "Rate limit exceeded: access_token not expired")
    }
    note(token.firstUse == nil ? .granted : .grantedAgain)
    let tokens = give(&state)
    state.refreshTokens[text]?.firstUse = token.firstUse ?? state.now
    state.refreshTokens[text]?.successors.append(tokens.refreshToken)
    retireSiblings(of: text, &state)
    return grant(tokens)
  }

  /// Retires the predecessors of a token. A client that uses a token has received it: the one before it, and others
  /// that were given for that one, can no longer be used.
  private func retireSiblings(of text: String, _ state: inout State) {
    for (other, token) in state.refreshTokens where token.successors.contains(text) {
      state.refreshTokens[other]?.firstUse = -.infinity
      for sibling in token.successors where sibling != text { state.refreshTokens[sibling]?.firstUse = -.infinity }
    }
  }

  private func isInGrace(_ token: RefreshToken, _ state: State) -> Bool {
    guard let grace = rules.grace, let firstUse = token.firstUse else { return false }
    return state.now <= firstUse + grace
      && token.successors.allSatisfy { state.refreshTokens[$0]?.firstUse == nil }
  }

  private func give(_ state: inout State) -> (accessToken: String, refreshToken: String) {
    let tokens = (Self.makeText("gAAAA", length: 650, &state), Self.makeText("Gcp7", length: 700, &state))
    state.accessTokens[tokens.0] = state.now + rules.accessLifetime
    state.refreshTokens[tokens.1] = RefreshToken(issued: state.now)
    return tokens
  }

  private func grant(_ tokens: (accessToken: String, refreshToken: String)) -> TokenAnswer {
    let members = [
      #""access_token":"\#(tokens.accessToken)""#, #""token_type":"bearer""#,
      #""expires_in":"\#(Int(rules.accessLifetime))""#, #""refresh_token":"\#(tokens.refreshToken)""#,
    ]
    return TokenAnswer(status: 200, body: "{\(members.joined(separator: ","))}")
  }

  private static func refusal(_ status: Int, _ error: String, _ description: String? = nil) -> TokenAnswer {
    let more = description.map { #","error_description":"\#($0)""# } ?? ""
    return TokenAnswer(status: status, body: #"{"error":"\#(error)"\#(more)}"#)
  }

  // MARK: - Texts

  /// Made like the service's tokens: with an exclamation mark, and long.
  private static func makeText(_ prefix: String, length: Int, _ state: inout State) -> String {
    state.count += 1
    let start = "\(prefix)!IAAAA\(state.count)-"
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    return start + String((start.count..<length).map { _ in alphabet[Int.random(in: 0..<64)] })
  }

  private static func fields(of form: String) -> [String: String] {
    var fields: [String: String] = [:]
    for field in form.components(separatedBy: "&") {
      let parts = field.components(separatedBy: "=")
      guard parts.count == 2 else { continue }
      fields[parts[0]] = parts[1].replacingOccurrences(of: "+", with: " ").removingPercentEncoding
    }
    return fields
  }

  /// `10/11/2022 9:18:20 PM`
  private static func time(_ seconds: Double) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "M/d/yyyy h:mm:ss a"
    return formatter.string(from: Date(timeIntervalSince1970: seconds))
  }
}
