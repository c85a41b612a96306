import ClientFixtures
import Foundation
import HTTPTypes
import Logging
@_spi(Generated) @testable import ODataRuntime
import TestSupport
import Testing

/// Tokens of a client, and its reaction when one is refused or there is none.
@Suite struct ClientAuthorizationTests {
  @Test func refusedToken_isReplacedOnce() async throws {
    let transport = StubTransport { request, _ in
      StubTransport.response(request.headerFields[.authorization] == "Bearer new" ? 200 : 401, "{}")
    }
    let authorization = StubAuthorization("old", "new")
    _ = try await ODataClient.stub(transport, authorization).perform(.get())
    #expect(transport.requests.map { $0.headerFields[.authorization] } == ["Bearer old", "Bearer new"])
    #expect(authorization.refused == ["Bearer old"])
  }

  @Test func refusedTwice_isAnError() async throws {
    let transport = StubTransport(401, "")
    let error = try await #require(throws: ODataError.self) {
      _ = try await ODataClient.stub(transport, StubAuthorization("old", "new")).perform(.get())
    }
    guard case .unauthorized(.tokenRefused) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(transport.requests.count == 2)
  }

  @Test func sameToken_isNeverSentTwice() async throws {
    for authorization in [StubAuthorization("old", "old"), StubAuthorization("old")] {
      let transport = StubTransport(401, "")
      _ = try await #require(throws: ODataError.self) {
        _ = try await ODataClient.stub(transport, authorization).perform(.get())
      }
      #expect(transport.requests.count == 1)
    }
  }

  @Test func refusedBody_isSentAgain() async throws {
    let transport = StubTransport { _, index in StubTransport.response(index == 0 ? 401 : 201, "{}") }
    let request = ODataRequest(.post, path: "/x", body: [1, 2], operation: "POST x")
    _ = try await ODataClient.stub(transport, StubAuthorization("a", "b")).perform(request)
    #expect(transport.bodies == [[1, 2], [1, 2]])
  }

  @Test func failingAuthorization_sendsNothing_andShowsNoSecret() async throws {
    struct Failing: Authorization {
      func authorization(in context: AuthorizationContext) async throws -> String {
        throw Failure(text: "refresh_token=SEC-RET-1 was refused")
      }
    }
    struct Failure: Error { var text: String }
    let transport = StubTransport()
    let error = try await #require(throws: ODataError.self) {
      _ = try await ODataClient.stub(transport, Failing()).perform(.get())
    }
    guard case .unauthorized(.noToken) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(!"\(error) \(String(reflecting: error))".contains("SEC-RET"))
    #expect(transport.requests.isEmpty)
  }

  /// Whatever became of the request for a token, and whether or not the service refused an earlier one.
  @Test(arguments: [false, true])
  func callThatGetsNoToken_wasNotCarriedOut(hasOld: Bool) async throws {
    struct Lost: Authorization {
      var hasOld: Bool
      private var error: ODataError {
        ODataError(
          .transport(TransportError(.timeout, mayHaveBeenSent: true, message: "late")),
          operation: "POST api/oauth2/token", status: 503)
      }
      func authorization(in context: AuthorizationContext) async throws -> String {
        if hasOld { return "Bearer old" }
        throw error
      }
      func authorization(replacing rejected: String, in context: AuthorizationContext) async throws -> String? {
        throw error
      }
    }
    let transport = StubTransport(401, "")
    let request = ODataRequest(.post, path: "/x", body: [1], operation: "POST shop/X")
    let error = try await #require(throws: ODataError.self) {
      _ = try await ODataClient.stub(transport, Lost(hasOld: hasOld)).perform(request)
    }
    #expect(!error.mayHaveBeenCarriedOut)
    #expect(!error.canBeSettledByReading)
    #expect(transport.requests.count == (hasOld ? 1 : 0))
  }

  /// A redirect to the login page means what a 401 means, and so does that page in place of a response.
  @Test(arguments: [301, 302, 303, 307, 308, 200])
  func loginPage_inPlaceOfAnAnswer_replacesTheToken(status: Int) async throws {
    let page = #"<html><body><h2>Object moved to <a href="/docs/Login.aspx?ReturnUrl=x">here</a>.</h2></body></html>"#
    let fields: HTTPFields = (300..<400).contains(status) ? [.location: "/docs/Login.aspx?ReturnUrl=x"] : [:]
    let transport = StubTransport { _, index in
      index == 0 ? StubTransport.response(status, page, fields: fields) : StubTransport.response(200, #"{"d":[]}"#)
    }
    let authorization = StubAuthorization("old", "new")
    let answer = try await ODataClient.stub(transport, authorization).perform(.get())
    #expect(answer.text == #"{"d":[]}"#)
    #expect(authorization.refused == ["Bearer old"])
    // A download has only its head to go by.
    let (head, _) = try await ODataClient.stub(
      StubTransport { _, index in StubTransport.response(index == 0 ? 302 : 200, "", fields: [.location: "/Login"]) },
      StubAuthorization("old", "new")
    ).stream(.get())
    #expect(head.status.code == 200)
  }

  @Test(arguments: [(302, "/elsewhere"), (304, ""), (200, "")])
  func otherPagesAndRedirects_keepTheToken(status: Int, location: String) async throws {
    let authorization = StubAuthorization("old", "new")
    let transport = StubTransport(
      status, "<html>Maintenance, no login</html>", fields: location.isEmpty ? [:] : [.location: location])
    _ = try await #require(throws: ODataError.self) {
      _ = try await ODataClient.stub(transport, authorization).perform(.get())
    }
    #expect(authorization.refused.isEmpty)
  }

  @Test func bearerToken_neverShowsItself() {
    let token = BearerToken("SEC-RET")
    for text in ["\(token)", String(reflecting: token), "\([token])", "\(Optional(token) as Any)"] {
      #expect(!text.contains("SEC-RET"))
    }
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!dumped.contains("SEC-RET"))
    let context = AuthorizationContext(
      origin: Origin(host: "example.com"), transport: StubTransport(), logger: Logger(label: "test"))
    #expect(token.authorization(in: context) == "Bearer SEC-RET")
  }
}
