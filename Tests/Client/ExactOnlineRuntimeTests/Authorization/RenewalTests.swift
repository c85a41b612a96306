import ExactOnlineTesting
import Foundation
import Synchronization
import TestSupport
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// The time at which tokens are renewed, and the calls that share a renewal.
@Suite(.timeLimit(.minutes(4))) struct RenewalTests {
  @Test(arguments: [(590.0, 590.0), (570, 570), (600, 600), (300, 570), (900, 600)])
  func token_isRenewedAtTheAgeOfThePolicyAndNeverBefore570(age: Double, expected: Double) async throws {
    var policy = RefreshPolicy()
    policy.age = .seconds(age)
    let fixture = SessionFixture(policy: policy)
    let first = try await fixture.token()
    fixture.advance(by: expected - 0.002)
    #expect(try await fixture.token() == first)
    #expect(fixture.calls == 0)
    fixture.advance(by: 0.002)
    let second = try await fixture.token()
    #expect(second != first)
    #expect(fixture.service.accepts(second))
    #expect(fixture.calls == 1)
  }

  @Test func defaultPolicy_renewsAt590Seconds() { #expect(RefreshPolicy().age(of: .seconds(600)) == .seconds(590)) }

  @Test func dayOfCalls_usesEachRefreshTokenOnce() async throws {
    let fixture = SessionFixture()
    for _ in 0..<24 * 60 {
      #expect(fixture.service.accepts(try await fixture.token()))
      fixture.advance(by: 59)
    }
    #expect(fixture.service.uses.allSatisfy { $0.outcome == .granted })
    #expect(Set(fixture.service.uses.map(\.token)).count == fixture.service.uses.count)
  }

  @Test func fiftyCalls_waitForOneRenewal() async throws {
    let gate = Gate()
    let fixture = SessionFixture(before: { try await gate.wait() })
    fixture.advance(by: 590)
    let tokens = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { try await fixture.token() } }
      try await waitUntil { fixture.waiterCount >= 50 }
      gate.open()
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(tokens.count == 1)
    #expect(fixture.calls == 1)
  }

  @Test func cancelledCall_leavesTheRenewalToTheOthers() async throws {
    let gate = Gate()
    let fixture = SessionFixture(before: { try await gate.wait() })
    fixture.advance(by: 590)
    let cancelled = Task { try await fixture.token() }
    let other = Task { try await fixture.token() }
    try await waitUntil { fixture.waiterCount >= 2 && fixture.calls > 0 }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    gate.open()
    #expect(fixture.service.accepts(try await other.value))
    #expect(fixture.calls == 1)
  }

  // Nothing may come between the request and the storing of its answer.
  @Test func cancellationOfAllCalls_doesNotKeepNewTokensFromBeingStored() async throws {
    let gate = Gate()
    let fixture = SessionFixture(before: { try await gate.wait() })
    let first = fixture.store.load()
    fixture.advance(by: 590)
    let cancelled = Task { try await fixture.token() }
    try await waitUntil { fixture.calls > 0 }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    gate.open()
    try await waitUntil { fixture.store.load() != first }
    #expect(fixture.service.honours(try #require(fixture.store.load()).refreshToken))
  }

  @Test func sessionOnOneHost_sendsNothingToAnother() async throws {
    let fixture = SessionFixture()
    _ = try await fixture.token()
    let error = await fixture.failure {
      try await fixture.session.authorization(in: fixture.context(at: Site.belgium.origin))
    }
    #expect(error?.detail?.contains("start.exactonline.be") == true)
    fixture.advance(by: 590)
    _ = try await fixture.token()
    #expect(fixture.transport.requests.map(\.request.authority) == ["start.exactonline.nl"])
  }

  @Test func callWithoutALogin_failsBeforeItIsSent() async {
    let fixture = SessionFixture(isLoggedIn: false)
    let error = await fixture.failure()
    #expect(error?.reason == .loginRequired)
    // A wrong path looks like a login that was not made.
    #expect(error?.advice?.contains("in another store") == true)
    #expect(fixture.calls == 0)
  }

  @Test func loginByAnotherProcess_isFoundByASessionThatHadNone() async throws {
    let fixture = SessionFixture(isLoggedIn: false)
    #expect(await fixture.failure()?.reason == .loginRequired)
    let (accessToken, refreshToken) = fixture.service.makeTokens()
    try await fixture.store.update { [now = fixture.time.now] _ in
      TokenSet(accessToken: accessToken, refreshToken: refreshToken, obtained: now)
    }
    #expect(try await fixture.token() == accessToken)
  }

  @Test func renewalRequest_isAFormWithTheSecretsInItsBodyOnly() async throws {
    let fixture = SessionFixture()
    let refreshToken = try #require(fixture.store.load()).refreshToken
    fixture.advance(by: 590)
    _ = try await fixture.token()
    let request = try #require(fixture.transport.requests.first)
    #expect(request.method == .post)
    #expect(request.path == "/api/oauth2/token")
    #expect(request.headerFields[.contentType] == "application/x-www-form-urlencoded")
    #expect(request.headerFields[.authorization] == nil)
    let escaped = refreshToken.replacing("!", with: "%21")
    #expect(
      request.bodyText == "grant_type=refresh_token&client_id=\(fixture.service.clientID)"
        + "&client_secret=S3cr%26t%2B%2F%2521&refresh_token=\(escaped)")
  }
}

extension SessionFixture {
  /// The number of calls that wait for the renewal under way.
  var waiterCount: Int { session.state.withLock { $0.renewal?.task.waiterCount ?? 0 } }
}
