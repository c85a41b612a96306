import ExactOnlineTesting
import Foundation
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// 400 with a bare `invalid_request`, which the service answers now and then to a request that is right
/// (Documentation/protocol.md, section 2.5).
@Suite(.timeLimit(.minutes(4))) struct DoubtfulRefusalTests {
  private static let bare = CannedResponse.json(#"{"error":"invalid_request"}"#, status: .badRequest)

  /// A session that has renewed once, and whose token has expired since.
  private func renewed(_ answers: [CannedResponse], age: Double = 600) async throws -> SessionFixture {
    let fixture = SessionFixture()
    fixture.advance(by: 600)
    _ = try await fixture.token()
    fixture.put(answers)
    fixture.advance(by: age)
    return fixture
  }

  @Test func afterARenewal_isAskedAgain_byTheSameCall() async throws {
    let fixture = try await renewed([Self.bare, Self.bare, Self.bare])
    let start = fixture.time.now
    let token = try await fixture.skippingPauses { try await fixture.token() }
    #expect(fixture.service.accepts(token))
    #expect(fixture.calls == 5)
    // Half of 2, 6 and 18 seconds.
    #expect(fixture.time.now == start + 13)
  }

  @Test func thatStays_isUnavailable_andAskedAgainAfterGrowingPauses() async throws {
    let fixture = try await renewed(Array(repeating: Self.bare, count: 1000))
    let stored = fixture.store.load()
    let start = fixture.time.now
    let error = await fixture.failure()
    #expect(error?.isTemporary == true)
    #expect(error?.status == 400)
    #expect(error?.advice?.contains("retried after growing pauses") == true)
    var calls = [fixture.time.now]
    var seen = fixture.calls
    while fixture.time.now < start + 3 * 3600 {
      fixture.advance(by: 5)
      #expect(await fixture.failure()?.isTemporary == true)
      if fixture.calls > seen { calls += Array(repeating: fixture.time.now, count: fixture.calls - seen) }
      seen = fixture.calls
    }
    let pauses = zip(calls.dropFirst(), calls).map { $0.timeIntervalSince($1) }
    #expect(pauses[0] >= 60 && pauses[0] < 70)
    #expect(pauses[1] >= 120 && pauses[1] < 130)
    // Ten in an hour are allowed, four of which the first call took.
    for call in calls { #expect(calls.count { $0 > call - 3600 && $0 <= call } + (call < start + 3600 ? 3 : 0) <= 8) }
    #expect(calls.count > 8)
    #expect(fixture.store.load() == stored)
    fixture.put([])
    fixture.advance(by: 3600)
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test func whileTheOldTokenIsValid_isNotNoticed() async throws {
    let fixture = try await renewed([Self.bare], age: 590)
    let old = try await fixture.token()
    #expect(fixture.calls == 2)
    fixture.advance(by: 3)
    #expect(try await fixture.token() != old)
  }

  /// Wrong credentials are the likely reason then, but not the only one.
  @Test func withoutARenewalBefore_isTheAppsFault_andAskedAgainLater() async throws {
    let fixture = SessionFixture(Self.bare)
    fixture.advance(by: 600)
    for _ in 0..<3 { #expect(await fixture.failure()?.reason == .appRefused) }
    #expect(fixture.calls == 1)
    fixture.advance(by: 60)
    #expect(fixture.service.accepts(try await fixture.token()))
  }

  @Test func invalidClient_isNotAskedAgain() async throws {
    let fixture = try await renewed([.json(#"{"error":"invalid_client"}"#, status: .badRequest)])
    for _ in 0..<3 {
      #expect(await fixture.failure()?.reason == .appRefused)
      fixture.advance(by: 7200)
    }
    #expect(fixture.calls == 2)
  }

  @Test func afterALogin_isAskedAgain() async throws {
    let fixture = SessionFixture(isLoggedIn: false)
    let login = fixture.session.loginRequest(at: .netherlands, redirectURI: fixture.service.redirectURI)
    try await fixture.session.logIn(
      with: AuthorizationCode(fixture.service.makeCode()), for: login, transport: fixture.transport)
    fixture.put([Self.bare])
    fixture.advance(by: 600)
    #expect(fixture.service.accepts(try await fixture.skippingPauses { try await fixture.token() }))
  }
}
