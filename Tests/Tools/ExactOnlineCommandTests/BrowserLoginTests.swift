import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineAsyncHTTPClient
import ExactOnlineRuntime
import Foundation
import SandboxFixtures
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The port that waits for a browser which returns from a login.
@Suite("Return of a browser", .timeLimit(.minutes(2))) struct BrowserLoginTests {
  /// A login that waits, at a site that is not there.
  private final class Waiting: Sendable {
    let pages = Collected<String>()
    let tokens = InMemoryTokenStore()

    func start(timeout: Duration = .seconds(60)) -> Task<Void, any Error> {
      let session = OAuthSession(clientID: "app", clientSecret: "secret", tokens: tokens)
      return Task { [pages] in
        try await BrowserLogin.logIn(
          session, at: Site(Origin(scheme: "http", host: "127.0.0.1", port: 9)), port: 0, redirectURI: nil,
          transport: AsyncHTTPClientTransport(), timeout: timeout, show: { pages.append($0) })
      }
    }

    func query() async throws -> (port: String, state: String) {
      try await waitUntil { !pages.values.isEmpty }
      let page = pages.values[0]
      return (
        String(page.split(separator: "127.0.0.1%3A").last?.prefix { $0.isNumber } ?? ""),
        String(page.split(separator: "state=").last?.prefix(64) ?? "")
      )
    }
  }

  private func get(_ target: String, port: String) async throws -> (Int, String) {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)\(target)"))
    let (data, response) = try await URLSession.shared.data(from: url)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  @Test func redirectOfTheBrowser_endsTheWaiting() async throws {
    let waiting = Waiting()
    let task = waiting.start()
    let (port, state) = try await waiting.query()
    // Neither an icon, nor somebody else's answer.
    #expect(try await get("/favicon.ico", port: port).0 == 404)
    #expect(try await get("/callback?code=x&state=wrong", port: port).0 == 404)
    let (status, page) = try await get("/callback?error=access_denied&state=\(state)", port: port)
    #expect(status == 200)
    #expect(!page.contains("access_denied"))
    let error = await #expect(throws: ODataError.self) { try await task.value }
    #expect(error?.kind == .unauthorized(.loginFailed))
    #expect(error?.description.contains("access_denied") == true)
    // The port is closed.
    await #expect(throws: (any Error).self) { try await get("/callback", port: port) }
  }

  @Test func cancelledWaiting_ends() async throws {
    let waiting = Waiting()
    let task = waiting.start()
    _ = try await waiting.query()
    task.cancel()
    let error = await #expect(throws: (any Error).self) { try await task.value }
    #expect(error.map { CommandFailure($0).status } == .interrupted)
  }

  @Test func loginThatNobodyCompletes_timesOut() async throws {
    let error = await #expect(throws: CommandFailure.self) {
      try await Waiting().start(timeout: .milliseconds(1)).value
    }
    #expect(error?.status == .loginRequired)
  }

  @Test func aPortInUse_isNamed() async throws {
    let waiting = Waiting()
    let task = waiting.start()
    let (port, _) = try await waiting.query()
    let session = OAuthSession(clientID: "app", clientSecret: "secret", tokens: InMemoryTokenStore())
    let error = await #expect(throws: CommandFailure.self) {
      try await BrowserLogin.logIn(
        session, at: .netherlands, port: Int(port) ?? 0, redirectURI: nil, transport: AsyncHTTPClientTransport(),
        timeout: .seconds(5), show: { _ in })
    }
    #expect(error?.status == .wrongInput)
    #expect(error?.description.contains("--port") == true)
    task.cancel()
    _ = await task.result
  }
}
