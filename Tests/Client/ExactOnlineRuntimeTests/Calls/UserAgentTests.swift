import ExactOnlineTesting
import TestSupport
import Testing

@testable import ExactOnlineRuntime

/// The `User-Agent` of calls.
@Suite struct UserAgentTests {
  @Test(arguments: [
    (nil, ""), ("", ""), ("Invoices/2.1", "Invoices/2.1 "), (" Invoices/2.1\r\nX: y ", "Invoices/2.1X: y "),
    ("Büro/1", "Bro/1 "),
  ])
  func programsName_standsBeforeTheLibrarys(program: String?, own: String) async throws {
    let connection = TestConnection(policies: { $0.program = program }) { _ in .rows }
    try await connection.call()
    #expect(
      connection.transport.requests[0].request.headerFields[.userAgent] == own + UserAgent.library)
  }

  @Test func tokenCalls_haveItToo() async throws {
    let fixture = SessionFixture()
    fixture.advance(by: 600)
    var context = fixture.context
    context.userAgent = UserAgent(program: "Invoices/2.1")
    _ = try await fixture.session.authorization(in: context)
    #expect(
      fixture.transport.requests[0].request.headerFields[.userAgent] == "Invoices/2.1 " + UserAgent.library)
  }
}
