public import Logging
public import ODataRuntime
import Synchronization

extension OAuthSession {
  /// A login to begin, or one to finish.
  ///
  /// ```swift
  /// let login = session.loginRequest(at: .netherlands, redirectURI: redirectURI)
  /// // keep login.state with the browser, and send it to login.url
  /// ```
  ///
  /// - Parameters:
  ///   - site: The country site with which the app is registered.
  ///   - redirectURI: Exactly as registered. Exact Online wants https and a public host.
  ///   - state: Random unless given. To finish a login in another process, give the one that it began with.
  ///   - forcesLogin: Whether the person is asked who they are although the browser remembers a user. Without it the
  ///     tokens may be those of the last user of the browser.
  public func loginRequest(
    at site: Site, redirectURI: String, state: String? = nil, forcesLogin: Bool = true
  ) -> LoginRequest {
    LoginRequest(
      site: site, clientID: clientID, redirectURI: redirectURI, state: state ?? LoginRequest.randomState(),
      forcesLogin: forcesLogin)
  }

  /// Exchanges the code of a login for tokens and stores them, in place of those that are stored. One call.
  ///
  /// The new tokens are stored even if the caller is cancelled. The call is repeated only when it did not reach the
  /// service: a code can be exchanged once.
  ///
  /// - Throws: `ODataError` of kind `.unauthorized(.loginFailed)` when the code is used or expired, `.appRefused`
  ///   when client id, secret or redirect URI are wrong; what the store throws.
  public func logIn(
    with code: AuthorizationCode, for request: LoginRequest, transport: any ClientTransport,
    logger: Logger = Logger(label: "ExactOnline", factory: { _ in SwiftLogNoOpLogHandler() })
  ) async throws {
    try bind(to: request.site.origin)
    let login = SharedTask<Void>()
    Task {
      do {
        let tokens = try await exchange(code, for: request, transport, logger)
        state.withLock { state in
          state.current = tokens
          state.unsaved = nil
          state.refusal = nil
          state.hasRenewed = true
          state.doubts = DoubtfulRefusals()
        }
        login.finish(.success(()))
      } catch {
        login.finish(.failure(error))
      }
    }
    try await login.value()
  }

  private func exchange(
    _ code: AuthorizationCode, for request: LoginRequest, _ transport: any ClientTransport, _ logger: Logger
  ) async throws -> TokenSet {
    let grant = TokenGrant.code(code, redirectURI: request.redirectURI)
    let stored = try await tokens.update { [self] _ in
      var attempt = 1
      while true {
        do {
          return try await endpoint.tokens(for: grant, at: request.site.origin, by: transport)
        } catch let failure as TokenFailure {
          guard failure.meaning == .transient(isUntouched: true), attempt < policy.maximumAttempts else { throw failure.error }
          logger.info("the login has to be tried again", metadata: ["attempt": "\(attempt)"])
        }
        try await time.sleep(for: policy.pause(after: attempt, random: random()))
        attempt += 1
      }
    }
    guard let stored else { throw TokenFailure.notLoggedIn().error }
    return stored
  }
}
