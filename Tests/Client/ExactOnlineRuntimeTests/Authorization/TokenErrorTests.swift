import ExactOnlineTesting
import Foundation
import HTTPTypes
import Synchronization
import TestSupport
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// The recorded answers of the token endpoint (Documentation/protocol.md, section 2.5), the reactions of the client,
/// and the errors that its user sees.
@Suite(.timeLimit(.minutes(4))) struct TokenErrorTests {
  static let usedBefore = #"{"error":"unauthorized_client","error_description":"Old refresh token used."}"#
  static let tooEarly =
    #"{"error":"access_denied","error_description":"Rate limit exceeded: access_token not expired"}"#
  static let expired =
    #"{"error":"invalid_request","error_description":"The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM."}"#
  static let fault =
    #"{"fault":{"faultstring":"Unable to identify proxy for host: start.exactonline.nl:443 and url: \/api\/oauth2\/token","detail":{"errorcode":"messaging.adaptors.http.flow.ApplicationNotFound"}}}"#
  static let page = "<!DOCTYPE html><html><body>Exact Online is under maintenance</body></html>"

  private func body(_ text: String, _ status: Int) -> CannedResponse { .text(text, status: .init(code: status)) }

  // MARK: - Too early

  @Test(arguments: [
    (400, tooEarly), (400, tooEarly.replacing("access_denied", with: "invalid_request")),
    (401, "Access Token not expired"),
  ])
  func tooEarly_keepsTheTokenAndAsksAgainAMinuteLater(status: Int, text: String) async throws {
    let fixture = SessionFixture(body(text, status))
    let first = try await fixture.token()
    fixture.advance(by: 590)
    #expect(try await fixture.token() == first)
    fixture.advance(by: 59)
    #expect(try await fixture.token() == first)
    #expect(fixture.calls == 1)
    fixture.advance(by: 1)
    #expect(try await fixture.token() != first)
    #expect(fixture.calls == 2)
  }

  // MARK: - Lost

  @Test func usedRefreshToken_whoseSuccessorIsStored_isNoError() async throws {
    let store = LateStore()
    let fixture = SessionFixture(tokens: store)
    let (accessToken, refreshToken) = fixture.service.makeTokens()
    store.tokens.withLock { $0 = TokenSet(accessToken: "a", refreshToken: "old", obtained: .distantPast) }
    let new = TokenSet(accessToken: accessToken, refreshToken: refreshToken, obtained: fixture.time.now)
    store.next.withLock { $0 = new }
    let other = SessionFixture(body(Self.usedBefore, 401), tokens: store)
    #expect(try await other.token() == accessToken)
    #expect(other.calls == 1)
  }

  @Test func usedRefreshToken_whoseSuccessorWasNotStored_needsALogin() async throws {
    let fixture = SessionFixture(body(Self.usedBefore, 401))
    let stored = fixture.store.load()
    fixture.advance(by: 590)
    for _ in 0..<3 { #expect(await fixture.failure()?.reason == .loginRequired) }
    #expect(fixture.calls == 1)
    #expect(fixture.store.load() == stored)
  }

  @Test(arguments: [
    (400, expired), (400, #"{"error":"invalid_grant"}"#),
    (401, #"{"error":"invalid_grant","error_description":"Token is revoked"}"#),
  ])
  func deadRefreshToken_needsALoginAndIsNotTriedAgain(status: Int, text: String) async throws {
    let fixture = SessionFixture(body(text, status))
    fixture.advance(by: 590)
    for _ in 0..<3 {
      let error = await fixture.failure()
      #expect(error?.reason == .loginRequired)
      #expect(error?.description.contains("The user must log in again") == true)
    }
    #expect(fixture.calls == 1)
    #expect(fixture.store.load() != nil)
  }

  @Test func monthWithoutCalls_needsALogin() async throws {
    let fixture = SessionFixture()
    fixture.advance(by: 30 * 86_400)
    let error = await fixture.failure()
    #expect(error?.reason == .loginRequired)
    #expect(
      error?.serviceMessage == "The refresh token expired at 1/31/2026 12:00:00 AM and it is now 1/31/2026 12:00:00 AM."
    )
  }

  // A bare `invalid_request` may mean something else: `DoubtfulRefusalTests`.
  @Test(arguments: [#"{"error":"invalid_request"}"#, #"{"error":"invalid_client"}"#])
  func wrongClient_saysSo(text: String) async throws {
    let fixture = SessionFixture(body(text, 400))
    fixture.advance(by: 590)
    for _ in 0..<2 { #expect(await fixture.failure()?.reason == .appRefused) }
    #expect(fixture.calls == 1)
  }

  // MARK: - Passing

  static let passing: [CannedResponse] = [
    .text(fault, status: .notFound), .text(fault, status: .ok), .text("", status: .ok),
    .text("", status: .serviceUnavailable), .text(page, status: .ok), .text(page, status: .serviceUnavailable),
    .text(page, status: .forbidden), .text("{}", status: .ok), .text(#"{"error":"x"}"#, status: .badGateway),
    .text("", status: .tooManyRequests), .text("", status: .found),
    .json(#"{"access_token":"","refresh_token":"r","expires_in":"600"}"#),
    .json(#"{"access_token":"a","expires_in":"600"}"#), .json(#"{"access_token":"a\nb","refresh_token":"r"}"#),
    .json(#"{"access_token":"a","refresh_token":"\#(String(repeating: "r", count: 16_385))"}"#),
    .text(String(repeating: " ", count: 100_000)),
    .failure(TransportError(.connect, mayHaveBeenSent: false, message: "refused")),
    .failure(TransportError(.connectionLost, mayHaveBeenSent: true, message: "reset")),
  ]

  @Test(arguments: passing.indices)
  func passingFailure_isTriedAgainWithTheStoredToken(index: Int) async throws {
    let fixture = SessionFixture(Self.passing[index], Self.passing[index])
    let refreshToken = try #require(fixture.store.load()).refreshToken
    fixture.advance(by: 600)
    let token = try await fixture.skippingPauses { try await fixture.token() }
    #expect(fixture.service.accepts(token))
    #expect(fixture.calls == 3)
    #expect(Set(fixture.transport.requests.map(\.bodyText)).count == 1)
    #expect(fixture.service.uses.map(\.token) == [refreshToken])
  }

  @Test(arguments: passing.indices)
  func failureThatDoesNotPass_isAnErrorAfterFourCallsAndThenAPause(index: Int) async throws {
    let answer = Self.passing[index]
    let fixture = SessionFixture(answer, answer, answer, answer)
    let stored = fixture.store.load()
    fixture.advance(by: 600)
    let start = fixture.time.now
    for _ in 0..<3 { #expect(await fixture.failure()?.isTemporary == true) }
    // Half of 0.5, 1 and 2 seconds.
    #expect(fixture.time.now == start + 1.75)
    #expect(fixture.calls == 4)
    #expect(fixture.store.load() == stored)
    fixture.advance(by: 30)
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test func failureWhileTheOldTokenIsValid_isNotNoticed() async throws {
    let answer = body("", 503)
    let fixture = SessionFixture(answer, answer, answer, answer)
    let first = try await fixture.token()
    fixture.advance(by: 590)
    #expect(try await fixture.skippingPauses { try await fixture.token() } == first)
    #expect(try await fixture.token() == first)
    #expect(fixture.calls == 4)
    fixture.advance(by: 10)
    #expect(await fixture.failure()?.isTemporary == true)
  }

  @Test func unknownRefusal_isShownAndKeepsTheTokens() async throws {
    let fixture = SessionFixture(body(#"{"error":"server_busy","error_description":"Kom later terug"}"#, 400))
    let stored = fixture.store.load()
    fixture.advance(by: 600)
    let error = await fixture.failure()
    #expect(error?.reason == .noToken)
    #expect(error?.serviceMessage == "Kom later terug")
    #expect(fixture.store.load() == stored)
    #expect(fixture.calls == 1)
  }

  @Test func serviceThatDoesNotAnswer_isGivenUpAfterHalfAMinute() async throws {
    let silence = Gate()
    let fixture = SessionFixture(before: { try await silence.wait() })
    let stored = fixture.store.load()
    fixture.advance(by: 600)
    let task = Task { await fixture.failure() }
    for _ in 0..<4 {
      // The time limit of the call, then the pause before the next.
      await fixture.time.waitForSleepers(1)
      try await waitUntil { fixture.time.nextWake.map { $0 >= fixture.time.now + 20 } ?? false }
      fixture.time.advance(by: .seconds(30))
    }
    guard case .transport(let error) = await task.value?.kind else {
      Issue.record("No failure of the transport.")
      return
    }
    #expect(error.kind == .timeout)
    #expect(fixture.calls == 4)
    #expect(fixture.store.load() == stored)
  }

  // MARK: - Expiry

  @Test(arguments: [#""600""#, "600", "null", #""soon""#, "-1", "99999999999", "6e2"])
  func lifetimeInAnySpelling_isTenMinutes(text: String) async throws {
    let fixture = SessionFixture(
      .json(#"{"access_token":"a","token_type":"Bearer","expires_in":\#(text),"refresh_token":"r"}"#))
    fixture.advance(by: 590)
    #expect(try await fixture.token() == "a")
    #expect(fixture.store.load()?.lifetime == .seconds(600))
    #expect(fixture.store.load()?.obtained == fixture.time.now)
  }

  // MARK: - Stores that fail

  @Test func newTokensThatTheStoreDoesNotTake_areNotUsedAndNotLost() async throws {
    let store = FailingStore()
    let fixture = SessionFixture(tokens: store)
    let given = fixture.service.makeTokens()
    store.tokens.withLock {
      $0 = TokenSet(accessToken: given.accessToken, refreshToken: given.refreshToken, obtained: fixture.time.now)
    }
    fixture.advance(by: 600)
    store.failures.withLock { $0 = 4 }
    await #expect(throws: TokenStoreError.self) { try await fixture.skippingPauses { try await fixture.token() } }
    #expect(fixture.calls == 1)
    let token = try await fixture.token()
    #expect(fixture.service.accepts(token))
    #expect(store.tokens.withLock { $0?.accessToken } == token)
    #expect(fixture.calls == 1)
  }
}
