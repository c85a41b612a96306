import HTTPTypes
import ODataQueries
package import SandboxAuthorization
package import SandboxService

/// ``SandboxBehaviour/oauth``: the login page, the token endpoint, and the check of tokens
/// (Documentation/protocol.md, section 2). Without it, calls need no token.
package struct OAuth: RequestStage {
  private let issuer: TokenIssuer
  private let switches: BehaviourSwitches

  package init(issuer: TokenIssuer, switches: BehaviourSwitches) {
    self.issuer = issuer
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    switch request.lowercasedPath {
    case "/api/oauth2/auth": return LoginPage(issuer: issuer).answer(request)
    case "/api/oauth2/token": return TokenEndpoint(issuer: issuer).answer(request)
    default: break
    }
    var request = request
    let words = request.headers[.authorization]?.split(separator: " ") ?? []
    var user: String?
    if words.count == 2, words[0].lowercased() == "bearer" { user = issuer.user(of: String(words[1])) }
    if !switches.isOn(.oauth) { user = user ?? TokenIssuer.user }
    request.caller = user.map { SandboxRequest.Caller(clientID: issuer.app.clientID, user: $0) }
    if request.caller != nil || Self.isOpen(request) { return await next(request) }
    return Self.login(request, hasToken: !words.isEmpty)
  }

  /// Downloads answer for themselves.
  private static func isOpen(_ request: SandboxRequest) -> Bool { request.lowercasedPath.hasPrefix("/docs/") }

  /// Exact Online answers calls without a valid token with a page for people.
  private static func login(_ request: SandboxRequest, hasToken: Bool) -> SandboxResponse {
    let address = PercentEncoding.encode(request.path).replacing("%2F", with: "%2f")
    var response = SandboxResponse.html(
      401,
      "<html><head><title>Object moved</title></head><body>\r\n<h2>Object moved to <a href=\"/docs/Login.aspx?ReturnUrl="
        + "\(XMLText.escaped(address))\">here</a>.</h2>\r\n</body></html>\r\n")
    response.headers[.wwwAuthenticate] = "Bearer"
    response.hint(
      hasToken
        ? "The access token is unknown, or older than 600 s."
        : "The request has no access token. Send 'Authorization: Bearer' with one.")
    return response
  }
}
