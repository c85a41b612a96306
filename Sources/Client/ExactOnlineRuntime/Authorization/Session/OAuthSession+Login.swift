public import Logging
public import ODataRuntime
import Synchronization

extension OAuthSession {
  /// Creates a login to start, or recreates one to finish.
  ///
  /// ```swift
  /// let login = session.loginRequest(at: .netherlands, redirectURI: redirectURI)
  /// ```
  ///
  /// Keep its `state` with the browser, and send the browser to its `url`.
  ///
  /// - Parameters:
  ///   - site: The country site with which the app is registered.
  ///   - redirectURI: Exactly as registered. Exact Online wants https and a public host.
  ///   - state: Random by default. To finish a login in another process, pass the state with which it started.
  ///   - forcesLogin: Whether the user must log in even if the browser remembers a user. Otherwise the tokens may
  ///     belong to the browser's last user.
  public func loginRequest(
    at site: Site, redirectURI: String, state: String? = nil, forcesLogin: Bool = true
  ) -> LoginRequest {
    LoginRequest(
      site: site, clientID: clientID, redirectURI: redirectURI, state: state ?? LoginRequest.randomState(),
      forcesLogin: forcesLogin)
  }

  /// Exchanges the code of a login for tokens and stores them, replacing the stored ones. Costs one call to the token
  /// endpoint.
  ///
  /// The new tokens are stored even if the caller is cancelled. The call is retried only if it did not reach the
  /// service: a code can be exchanged once.
  ///
  /// - Parameters:
  ///   - code: The code from the response to the login.
  ///   - request: The login that it belongs to.
  ///   - transport: Carries the call to the token endpoint.
  ///   - logger: Logs the login, without secrets.
  ///   - observer: Observes the login and its requests, as ``ConnectionPolicies/observer`` does calls.
  /// - Throws: `ODataError` of kind `.unauthorized(.loginFailed)` if the code is used or expired, `.appRefused` if
  ///   client id, secret or redirect URI are wrong; the errors of the store.
  public func logIn(
    with code: AuthorizationCode, for request: LoginRequest, transport: any ClientTransport,
    logger: Logger = Logger(label: "ExactOnline", factory: { _ in SwiftLogNoOpLogHandler() }),
    observer: (any WorkObserver)? = nil
  ) async throws {
    try bind(to: request.site.origin)
    let login = SharedTask<Void>()
    Task {
      do {
        let work = Work(.renewal, "login", notes: [Work.tokenSource: .text("service")])
        let tokens = try await observer.observe(work) { _ in
          try await exchange(code, for: request, transport, logger, observer)
        }
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
    _ code: AuthorizationCode, for request: LoginRequest, _ transport: any ClientTransport, _ logger: Logger,
    _ observer: (any WorkObserver)?
  ) async throws -> TokenSet {
    let grant = TokenGrant.code(code, redirectURI: request.redirectURI)
    let stored = try await tokens.update { [self] _ in
      var attempt = 1
      while true {
        do {
          return try await endpoint.tokens(
            for: grant, at: request.site.origin, by: transport, observer: observer)
        } catch let failure as TokenFailure {
          guard failure.meaning == .transient(isUntouched: true), attempt < policy.maximumAttempts else {
            throw failure.error
          }
          logger.info("retrying the login", metadata: ["attempt": "\(attempt)"])
        }
        try await time.sleep(for: policy.pause(after: attempt, random: random()))
        attempt += 1
      }
    }
    guard let stored else { throw TokenFailure.notLoggedIn().error }
    return stored
  }
}
