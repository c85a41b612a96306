import HTTPTypes
import ODataQueries
package import SandboxService

/// ``SandboxBehaviour/loginRedirect``: instead of 401, calls without a valid access token are sent to the login page
/// (Documentation/protocol.md, section 8.4), as some clients saw it. Without it, they are answered 401 with the same
/// page.
package struct LoginRedirect: RequestStage {
  /// The page for people, to which calls are sent.
  package static let page = SandboxResponse.html(
    200,
    "<!DOCTYPE html><html><head><title>Exact Online</title></head><body><form action=\"/docs/Login.aspx\">"
      + "<input name=\"user\"><input type=\"password\"></form></body></html>")

  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.loginRedirect) else { return await next(request) }
    if request.lowercasedPath == "/docs/login.aspx" { return Self.page }
    var response = await next(request)
    guard response.status == 401, request.lowercasedPath.hasPrefix("/api/v1/") else { return response }
    response.status = 302
    response.headers[.location] = "/docs/Login.aspx?ReturnUrl=\(Self.escaped(request.path))"
    response.headers[.wwwAuthenticate] = nil
    return response
  }

  /// The address to come back to, escaped as .NET does it.
  static func escaped(_ path: String) -> String { PercentEncoding.encode(path).replacing("%2F", with: "%2f") }
}
