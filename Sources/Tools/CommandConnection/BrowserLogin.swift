import CommandConsole
import CommandRunning
package import ExactOnlineRuntime
import Synchronization

/// A login in the browser, which returns to a port of this machine.
///
/// Exact Online redirects only to public https addresses, so this is for the sandbox, and for tunnels from such an
/// address to the port.
package enum BrowserLogin {
  /// Logs a user in.
  ///
  /// - Parameters:
  ///   - session: The session that receives the tokens.
  ///   - site: The site of the app.
  ///   - port: The port to listen on; 0 for a free one.
  ///   - redirectURI: The registered address of a tunnel; by default that of the port.
  ///   - timeout: The maximum time to wait for the browser.
  ///   - show: A closure that shows the address of the login page to the user.
  package static func logIn(
    _ session: OAuthSession, at site: Site, port: Int, redirectURI: String?, transport: any ClientTransport,
    timeout: Duration, show: @escaping @Sendable (String) -> Void
  ) async throws {
    let (answers, continuation) = AsyncStream<Result<AuthorizationCode, any Error>>.makeStream()
    let login = Mutex<LoginRequest?>(nil)
    let (request, code) = try await LocalServer.run(port: port) { incoming in
      // Other requests, such as for an icon, do not end the wait.
      guard incoming.method == .get, let request = login.withLock({ $0 }),
        incoming.target.contains("state=\(request.state)")
      else { return LocalServer.Answer(404, page: "This is not the response to the login.") }
      continuation.yield(Result { try request.code(in: incoming.target) })
      return LocalServer.Answer(200, page: "The login has ended. You can close this page and return to the program.")
    } _: { port in
      let request = session.loginRequest(
        at: site, redirectURI: redirectURI ?? "http://127.0.0.1:\(port)/callback")
      login.withLock { $0 = request }
      show(request.url)
      return (request, try await first(of: answers, within: timeout).get())
    }
    try await session.logIn(with: code, for: request, transport: transport)
  }

  private static func first<Answer: Sendable>(
    of answers: AsyncStream<Answer>, within timeout: Duration
  ) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer?.self) { group in
      group.addTask { await answers.first { _ in true } }
      group.addTask {
        try await Task.sleep(for: timeout)
        return nil
      }
      defer { group.cancelAll() }
      if let answer = try await group.next() ?? nil { return answer }
      try Task.checkCancellation()
      throw CommandFailure(
        .loginRequired, "No browser returned from the login within \(timeout).", advice: "Run the command again.")
    }
  }
}
