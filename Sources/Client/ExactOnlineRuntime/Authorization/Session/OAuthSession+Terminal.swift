public import Logging
public import ODataRuntime

extension OAuthSession {
  /// Logs in a user at a terminal: shows the address of the login page, and reads the address to which the browser was
  /// redirected, which the user pastes. Nothing needs to run at the redirect URI; a page that does not exist works.
  ///
  /// The user may also paste only the code from the address. Then the state is not checked: the user vouches that the
  /// code belongs to this login. Gives up after three inputs that are neither.
  ///
  /// - Parameters:
  ///   - site: The country site where the app is registered.
  ///   - redirectURI: Exactly as registered; Exact Online wants https and a public host.
  ///   - transport: Carries the calls to the token endpoint.
  ///   - logger: Logs the login, without secrets.
  ///   - show: Shows a line of text to the user.
  ///   - read: Reads a line from the user; nil at the end of the input. Standard input by default.
  /// - Throws: As ``logIn(with:for:transport:logger:observer:)``.
  public func logInAtTerminal(
    at site: Site, redirectURI: String, transport: any ClientTransport,
    logger: Logger = Logger(label: "ExactOnline", factory: { _ in SwiftLogNoOpLogHandler() }),
    show: @Sendable (String) -> Void = { print($0) },
    read: (@Sendable () async throws -> String?)? = nil
  ) async throws {
    let read = read ?? { try await runBlocking { readLine() } }
    let request = loginRequest(at: site, redirectURI: redirectURI)
    show("Open this page and log in:\n\n\(request.url)\n\nThen paste the address that the browser shows afterwards:")
    for attempt in 1... {
      guard let answer = try await read() else { throw LoginAnswer.failure("nothing was pasted") }
      let code: AuthorizationCode
      do {
        code = try Self.code(inPasted: answer, for: request)
      } catch let error as ODataError where attempt < 3 {
        show("This input cannot be used: \(error.detail ?? error.description). Try again:")
        continue
      }
      return try await logIn(with: code, for: request, transport: transport, logger: logger)
    }
  }

  private static func code(inPasted text: String, for request: LoginRequest) throws -> AuthorizationCode {
    let text = text.trimmingPrefix(while: \.isWhitespace).prefix { !$0.isWhitespace }
    if text.contains("?") || text.contains("state=") || text.contains("code=") || text.contains("error=") {
      return try request.code(in: String(text))
    }
    guard !text.isEmpty, text.utf8.count <= 4096, !text.contains("/"), let code = URLText.decodedStrictly(text) else {
      throw LoginAnswer.failure("the input is neither an address with a code nor a code")
    }
    return AuthorizationCode(code)
  }
}
