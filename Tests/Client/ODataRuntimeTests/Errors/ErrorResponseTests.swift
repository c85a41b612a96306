import Foundation
import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Error bodies of Documentation/protocol.md, section 8, and those of other services.
@Suite struct ErrorResponseTests {
  private func error(_ status: Int, _ body: String, _ fields: HTTPFields = [:]) -> ODataError {
    ODataError(
      HTTPResponse(status: .init(code: status), headerFields: fields), body: Array(body.utf8), operation: "GET crm/A")
  }

  @Test(arguments: [
    "{\r\n \"error\": {\r\n \"code\": \"\", \"message\": {\r\n \"lang\": \"\", \"value\": \"Bad query.\" } } }",
    #"{"error":{"code":"","message":"Bad query."}}"#, #"{"odata.error":{"code":"","message":{"value":"Bad query."}}}"#,
    "<?xml version=\"1.0\"?><error xmlns=\"x\"><code></code><message xml:lang=\"\">Bad query.</message></error>",
    "\u{FEFF}<m:error xmlns:m=\"x\"><m:code/><m:message>Bad query.</m:message></m:error>",
  ])
  func message_isFound(body: String) {
    let error = error(400, body)
    #expect(error.serviceMessage == "Bad query.")
    #expect(error.serviceCode == nil)
    #expect(error.bodyExcerpt == nil)
    #expect(error.description == "GET crm/A: invalid request (400): Bad query.")
  }

  @Test func codes_areFound() {
    #expect(error(400, #"{"error":{"code":"E1","message":{"value":"m"}}}"#).serviceCode == "E1")
    #expect(error(400, #"{"error":{"code":17,"message":{"value":"m"}}}"#).serviceCode == "17")
    #expect(
      error(400, "<error><code>E2</code><message>a &lt;b&gt; &amp;lt; &quot;c&apos;</message></error>").serviceCode
        == "E2")
    #expect(
      error(400, "<error><code>E2</code><message>a &lt;b&gt; &amp;lt; &quot;c&apos;</message></error>").serviceMessage
        == "a <b> &lt; \"c'")
    let oauth = error(400, #"{"error":"invalid_grant","error_description":"Token is not allowed"}"#)
    #expect(oauth.serviceCode == "invalid_grant" && oauth.serviceMessage == "Token is not allowed")
    let gateway = error(503, #"{"fault":{"faultstring":"No target","detail":{"errorcode":"messaging.X"}}}"#)
    #expect(gateway.serviceCode == "messaging.X" && gateway.serviceMessage == "No target")
  }

  private static let moved =
    #"<html><head><title>Object moved</title></head><body><h2>Object moved to <a href="/docs/Login.aspx">here</a>"#

  @Test(arguments: [
    (400, #"{"error":{"message":{"value":"m"}}}"#, "invalidRequest"), (401, "", "unauthorized(tokenRefused)"),
    (401, moved, "unauthorized(loginPage)"), (302, moved, "unauthorized(loginPage)"), (302, "", "unexpectedBody"),
    (403, #"{"error":{"message":{"value":"Forbidden"}}}"#, "forbidden"), (404, "", "notFound"), (410, "", "notFound"),
    (405, "", "invalidRequest"), (408, "", "unavailable"), (409, "", "validation"), (429, "", "rateLimited"),
    (500, #"{"error":{"message":{"value":"Code exists"}}}"#, "validation"), (500, "", "unavailable"),
    (500, "<html>oops", "unavailable"), (502, "<html>", "unavailable"), (503, "", "unavailable"),
    (500, #"{"fault":{"faultstring":"x"}}"#, "unavailable"), (504, "", "unavailable"), (600, "", "unexpectedBody"),
  ])
  func kind_followsStatusAndStructure(status: Int, body: String, kind: String) {
    let error = error(status, body)
    let name = "\(error.kind)".replacing("ODataRuntime.ODataError.UnauthorizedReason.", with: "")
    #expect(name.hasPrefix(kind), "\(name)")
    #expect(error.status == status)
  }

  @Test func redirectToLogin_isALoginPage() throws {
    let error = error(302, "", [.location: "https://start.exactonline.nl/docs/Login.aspx?ReturnUrl=%2f"])
    #expect(error.description.contains("login page"))
  }

  @Test(arguments: [
    "", " ", "{", "null", "[]", "{}", #"{"error":null}"#, #"{"error":{}}"#, #"{"error":{"message":{}}}"#, "<",
    "<error>",
    "<message", "<message>", "<message/>", "</message>", "<html", "\u{0}\u{1}",
    #"{"error":{"message":{"value":"  "}}}"#,
    #"{"error":[1]}"#, #"{"fault":1}"#,
  ])
  func oddBodies_areSurvived(body: String) {
    let error = error(400, body)
    #expect(error.serviceMessage == nil)
    #expect(!error.description.isEmpty)
  }

  @Test func excerpt_isBounded_andRedacted() {
    let error = error(500, #"{"access_token":"sec-ret-1"} "# + String(repeating: "x", count: 100_000))
    #expect((error.bodyExcerpt?.count ?? 0) <= 2049)
    #expect(error.bodyExcerpt?.contains("sec-ret-1") == false)
    #expect(error.description.count < 600)
  }

  @Test func requestID_isKept() throws {
    let name = try #require(HTTPField.Name("X-Request-ID"))
    #expect(error(500, "", [name: "abc-1"]).description.contains("[request abc-1]"))
  }

  @Test func description_isOneLine_withoutSecrets() throws {
    let fault = ODataDecodingError(.wrongValue, "wrong", path: "$.d", wireName: "X", value: "a\nb")
    let kinds: [ODataError.Kind] = [
      .unauthorized(.tokenRefused), .unauthorized(.loginPage), .unauthorized(.noToken),
      .forbidden(reason: "NoDivisionAccess", permission: "crm.accounts"), .notFound, .invalidRequest, .validation,
      .businessFailure(row: .empty(Shop.Acceptance.table)), .createdWithoutKey, .rateLimited(until: .distantFuture),
      .errorBudgetSpent(until: .distantPast), .unavailable, .unexpectedBody, .decoding(fault),
      .transport(TransportError(.timeout, mayHaveBeenSent: true, message: "late")), .unsafeLink,
    ]
    for kind in kinds {
      var error = ODataError(
        kind, operation: "GET crm/A", status: 500, serviceMessage: "first\r\nsecond access_token=sec-ret-1 end",
        detail: "detail\nmore", advice: "advice")
      error.bodyExcerpt = "body"
      let text = "\(error)"
      #expect(text.hasPrefix("GET crm/A: "))
      #expect(text.split(whereSeparator: \.isNewline).count == 1)
      #expect(!text.contains("sec-ret-1"))
      #expect(text.hasSuffix(". advice"))
    }
  }
}
