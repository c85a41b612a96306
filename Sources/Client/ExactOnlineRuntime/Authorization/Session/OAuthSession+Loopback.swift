public import Logging
public import ODataRuntime

extension OAuthSession {
  /// Logs in a user with a browser on this machine: shows the address of the login page, and waits on a port of
  /// 127.0.0.1 for the browser to return.
  ///
  /// Exact Online itself redirects browsers to public https addresses only. Use this with the sandbox, or with a tunnel
  /// from such an address to the port; in all other cases use
  /// ``logInAtTerminal(at:redirectURI:transport:logger:show:read:)``.
  ///
  /// - Parameters:
  ///   - site: The country site where the app is registered.
  ///   - port: The port to listen on; 0 for any free port.
  ///   - redirectURI: The registered address of the tunnel; by default `http://127.0.0.1:PORT/callback`.
  ///   - transport: Carries the calls to the token endpoint.
  ///   - timeout: The longest wait for the browser, by the system clock.
  ///   - logger: Logs the login, without secrets.
  ///   - show: Shows a line of text to the user.
  /// - Throws: As ``logIn(with:for:transport:logger:)``; `ODataError` of kind `.unauthorized(.loginFailed)` if the port
  ///   is in use or the browser does not return in time.
  public func logInOverLoopback(
    at site: Site, port: UInt16 = 0, redirectURI: String? = nil, transport: any ClientTransport,
    timeout: Duration = .seconds(300),
    logger: Logger = Logger(label: "ExactOnline", factory: { _ in SwiftLogNoOpLogHandler() }),
    show: @Sendable (String) -> Void = { print($0) }
  ) async throws {
    let listener = try CallbackListener(port: port)
    defer { listener.close() }
    let request = loginRequest(
      at: site, redirectURI: redirectURI ?? "http://127.0.0.1:\(listener.port)/callback")
    show("Open this page and log in:\n\n\(request.url)\n")
    let code = try await listener.outcome(within: timeout) { target -> Result<AuthorizationCode, any Error>? in
      guard let answer = try? LoginAnswer(target), answer.code != nil || answer.error != nil else { return nil }
      // A request from another program must not end the wait.
      guard let state = answer.state, LoginRequest.areEqual(state, request.state) else { return nil }
      return Result { try request.code(in: target) }
    }
    try await logIn(with: code, for: request, transport: transport, logger: logger)
  }
}
