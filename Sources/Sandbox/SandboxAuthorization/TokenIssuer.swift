import Synchronization

/// Issues codes and tokens, and stores their owners (Documentation/protocol.md, section 2.4).
///
/// A chain begins with a login. In it each refresh token works once, and gives the next.
package final class TokenIssuer: Sendable {
  /// Seconds that an access token lives.
  package static let accessLifetime = 600.0
  /// Seconds after which the next one may be asked for.
  static let renewalAge = 570.0
  /// Seconds that a refresh token lives: 30 days.
  package static let refreshLifetime = 30.0 * 86_400
  /// Seconds that a code lives.
  package static let codeLifetime = 180.0

  struct Pair {
    var accessToken: String
    var refreshToken: String
  }

  /// The reason why no token is given.
  enum Refusal: Error, Equatable {
    case invalidCode
    case tooEarly
    case used
    case ended
    case expired(at: Double, now: Double)
    case unknown
  }

  private struct Code {
    var redirectURI: String
    var user: String
    var issued: Double
  }

  private struct Chain {
    var user: String
    /// The time at which the last access token was given out.
    var accessIssued: Double?
    var refreshIssued: Double
    /// Whether a later login of the user ended it.
    var isEnded = false
  }

  private struct State {
    var codes: [String: Code] = [:]
    var chains: [Int: Chain] = [:]
    var nextChain = 1
    /// Access tokens, with the chain that they are of; nil for the one that does not expire.
    var access: [String: (chain: Int?, issued: Double)] = [:]
    var refresh: [String: (chain: Int, isUsed: Bool)] = [:]
    /// The languages that users chose at their login.
    var languages: [String: UserLanguage] = [:]
  }

  package let app: SandboxApp
  private let token: String
  private let refreshToken: String
  private let clock: @Sendable () -> Double
  private let state = Mutex(State())

  /// - Parameters:
  ///   - token: an access token that does not expire.
  ///   - refreshToken: the first refresh token of a chain that may renew at once.
  ///   - clock: seconds since 1970.
  package init(app: SandboxApp, token: String, refreshToken: String, clock: @escaping @Sendable () -> Double) {
    self.app = app
    self.token = token
    self.refreshToken = refreshToken
    self.clock = clock
    reset()
  }

  /// Only the two tokens of the start.
  package func reset() {
    let now = clock()
    state.withLock { state in
      state = State()
      state.access[token] = (nil, now)
      state.chains[0] = Chain(user: Self.user, accessIssued: nil, refreshIssued: now)
      state.refresh[refreshToken] = (0, false)
    }
  }

  package static let user = "sandbox"

  /// The language of a user; nil if none was chosen.
  package func language(of user: String) -> UserLanguage? { state.withLock { $0.languages[user] } }

  func setLanguage(_ language: UserLanguage, of user: String) { state.withLock { $0.languages[user] = language } }

  func code(redirectURI: String, user: String) -> String {
    let code = TokenText.code()
    let now = clock()
    state.withLock { state in
      state.codes = state.codes.filter { now - $0.value.issued < Self.codeLifetime }
      state.codes[code] = Code(redirectURI: redirectURI, user: user, issued: now)
    }
    return code
  }

  /// - Parameters:
  ///   - isStrict: Whether a code works once, for some minutes, and for its redirect URI.
  ///   - endsEarlierLogins: Whether the tokens of earlier logins of the user are none any more. The access token of the
  ///     start is of no login.
  func redeem(code: String, redirectURI: String, isStrict: Bool, endsEarlierLogins: Bool) throws(Refusal) -> Pair {
    let now = clock()
    let result: Result<Pair, Refusal> = state.withLock { state in
      guard let found = state.codes[code] else { return .failure(.invalidCode) }
      if isStrict {
        // A code can be tried only once, whatever the outcome.
        state.codes[code] = nil
        guard now - found.issued < Self.codeLifetime, found.redirectURI == redirectURI else {
          return .failure(.invalidCode)
        }
      }
      if endsEarlierLogins {
        for (chain, login) in state.chains where login.user == found.user { state.chains[chain]?.isEnded = true }
      }
      let chain = state.nextChain
      state.nextChain += 1
      state.chains[chain] = Chain(user: found.user, accessIssued: nil, refreshIssued: now)
      return .success(Self.issue(chain, now, &state))
    }
    return try result.get()
  }

  /// - Parameter isStrict: Whether a refresh token works once, for 30 days, and not too early.
  func renew(_ token: String, isStrict: Bool) throws(Refusal) -> Pair {
    let now = clock()
    let result: Result<Pair, Refusal> = state.withLock { state in
      guard let found = state.refresh[token], let chain = state.chains[found.chain] else { return .failure(.unknown) }
      if isStrict, let refusal = Self.refusal(of: chain, isUsed: found.isUsed, now) { return .failure(refusal) }
      state.refresh[token] = (found.chain, true)
      return .success(Self.issue(found.chain, now, &state))
    }
    return try result.get()
  }

  private static func refusal(of chain: Chain, isUsed: Bool, _ now: Double) -> Refusal? {
    if isUsed { return .used }
    if chain.isEnded { return .ended }
    if now - chain.refreshIssued > refreshLifetime {
      return .expired(at: chain.refreshIssued + refreshLifetime, now: now)
    }
    if let issued = chain.accessIssued, now - issued < renewalAge { return .tooEarly }
    return nil
  }

  private static func issue(_ chain: Int, _ now: Double, _ state: inout State) -> Pair {
    let pair = Pair(accessToken: TokenText.accessToken(), refreshToken: TokenText.refreshToken())
    state.access = state.access.filter { $0.value.chain == nil || now - $0.value.issued < accessLifetime }
    // Tokens that were used are remembered, the latest thousand of them.
    if state.refresh.count > 1000 {
      state.refresh = state.refresh.filter { !$0.value.isUsed || $0.value.chain == chain }
    }
    state.access[pair.accessToken] = (chain, now)
    state.refresh[pair.refreshToken] = (chain, false)
    state.chains[chain]?.accessIssued = now
    state.chains[chain]?.refreshIssued = now
    return pair
  }

  /// The caller with this token; nil if it is none, or none any more.
  package func user(of token: String) -> String? {
    let now = clock()
    return state.withLock { state in
      guard let found = state.access[token] else { return nil }
      guard let chain = found.chain else { return Self.user }
      guard now - found.issued < Self.accessLifetime, let login = state.chains[chain], !login.isEnded else {
        return nil
      }
      return login.user
    }
  }

  /// The user whom an access token was given to, also when it has expired or was ended; nil if it is none, or forgotten.
  package func owner(of token: String) -> String? {
    state.withLock { state in
      state.access[token].map { found in found.chain.flatMap { state.chains[$0]?.user } ?? Self.user }
    }
  }

  /// The tokens that were given out, the latest first.
  package var tokens: [IssuedToken] {
    let now = clock()
    let state = state.withLock { $0 }
    let access = state.access.map { text, found in
      let login = found.chain.flatMap { state.chains[$0] }
      let expires = login.map { _ in found.issued + Self.accessLifetime }
      let unexpired: IssuedToken.State = login?.isEnded == true ? .ended : .valid
      return IssuedToken(
        kind: .access, text: text, user: login?.user ?? Self.user,
        state: expires.map { now < $0 } ?? true ? unexpired : .expired, issued: found.issued, expires: expires)
    }
    let refresh = state.refresh.compactMap { text, found -> IssuedToken? in
      guard let chain = state.chains[found.chain] else { return nil }
      let expires = chain.refreshIssued + Self.refreshLifetime
      let unexpired: IssuedToken.State = chain.isEnded ? .ended : .valid
      return IssuedToken(
        kind: .refresh, text: text, user: chain.user,
        state: found.isUsed ? .used : now <= expires ? unexpired : .expired, issued: chain.refreshIssued,
        expires: expires)
    }
    let codes = state.codes.map { text, code in
      let expires = code.issued + Self.codeLifetime
      return IssuedToken(
        kind: .code, text: text, user: code.user, state: now < expires ? .valid : .expired, issued: code.issued,
        expires: expires)
    }
    return (access + refresh + codes).map { token in
      var token = token
      token.text = IssuedToken.shortened(token.text)
      return token
    }
    .sorted { ($1.issued, $0.kind.rawValue, $0.text) < ($0.issued, $1.kind.rawValue, $1.text) }
  }
}
