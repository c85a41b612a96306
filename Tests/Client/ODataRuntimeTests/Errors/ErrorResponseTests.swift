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

  /// In SharePoint's and SAP's XML the message has references by number, and in some services CDATA.
  @Test(arguments: [
    ("It&#39;s &#xE9; bad", "It's é bad"), ("&#x1F600;&#233;&#00000039;", "😀é'"), ("a&#10;b", "a\nb"),
    ("&#0;&#xD800;&#x110000;&#xFFFF;&#;&#x;&#xg;&#-1;", "&#0;&#xD800;&#x110000;&#xFFFF;&#;&#x;&#xg;&#-1;"),
    ("&amp;#39; &amp;amp;", "&#39; &amp;"), ("&nbsp; & &#39 &", "&nbsp; & &#39 &"),
    ("<![CDATA[1 < 2 &#39; </m:message>]]> and &lt;", "1 < 2 &#39; </m:message> and <"),
    ("<![CDATA[]]>x<![CDATA[]]]]>", "x]]"), ("\u{301}x", "\u{301}x"),
  ])
  func references_areDecoded(written: String, meant: String) {
    let body =
      "<m:error xmlns:m=\"x\"><m:code>&#69;1</m:code><m:message xml:lang=\"en\">\(written)</m:message></m:error>"
    let error = error(400, body)
    #expect(error.serviceMessage == meant)
    #expect(error.serviceCode == "E1")
  }

  @Test func elements_areFoundByTheirWholeName() {
    let error = error(400, "<error><codes/><messages><messageID>7</messageID><message >m</message ></messages></error>")
    #expect(error.serviceMessage == "m")
    #expect(error.serviceCode == nil)
  }

  /// The service's message is shown, but never its secrets, however they are spelled.
  @Test func references_hideNoSecrets() {
    let error = error(400, "<error><message>access_token&#61;sec-ret-1</message></error>")
    #expect(!error.description.contains("sec-ret-1"))
    #expect(error.serviceMessage?.contains("sec-ret-1") == false)
  }

  private static let moved =
    #"<html><head><title>Object moved</title></head><body><h2>Object moved to <a href="/docs/Login.aspx">here</a>"#

  @Test(arguments: [
    (400, #"{"error":{"message":{"value":"m"}}}"#, "invalidRequest"), (401, "", "unauthorized(tokenRefused)"),
    (401, moved, "unauthorized(loginPage)"), (302, moved, "unauthorized(loginPage)"), (302, "", "unexpectedBody"),
    (403, #"{"error":{"message":{"value":"Forbidden"}}}"#, "forbidden"), (404, "", "notFound"), (410, "", "notFound"),
    (405, "", "invalidRequest"), (408, "", "unavailable"), (409, "", "validation"), (429, "", "rateLimited"),
    (500, #"{"error":{"message":{"value":"Code exists"}}}"#, "unavailable"), (500, "", "unavailable"),
    (412, #"{"error":{"message":{"value":"m"}}}"#, "concurrency(changed)"), (428, "", "concurrency(tokenRequired)"),
    (500, "<html>oops", "unavailable"), (502, "<html>", "unavailable"), (503, "", "unavailable"),
    (500, #"{"fault":{"faultstring":"x"}}"#, "unavailable"), (504, "", "unavailable"), (600, "", "unexpectedBody"),
  ])
  func kind_followsStatusAndStructure(status: Int, body: String, kind: String) {
    let error = error(status, body)
    let name = "\(error.kind)".replacing("ODataRuntime.ODataError.UnauthorizedReason.", with: "")
      .replacing("ODataRuntime.ODataError.ConcurrencyReason.", with: "")
    #expect(name.hasPrefix(kind), "\(name)")
    #expect(error.status == status)
  }

  /// A habit of some services, and of theirs only.
  @Test func messageOfA500_refusesTheContent_whereThatIsTheConvention() {
    var conventions = ServiceConventions()
    conventions.refusesWith500 = true
    for (body, kind) in [
      (#"{"error":{"message":{"value":"Code exists"}}}"#, ODataError.Kind.validation), ("", .unavailable),
      (#"{"fault":{"faultstring":"x"}}"#, .unavailable), ("<html>oops", .unavailable),
    ] {
      let error = ODataError(
        HTTPResponse(status: 500), body: Array(body.utf8), operation: "POST crm/A", conventions: conventions)
      #expect(error.kind == kind)
    }
    let general = error(500, #"{"error":{"message":{"value":"Code exists"}}}"#)
    #expect(general.serviceMessage == "Code exists")
    #expect(general.description.contains("unavailable (500): Code exists. Try again later"))
  }

  @Test func concurrency_saysWhatToDo() {
    let changed = error(412, #"{"error":{"message":{"value":"Changed by B."}}}"#)
    #expect(
      changed.description == "GET crm/A: not written, the row has changed since it was read (412): Changed by B. "
        + "Read the row again, and repeat the change on its current values")
    #expect(error(428, "").advice?.contains("pass it to update or delete") == true)
  }

  @Test func usersOfACommand_getNoAdviceAboutCode() {
    var needed = error(428, "")
    #expect(needed.plainDescription.hasSuffix("The service wants the concurrency token of the row with the change"))
    needed.advice = "Go"
    #expect(needed.plainDescription.hasSuffix("(428). Go") && needed.plainAdvice == nil)
    needed.plainAdvice = ""
    #expect(needed.plainDescription.hasSuffix("(428)") && needed.description.hasSuffix("(428). Go"))
  }

  @Test(arguments: ["Stop.", "Stop!", "Stop?", "Stop…"])
  func message_thatEndsASentence_getsNoSecondFullStop(message: String) {
    let error = ODataError(.validation, operation: "GET a", serviceMessage: message, advice: "Go")
    #expect(error.description == "GET a: refused by the service: \(message) Go")
  }

  /// The page itself is for browsers, and kept for those who look for it.
  @Test(arguments: [200, 302, 401, 403, 503])
  func page_isNamedByItsTitle(status: Int) {
    let page = "<!DOCTYPE html><html><head><title>\n Sign  in </title></head><body>Login <b>here</b></body></html>"
    let error = error(status, page)
    #expect(error.description.contains("the response is a web page, \"Sign in\""))
    #expect(!error.description.contains("<"))
    #expect(error.bodyExcerpt == page)
  }

  @Test func redirectToLogin_isALoginPage() throws {
    let error = error(302, "", [.location: "https://start.exactonline.nl/docs/Login.aspx?ReturnUrl=%2f"])
    #expect(error.description.contains("login page"))
  }

  @Test(arguments: [
    "", " ", "{", "null", "[]", "{}", #"{"error":null}"#, #"{"error":{}}"#, #"{"error":{"message":{}}}"#, "<",
    "<error>",
    "<message", "<message>", "<message><![CDATA[", "<message><![CDATA[x</message>", "<message>&#39;", "<message/>",
    "</message>", "<html", "\u{0}\u{1}",
    #"{"error":{"message":{"value":"  "}}}"#,
    #"{"error":[1]}"#, #"{"fault":1}"#,
  ])
  func unusualBodies_giveAnErrorWithoutAMessage(body: String) {
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

  @Test func excerpt_ofNothing_isNotShown() {
    for excerpt in ["", " \n"] {
      var error = ODataError(.unexpectedBody, operation: "GET a", status: 200, advice: "Go")
      error.bodyExcerpt = excerpt
      #expect(error.description == "GET a: an unexpected response (200). Go")
    }
  }

  @Test func codes_thatAreNoSecrets_areShown() {
    let error = error(400, #"{"error":{"message":{"value":"Suppliers(code='S1') has no code: 5"}}}"#)
    #expect(error.description.contains("Suppliers(code='S1') has no code: 5"))
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
      .concurrency(.changed), .concurrency(.tokenRequired),
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
