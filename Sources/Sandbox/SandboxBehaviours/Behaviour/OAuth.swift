import HTTPTypes
package import SandboxAuthorization
package import SandboxService

/// ``SandboxBehaviour/oauth``: the login page, the token endpoint, and the check of tokens
/// (Documentation/protocol.md, section 2). Without it, calls need no token, and the token endpoint takes every code and
/// refresh token that it gave out, at any time and as often as it is sent.
package struct OAuth: RequestStage {
  private let issuer: TokenIssuer
  private let errors: ErrorLimit
  let switches: BehaviourSwitches

  /// - Parameter errors: Counts the calls that are refused.
  package init(issuer: TokenIssuer, errors: ErrorLimit, switches: BehaviourSwitches) {
    self.issuer = issuer
    self.errors = errors
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    switch request.lowercasedPath {
    case "/api/oauth2/auth": return LoginPage(issuer: issuer).answer(request)
    case "/api/oauth2/token":
      let endpoint = TokenEndpoint(
        issuer: issuer, isStrict: switches.isOn(.oauth), endsEarlierLogins: endsEarlierLogins)
      return endpoint.answer(request)
    default: break
    }
    var request = request
    let words = request.headers[.authorization]?.split(separator: " ") ?? []
    let token = words.count == 2 && words[0].lowercased() == "bearer" ? String(words[1]) : nil
    var user = token.flatMap { issuer.user(of: $0) }
    if !switches.isOn(.oauth) { user = user ?? TokenIssuer.user }
    request.caller = user.map(caller)
    if request.caller != nil || Self.isOpen(request) { return await next(request) }
    if let owner = token.flatMap({ issuer.owner(of: $0) }) { errors.countExpired(caller(owner), request) }
    return Self.login(request, hasToken: !words.isEmpty)
  }

  private func caller(_ user: String) -> SandboxRequest.Caller {
    SandboxRequest.Caller(clientID: issuer.app.clientID, user: user)
  }

  /// Downloads answer for themselves.
  private static func isOpen(_ request: SandboxRequest) -> Bool { request.lowercasedPath.hasPrefix("/docs/") }

  /// Exact Online answers calls without a valid token with a page for people.
  private static func login(_ request: SandboxRequest, hasToken: Bool) -> SandboxResponse {
    var response = SandboxResponse.html(
      401,
      "<html><head><title>Object moved</title></head><body>\r\n<h2>Object moved to <a href=\"/docs/Login.aspx?ReturnUrl="
        + "\(XMLText.escaped(LoginRedirect.escaped(request.path)))\">here</a>.</h2>\r\n</body></html>\r\n")
    response.headers[.wwwAuthenticate] = "Bearer"
    response.hint(
      hasToken
        ? "The access token is unknown, older than 600 s, or of a login that a later one ended."
        : "The request has no access token. Send 'Authorization: Bearer' with one.")
    return response
  }
}
