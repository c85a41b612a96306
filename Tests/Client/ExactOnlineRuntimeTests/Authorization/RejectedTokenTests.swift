import ExactOnlineTesting
import Foundation
import TestSupport
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// The treatment of a 401 (Documentation/protocol.md, section 2.6).
@Suite(.timeLimit(.minutes(4))) struct RejectedTokenTests {
  // This process's clock is slow: by it the token is young.
  @Test func rejectedToken_isReplacedAlthoughTheClockCallsItValid() async throws {
    let fixture = SessionFixture()
    let first = try await fixture.token()
    fixture.service.advance(by: 600)
    let second = try #require(try await fixture.token(replacing: first))
    #expect(fixture.service.accepts(second))
    #expect(try await fixture.token() == second)
    #expect(fixture.calls == 1)
  }

  @Test func rejectedTokenThatHasBeenReplaced_needsNoCall() async throws {
    let fixture = SessionFixture()
    let first = try await fixture.token()
    let (accessToken, refreshToken) = fixture.service.makeTokens()
    try await fixture.store.update { [now = fixture.time.now] _ in
      TokenSet(accessToken: accessToken, refreshToken: refreshToken, obtained: now)
    }
    #expect(try await fixture.token(replacing: first) == accessToken)
    #expect(fixture.calls == 0)
  }

  @Test func fiftyRejections_areOneCall() async throws {
    let fixture = SessionFixture()
    let first = try await fixture.token()
    fixture.service.advance(by: 600)
    let tokens = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<50 { group.addTask { try await fixture.token(replacing: first) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(tokens.count == 1)
    #expect(!tokens.contains(first))
    #expect(fixture.calls == 1)
  }

  @Test func rejectionDuringARenewalThatFindsTheRejectedToken_isAnsweredWithAnother() async throws {
    let gate = Gate()
    let fixture = SessionFixture(
      .json(
        #"{"error":"access_denied","error_description":"Rate limit exceeded: access_token not expired"}"#,
        status: .badRequest),
      before: { try await gate.wait() })
    let first = try await fixture.token()
    // The first renewal is told that it is too early, and keeps the token.
    fixture.advance(by: 590)
    let keeper = Task { try await fixture.token() }
    try await waitUntil { fixture.calls > 0 }
    let replacer = Task { try await fixture.token(replacing: first) }
    try await waitUntil { fixture.waiterCount >= 2 }
    gate.open()
    #expect(try await keeper.value == first)
    #expect(try await replacer.value != first)
    #expect(fixture.calls == 2)
  }

  // No loop, and no more errors on the app's account than this one.
  @Test func rejectedYoungToken_isAnErrorAfterOneCall() async throws {
    let fixture = SessionFixture()
    let first = try await fixture.token()
    fixture.advance(by: 100)
    for _ in 0..<3 {
      let error = await fixture.failure { try await fixture.token(replacing: first) }
      #expect(error?.reason == .tokenRefused)
      #expect(error?.description.contains("has not expired") == true)
      fixture.advance(by: 100)
    }
    #expect(fixture.calls == 1)
    fixture.advance(by: 190)
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test func serviceThatGivesTheRejectedTokenAgain_isNotAskedForEver() async throws {
    let again = CannedResponse.json(#"{"access_token":"a","refresh_token":"r2","expires_in":"600"}"#)
    let store = InMemoryTokenStore(TokenSet(accessToken: "a", refreshToken: "r1", obtained: .distantPast))
    let fixture = SessionFixture(again, tokens: store)
    let error = await fixture.failure { try await fixture.token(replacing: "a") }
    #expect(error?.reason == .tokenRefused)
    #expect(fixture.calls == 1)
    #expect(store.load()?.refreshToken == "r2")
  }
}
