import ODataRuntime

/// One login of a person: where to send the browser, and what the answer must hold.
///
/// Made by ``OAuthSession/loginRequest(at:redirectURI:state:forcesLogin:)``. A web application keeps the ``state`` in
/// the session of the browser that it sends away, and makes the request again with it when the browser comes back.
public struct LoginRequest: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The site at which the person logs in.
  public let site: Site
  /// As the app is registered.
  public let clientID: String
  /// The address that the browser is sent to afterwards, exactly as registered.
  public let redirectURI: String
  /// A value that the answer must repeat, so that the answer to another login is not taken for it.
  public let state: String
  /// Whether the person is asked who they are although the browser remembers a user.
  public let forcesLogin: Bool

  init(site: Site, clientID: String, redirectURI: String, state: String, forcesLogin: Bool) {
    self.site = site
    self.clientID = clientID
    self.redirectURI = redirectURI
    self.state = state
    self.forcesLogin = forcesLogin
  }

  /// The page at which the person logs in and ticks the divisions.
  public var url: String {
    let query = [
      ("client_id", clientID), ("redirect_uri", redirectURI), ("response_type", "code"),
      ("force_login", forcesLogin ? "1" : "0"), ("state", state),
    ].map { "\($0.0)=\(URLText.form($0.1))" }.joined(separator: "&")
    return "\(site.origin)/api/oauth2/auth?\(query)"
  }

  /// The code in the answer to this login, decoded once.
  ///
  /// - Parameter callback: The URL at which the browser arrived, or its path and query, or its query, as it stands in
  ///   the request or the address bar: with the percent signs.
  /// - Throws: `ODataError` of kind `.unauthorized(.loginFailed)` when the login was refused, when the state is not
  ///   the one of this login, or when there is no code.
  public func code(in callback: String) throws -> AuthorizationCode {
    let answer = try LoginAnswer(callback)
    if let error = answer.error {
      throw LoginAnswer.failure(
        "the service answered \(Redaction.redacted(error, limit: 100))",
        answer.message.map { Redaction.redacted($0, limit: 300) },
        advice: error == "unauthorized_client"
          ? "Check that the redirect URI is exactly the one that is registered"
          : "Log in again, and allow the access that the page asks for")
    }
    guard let state = answer.state, Self.areEqual(state, self.state) else {
      throw LoginAnswer.failure(
        "the state is not the one of this login", advice: "Start a new login, and use the newest page only")
    }
    guard let code = answer.code else { throw LoginAnswer.failure("the answer has no code") }
    return AuthorizationCode(code)
  }

  /// Takes as long for texts that differ at their beginnings as for those that differ at their ends.
  static func areEqual(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    guard first.count == second.count else { return false }
    return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 256 random bits, in hexadecimal digits.
  static func randomState() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Without the state, which would let a reader answer in the person's place.
  public var description: String { "LoginRequest(\(site), \(clientID), \(redirectURI))" }
  /// Without the state, too.
  public var customMirror: Mirror {
    Mirror(self, children: ["site": site, "clientID": clientID, "redirectURI": redirectURI])
  }
}
