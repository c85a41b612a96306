import ExactOnlineTesting
import TestSupport
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// The login that is ready for command-line tools.
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
}
