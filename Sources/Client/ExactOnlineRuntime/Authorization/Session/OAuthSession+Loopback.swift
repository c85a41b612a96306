public import Logging
public import ODataRuntime

extension OAuthSession {
  /// Logs a person in with a browser that comes back to this program: shows the address of the login page, and waits
  /// on a port of 127.0.0.1 for the browser.
  ///
  /// Exact Online itself sends browsers to public https addresses only. So this is for the sandbox, and for tunnels
  /// that lead from such an address to the port; for everything else there is
  /// ``logInAtTerminal(at:redirectURI:transport:logger:show:read:)``.
  ///
  /// - Parameters:
  ///   - site: The country site with which the app is registered.
  ///   - port: The port to listen on; 0 for any that is free.
  ///   - redirectURI: The registered address of the tunnel; `http://127.0.0.1:PORT/callback` unless set.
  ///   - transport: Carries the calls to the token endpoint.
  ///   - timeout: The longest wait for the browser, by the machine's clock.
  ///   - logger: Logs the login, without secrets.
  ///   - show: Prints a line to the person.
  /// - Throws: As ``logIn(with:for:transport:logger:)``; `ODataError` of kind `.unauthorized(.loginFailed)` when the
  ///   port is taken or the browser does not come.
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
      // The request of another program must not end the wait.
      guard let state = answer.state, LoginRequest.areEqual(state, request.state) else { return nil }
      return Result { try request.code(in: target) }
    }
    try await logIn(with: code, for: request, transport: transport, logger: logger)
  }
}
