import ODataRuntime

/// One login of a user: the address to send the browser to, and the check of the response.
///
/// Created by ``OAuthSession/loginRequest(at:redirectURI:state:forcesLogin:)``. A web application keeps the ``state``
/// in the browser's session, and recreates the request from it when the browser returns.
public struct LoginRequest: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The site at which the user logs in.
  public let site: Site
  /// The app's client id, as registered.
  public let clientID: String
  /// The address to which the browser is redirected afterwards, exactly as registered.
  public let redirectURI: String
  /// A value that the response must repeat, so that the response to another login is not accepted.
  public let state: String
  /// Whether the user must log in even if the browser remembers a user.
  public let forcesLogin: Bool

  init(site: Site, clientID: String, redirectURI: String, state: String, forcesLogin: Bool) {
    self.site = site
    self.clientID = clientID
    self.redirectURI = redirectURI
    self.state = state
    self.forcesLogin = forcesLogin
  }

  /// The address of the page at which the user logs in and selects the divisions.
  public var url: String {
    let query = [
      ("client_id", clientID), ("redirect_uri", redirectURI), ("response_type", "code"),
      ("force_login", forcesLogin ? "1" : "0"), ("state", state),
    ].map { "\($0.0)=\(URLText.form($0.1))" }.joined(separator: "&")
    return "\(site.origin)/api/oauth2/auth?\(query)"
  }

  /// The code in the response to this login, percent-decoded.
  ///
  /// - Parameter callback: The URL to which the browser was redirected, or its path and query, or its query, as it
  ///   appears in the request or the address bar: percent-encoded.
  /// - Returns: The code, to be exchanged for tokens.
  /// - Throws: `ODataError` of kind `.unauthorized(.loginFailed)` if the login was refused, if the state is not that of
  ///   this login, or if there is no code.
  public func code(in callback: String) throws -> AuthorizationCode {
    let answer = try LoginAnswer(callback)
    if let error = answer.error {
      throw LoginAnswer.failure(
        "the service answered \(Redaction.redacted(error, limit: 100))",
        answer.message.map { Redaction.redacted($0, limit: 300) },
        advice: error == "unauthorized_client"
          ? "Check that the redirect URI is exactly as registered"
          : "Log in again, and grant the access that the page asks for")
    }
    guard let state = answer.state, Self.areEqual(state, self.state) else {
      throw LoginAnswer.failure(
        "the state is not that of this login", advice: "Start a new login, and use only its page")
    }
    guard let code = answer.code else { throw LoginAnswer.failure("the response to the login has no code") }
    return AuthorizationCode(code)
  }

  /// Takes the same time wherever the texts differ.
  static func areEqual(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    guard first.count == second.count else { return false }
    return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 256 random bits, as hexadecimal digits.
  static func randomState() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The site, the client id and the redirect URI. The state is not shown: with it, somebody else could answer for the
  /// user.
  public var description: String { "LoginRequest(\(site), \(clientID), \(redirectURI))" }
  /// The same, without the state.
  public var customMirror: Mirror {
    Mirror(self, children: ["site": site, "clientID": clientID, "redirectURI": redirectURI])
  }
}
