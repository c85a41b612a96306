import CommandConsole
import CommandRunning
package import ExactOnlineRuntime
import HTTPTypes

/// A login at a running sandbox, which needs no password: the steps of a browser, without one.
package enum SandboxLogin {
  package static func logIn(
    _ session: OAuthSession, at site: Site, redirectURI: String, transport: any ClientTransport
  ) async throws {
    let request = session.loginRequest(at: site, redirectURI: redirectURI)
    let path = String(request.url.dropFirst(site.origin.description.count))
    let call = HTTPRequest(
      method: .post, scheme: site.origin.scheme, authority: site.origin.authority, path: path,
      headerFields: [.contentType: "application/x-www-form-urlencoded"])
    let (response, body): (HTTPResponse, HTTPBody)
    do {
      (response, body) = try await transport.send(call, body: HTTPBody(Array("user=exact-online&decision=allow".utf8)))
    } catch let error as TransportError {
      let failure = NetworkFailure(error, at: "\(site)", isLocal: true)
      throw CommandFailure(
        .unavailable, "There is no sandbox: \(failure.message).",
        advice: error.kind == .tls ? failure.advice : "Start one: exact-online sandbox")
    }
    _ = try? await body.collect(upTo: 1 << 20)
    guard let location = response.headerFields[.location] else {
      throw CommandFailure(
        .loginRequired, "The login page of \(site) answered \(response.status.code) instead of returning.",
        advice:
          "--sandbox is for sandboxes. Check the client id, and the redirect URI that the sandbox was started with.")
    }
    try await session.logIn(with: request.code(in: location), for: request, transport: transport)
  }
}
