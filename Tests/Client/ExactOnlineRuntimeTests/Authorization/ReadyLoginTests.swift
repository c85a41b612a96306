import ExactOnlineTesting
import Foundation
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif
import TestSupport
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// The logins that are ready for command-line tools.
@Suite(.timeLimit(.minutes(4))) struct ReadyLoginTests {
  let fixture = SessionFixture(isLoggedIn: false)

  /// The screen that a person sees.
  private final class Screen: Sendable {
    private let lines = Collected<String>()

    func show(_ line: String) { lines.append(line) }
    var text: String { lines.values.joined(separator: "\n") }
    var state: String { String(text.split(separator: "state=").last?.prefix(64) ?? "") }
  }

  private func logIn(_ screen: Screen, pasting answers: @escaping @Sendable (Int) -> String?) async throws {
    let count = Counter()
    try await fixture.session.logInAtTerminal(
      at: .netherlands, redirectURI: fixture.service.redirectURI, transport: fixture.transport, show: screen.show,
      read: { answers(count.add()) })
  }

  // MARK: - Pasted

  @Test func pastedAddress_logsIn() async throws {
    let screen = Screen()
    let code = fixture.service.makeCode().replacing("!", with: "%21")
    try await logIn(screen) { _ in "  https://app.example/callback?from=exact&code=\(code)&state=\(screen.state)\n" }
    #expect(screen.text.contains("https://start.exactonline.nl/api/oauth2/auth?"))
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test(arguments: ["!", "%21"])
  func pastedCode_logsIn(mark: String) async throws {
    let code = fixture.service.makeCode().replacing("!", with: mark)
    try await logIn(Screen()) { _ in code }
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test func wrongPaste_isAskedForAgain() async throws {
    let screen = Screen()
    let code = fixture.service.makeCode()
    try await logIn(screen) { [code] in
      ["https://app.example/callback?code=x&state=of-somebody-else", "https://app.example/callback", code][$0 - 1]
    }
    #expect(screen.text.contains("the state is not that of this login"))
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test(arguments: [1, 3])
  func pasteWithoutACode_failsTheLogin(answers: Int) async throws {
    let error = await #expect(throws: ODataError.self) {
      try await logIn(Screen()) { $0 <= answers ? "https://app.example/" : nil }
    }
    #expect(error?.reason == .loginFailed)
    #expect(fixture.calls == 0)
  }

  // MARK: - Loopback

  private func get(_ target: String, port: String) async throws -> (Int, String) {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)\(target)"))
    let (data, response) = try await URLSession.shared.data(from: url)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  private func beginLoopbackLogin(_ screen: Screen) async throws -> (Task<Void, any Error>, port: String) {
    let task = Task {
      try await fixture.session.logInOverLoopback(
        at: .netherlands, transport: fixture.transport, show: screen.show)
    }
    try await waitUntil { !screen.text.isEmpty }
    let port = screen.text.split(separator: "127.0.0.1%3A").last?.prefix { $0.isNumber } ?? ""
    return (task, String(port))
  }

  @Test func redirectOfTheBrowser_endsTheWaiting() async throws {
    let screen = Screen()
    let (task, port) = try await beginLoopbackLogin(screen)
    // Neither an icon, nor an idle connection, nor somebody else's answer.
    #expect(try await get("/favicon.ico", port: port).0 == 404)
    #expect(try await get("/callback?code=x&state=wrong", port: port).0 == 404)
    let (status, page) = try await get("/callback?error=access_denied&state=\(screen.state)", port: port)
    #expect(status == 200)
    #expect(!page.contains("access_denied"))
    let error = await #expect(throws: ODataError.self) { try await task.value }
    #expect(error?.reason == .loginFailed)
    #expect(error?.description.contains("access_denied") == true)
    #expect(fixture.calls == 0)
  }

  @Test func codeOverLoopback_isExchanged() async throws {
    let screen = Screen()
    let (task, port) = try await beginLoopbackLogin(screen)
    #expect(try await get("/callback?code=XTzM%21&state=\(screen.state)", port: port).0 == 200)
    // The service of the test knows another redirect URI, and says so.
    let error = await #expect(throws: ODataError.self) { try await task.value }
    #expect(error?.reason == .appRefused)
    let body = try #require(fixture.transport.requests.first).bodyText
    #expect(body.hasSuffix("&redirect_uri=http%3A%2F%2F127.0.0.1%3A\(port)%2Fcallback&code=XTzM%21"))
  }

  @Test func cancelledWaiting_ends() async throws {
    let (task, _) = try await beginLoopbackLogin(Screen())
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func loginThatNobodyCompletes_timesOut() async throws {
    let error = await #expect(throws: ODataError.self) {
      try await fixture.session.logInOverLoopback(
        at: .netherlands, transport: fixture.transport, timeout: .milliseconds(1), show: { _ in })
    }
    #expect(error?.reason == .loginFailed)
  }
}
