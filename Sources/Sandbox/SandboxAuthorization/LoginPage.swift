import HTTPTypes
import ODataQueries
package import SandboxService

/// `GET` and `POST /api/oauth2/auth`: the page where the user allows the app in
/// (Documentation/protocol.md, section 2.2).
package struct LoginPage: Sendable {
  private static let cookie = "ExactOnlineSandboxUser"

  private let issuer: TokenIssuer

  package init(issuer: TokenIssuer) { self.issuer = issuer }

  package func answer(_ request: SandboxRequest) -> SandboxResponse {
    let query = FormFields(request.query)
    let form = FormFields(request.body)
    func field(_ name: String) -> String? { query[name] ?? form[name] }
    guard let redirectURI = field("redirect_uri"), redirectURI.contains(":") else {
      return page(
        400,
        "<p>The address needs <code>client_id</code>, <code>redirect_uri</code> and "
          + "<code>response_type=code</code>.</p>")
    }
    func back(_ parameters: String, user: String? = nil) -> SandboxResponse {
      redirect(redirectURI, parameters, state: field("state"), user: user)
    }
    guard field("client_id") == issuer.app.clientID, issuer.app.allows(redirectURI: redirectURI) else {
      return back("error=unauthorized_client")
    }
    guard field("response_type") == "code" else { return back("error=unsupported_response_type") }
    // In the address or in the form, any decision but one denies.
    let isDenied = [query["decision"], form["decision"]].contains { ($0 ?? "allow") != "allow" }
    switch request.method {
    case "GET" where isDenied, "POST" where isDenied: return back("error=access_denied")
    case "GET":
      // The current user is accepted, unless the app forces a login.
      if field("force_login") != "1", let user = user(request) {
        return back("code=\(escaped(issuer.code(redirectURI: redirectURI, user: user)))")
      }
      return loginPage(field)
    case "POST":
      let user = form["user"] ?? TokenIssuer.user
      if let language = form["language"].flatMap(UserLanguage.init) { issuer.setLanguage(language, of: user) }
      return back("code=\(escaped(issuer.code(redirectURI: redirectURI, user: user)))", user: user)
    default:
      return ODataError.notAllowed("The page of the login knows GET and POST.", ["GET", "POST"]).response(to: request)
    }
  }

  private func user(_ request: SandboxRequest) -> String? {
    for part in (request.headers[.cookie] ?? "").split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ $0 != " " }) == Self.cookie else { continue }
      return PercentEncoding.decode(pair[1], plusIsSpace: false)
    }
    return nil
  }

  private func redirect(_ uri: String, _ parameters: String, state: String?, user: String?) -> SandboxResponse {
    var response = SandboxResponse(302)
    let state = state.map { "&state=\(escaped($0))" } ?? ""
    response.headers[.location] = "\(uri)\(uri.contains("?") ? "&" : "?")\(parameters)\(state)"
    if let user {
      response.headers[.setCookie] = "\(Self.cookie)=\(escaped(user)); Path=/api/oauth2; HttpOnly; SameSite=Lax"
    }
    return response
  }

  private func escaped(_ text: String) -> String {
    PercentEncoding.encode(text).replacing("'", with: "%27").replacing("=", with: "%3D").replacing(",", with: "%2C")
  }

  private func loginPage(_ field: (String) -> String?) -> SandboxResponse {
    let hidden = ["client_id", "redirect_uri", "response_type", "state", "force_login"].compactMap { name in
      field(name).map { "<input type=\"hidden\" name=\"\(name)\" value=\"\(XMLText.escaped($0))\">" }
    }
    return page(
      200,
      """
      <p>An app wants to use your administration. It comes back to <code>\(XMLText.escaped(field("redirect_uri") ?? ""))\
      </code>.</p>
      <form method="post" action="/api/oauth2/auth">\(hidden.joined())
      <p><label>User <input name="user" value="\(TokenIssuer.user)" autocomplete="username"></label></p>
      <p><label>Password <input name="password" type="password" autocomplete="off"></label> Any will do.</p>
      <p><label>Language <select name="language"><option value="">as the sandbox is set</option>
      <option value="nl">Dutch</option><option value="en">English</option></select></label> of messages about rows.</p>
      <p><button name="decision" value="allow">Log in and allow</button>
      <button name="decision" value="deny">Refuse</button></p>
      </form>
      """)
  }

  private func page(_ status: Int, _ content: String) -> SandboxResponse {
    .html(
      status,
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Exact Online sandbox: log in</title>
      <style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}
      </style></head><body><h1>Exact Online sandbox</h1>
      \(content)
      </body></html>
      """)
  }
}
