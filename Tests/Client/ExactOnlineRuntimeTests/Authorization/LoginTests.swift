import ExactOnlineTesting
import Foundation
import HTTPTypes
import TestSupport
import Testing
import TokenServer

@testable import ExactOnlineRuntime

@Suite(.timeLimit(.minutes(4))) struct LoginTests {
  let fixture = SessionFixture(isLoggedIn: false)
  var service: TokenService { fixture.service }

  private func request(_ fixture: SessionFixture? = nil, state: String? = "s-1") -> LoginRequest {
    (fixture ?? self.fixture).session.loginRequest(
      at: .netherlands, redirectURI: service.redirectURI, state: state)
  }

  private func callback(_ code: String, state: String = "s-1") -> String {
    "\(service.redirectURI)&code=\(code.replacing("!", with: "%21"))&state=\(state)"
  }

  // MARK: - Request

  @Test func loginURL_isOfTheHostAndEncoded() {
    #expect(
      request().url == "https://start.exactonline.nl/api/oauth2/auth?client_id=\(service.clientID)"
        + "&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback%3Ffrom%3Dexact&response_type=code&force_login=1&state=s-1"
    )
    #expect(
      fixture.session.loginRequest(at: .belgium, redirectURI: "https://a.example/", forcesLogin: false).url
        .contains("exactonline.be/api/oauth2/auth?") == true)
  }

  @Test func statesNotGiven_areRandom() {
    let states = Set((0..<100).map { _ in request(state: nil).state })
    #expect(states.count == 100)
    #expect(states.allSatisfy { $0.count == 64 })
  }

  // MARK: - Answer

  @Test(arguments: [
    ("XTzM%21IAAAA", "XTzM!IAAAA"), ("XTzM!IAAAA", "XTzM!IAAAA"), ("XTzM%2521", "XTzM%21"), ("a%2Bb+c", "a+b+c"),
    ("a=b==", "a=b=="),
  ])
  func code_isDecodedOnce(text: String, code: String) throws {
    for callback in [
      "https://app.example/callback?code=\(text)&state=s-1", "/callback?state=s-1&code=\(text)",
      "code=\(text)&state=s-1", "  https://app.example/cb?code=\(text)&state=s%2D1#fragment\n",
    ] {
      #expect(try request().code(in: callback).value == code)
    }
  }

  @Test(arguments: [
    "code=x&state=s-2", "code=x", "code=x&state=", "code=x&state=s-1x", "state=s-1", "code=&state=s-1", "", "?",
    "code=x&code=y&state=s-1", "code=x&state=s-1&state=s-2", "code=%2&state=s-1", "code=%FF&state=s-1",
    "code=x&state=s-1&filler=\(String(repeating: "x", count: 17_000))",
  ])
  func answerThatIsNotThisLogins_isRefused(callback: String) {
    let error = #expect(throws: ODataError.self) { try request().code(in: callback) }
    #expect(error?.reason == .loginFailed)
    #expect(error?.description.contains("s-1") == false)
  }

  @Test func refusalOfThePerson_isShown() {
    let error = #expect(throws: ODataError.self) {
      try request().code(in: "https://app.example/?error=access_denied&error_description=The+user+said+no%21&state=s-1")
    }
    #expect(error?.reason == .loginFailed)
    #expect(error?.description.contains("access_denied: The user said no!") == true)
  }

  @Test func wrongRedirectURI_saysWhatToCheck() {
    let error = #expect(throws: ODataError.self) { try request().code(in: "?error=unauthorized_client") }
    #expect(error?.advice?.contains("redirect URI") == true)
  }

  // MARK: - Exchange

  @Test func login_storesTokensThatWork() async throws {
    let code = try request().code(in: callback(service.makeCode()))
    try await fixture.session.logIn(with: code, for: request(), transport: fixture.transport)
    #expect(service.accepts(try await fixture.token()))
    #expect(service.honours(try #require(fixture.store.load()).refreshToken))
    #expect(fixture.calls == 1)
  }

  @Test func newLogin_bringsALostConnectionBack() async throws {
    let lost = SessionFixture(.json(#"{"error":"invalid_grant"}"#, status: .badRequest))
    lost.advance(by: 590)
    #expect(await lost.failure()?.reason == .loginRequired)
    let code = AuthorizationCode(lost.service.makeCode())
    try await lost.session.logIn(with: code, for: request(lost), transport: lost.transport)
    #expect(lost.service.accepts(try await lost.token()))
  }

  @Test func expiredOrUsedCode_isALoginThatFailed() async throws {
    let expired = AuthorizationCode(service.makeCode())
    fixture.advance(by: 180)
    let used = AuthorizationCode(service.makeCode())
    try await fixture.session.logIn(with: used, for: request(), transport: fixture.transport)
    let stored = fixture.store.load()
    for code in [expired, used] {
      let error = await #expect(throws: ODataError.self) {
        try await fixture.session.logIn(with: code, for: request(), transport: fixture.transport)
      }
      #expect(error?.reason == .loginFailed)
      #expect(error?.description.contains("three minutes") == true)
    }
    #expect(fixture.store.load() == stored)
    #expect(fixture.calls == 3)
  }

  @Test func wrongRedirectURIInTheExchange_isTheAppsFault() async throws {
    let request = fixture.session.loginRequest(at: .netherlands, redirectURI: "https://other.example/")
    let error = await #expect(throws: ODataError.self) {
      try await fixture.session.logIn(
        with: AuthorizationCode(service.makeCode()), for: request, transport: fixture.transport)
    }
    #expect(error?.reason == .appRefused)
    #expect(error?.advice?.contains("redirect URI") == true)
  }

  @Test(arguments: ["Bad Request", "<!DOCTYPE HTML><HTML><HEAD><TITLE>Bad Request</TITLE></HEAD></HTML>", "{}"])
  func badRequest_namesTheUsualCauses(body: String) async throws {
    let fixture = SessionFixture(.text(body, status: .badRequest), isLoggedIn: false)
    let code = AuthorizationCode(fixture.service.makeCode())
    let error = await #expect(throws: ODataError.self) {
      try await fixture.session.logIn(with: code, for: request(fixture), transport: fixture.transport)
    }
    #expect(error?.reason == .loginFailed)
    #expect(error?.advice?.contains("redirect URI") == true)
    #expect(error?.advice?.contains("country's site") == true)
    #expect(fixture.calls == 1)
  }

  // A code is good for one exchange, which may have happened.
  @Test(arguments: [
    (CannedResponse.text(TokenErrorTests.fault, status: .notFound), 2),
    (.failure(TransportError(.connect, mayHaveBeenSent: false, message: "refused")), 2),
    (.failure(TransportError(.connectionLost, mayHaveBeenSent: true, message: "reset")), 1),
    (.text("", status: .ok), 1),
  ])
  func code_isSentAgainOnlyWhenItDidNotArrive(answer: CannedResponse, calls: Int) async throws {
    let fixture = SessionFixture(answer, isLoggedIn: false)
    let code = AuthorizationCode(fixture.service.makeCode())
    try? await fixture.skippingPauses {
      try await fixture.session.logIn(with: code, for: request(fixture), transport: fixture.transport)
    }
    #expect(fixture.calls == calls)
    #expect((fixture.store.load() != nil) == (calls == 2))
  }

  @Test func cancelledLogin_storesItsTokens() async throws {
    let gate = Gate()
    let fixture = SessionFixture(isLoggedIn: false, before: { try await gate.wait() })
    let code = AuthorizationCode(fixture.service.makeCode())
    let task = Task {
      try await fixture.session.logIn(with: code, for: request(fixture), transport: fixture.transport)
    }
    try await waitUntil { fixture.calls > 0 }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    gate.open()
    try await waitUntil { fixture.store.load() != nil }
    #expect(fixture.service.accepts(try await fixture.token()))
  }
}
