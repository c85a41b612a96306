import Foundation
import HTTPExchange
import HTTPTypes
import Testing

@Suite struct RedactionTests {
  private func redacted(_ text: String, limit: Int = 2000) -> String { Redaction.redacted(text, limit: limit) }

  @Test(arguments: [
    #"{"access_token":"SEC-RET","expires_in":"600"}"#, #"{"refresh_token" : "SEC-RET"}"#, #"{"token": "SEC-RET""#,
    #"{\"access_token\":\"SEC-RET\"}"#, "grant_type=refresh_token&refresh_token=SEC-RET&client_secret=SEC-RET",
    "https://h/callback?code=SEC-RET&state=1", "https://h/?a=1&access_token=SEC-RET", "Bearer SEC-RET-SEC-RET",
    "Authorization: Bearer SEC-RET-SEC-RET", "authorization: bearer SEC-RET-SEC-RET\r\nHost: x",
    "Authorization: Basic SEC-RET==", #""Authorization":"Bearer SEC-RET-SEC-RET""#, "password=SEC-RET",
    "PASSWORD: SEC-RET",
    #"{"webhookSecret":"SEC-RET"}"#, "client_secret=SEC-RET", "{'token':'SEC-RET'}", #"{"password":"a'SEC-RET"}"#,
    #"{"password":"a\"SEC-RET"}"#, #"{"password":"a\\\"SEC-RET"}"#, #"{"token":["SEC-RET"]}"#,
    "token SEC-RET=1 token=SEC-RET",
    "[authorization: Bearer SEC-RET-SEC-RET]", "id_token=SEC-RET;x", "Authorization=Bearer%20SEC-RET",
  ])
  func secrets_areReplaced(text: String) {
    let result = redacted(text)
    #expect(!result.replacing("token SEC-RET=1", with: "").contains("SEC-RET"), "\(result)")
    #expect(result.contains("[redacted]"))
  }

  @Test(arguments: Redaction.secretNames)
  func everySecretName_isReplaced_inFormsAndJSON(name: String) {
    #expect(redacted("a=1&\(name)=SEC-RET&b=2") == "a=1&\(name)=[redacted]&b=2")
    let isSecret = name != "code"
    #expect(redacted("{\"\(name)\":\"SEC-RET\"}") == "{\"\(name)\":\"\(isSecret ? "[redacted]" : "SEC-RET")\"}")
  }

  @Test(arguments: Redaction.secretHeaders)
  func everySecretHeader_isReplaced(name: String) throws {
    var request = HTTPRequest(method: .get, scheme: "https", authority: "h", path: "/")
    request.headerFields[try #require(HTTPField.Name(name))] = "SEC-RET"
    #expect(!RedactedRequest(request).description.contains("SEC-RET"))
  }

  @Test(arguments: [
    "", "plain", "The bearer of this", "bearer", "Bearer x", "a token is missing",
    #"{"error":{"code":"","message":"m"}}"#,
    "postcode: 1234", "barcode=5", "tokens: 5", "https://h/api/v1/1/crm/Accounts?$select=Code,Name", "é😀 \n\t", "code",
    "code:", "code: 17", #"{"error":{"code":"E1"}}"#, "Suppliers(code='S1')", "(a=1,code=5)",
    "GET /S?code='400'&$top=1", "https://h/S?code=%27400%27",
    "token=", "my-code: 7", "encode(x)",
  ])
  func harmlessText_isUntouched(text: String) { #expect(redacted(text) == text) }

  @Test func text_aroundASecret_stays() {
    #expect(
      redacted(#"{"access_token":"abc","token_type":"bearer"}"#)
        == #"{"access_token":"[redacted]","token_type":"bearer"}"#)
    #expect(redacted("x?code=abc&state=1 end") == "x?code=[redacted]&state=1 end")
    #expect(redacted("Authorization: Bearer abcdefghijk\r\nHost: h") == "Authorization: [redacted]\r\nHost: h")
  }

  @Test func knownSecrets_areHidden_shortOnesAsWordsOnly() {
    #expect(Redaction.hiding(["a"], in: "a bad app: a, (a) a1") == "[redacted] bad app: [redacted], ([redacted]) a1")
    #expect(Redaction.hiding(["12345678"], in: "x12345678y") == "x[redacted]y")
    #expect(Redaction.hiding(["abc", "abc def"], in: "abc def") == "[redacted]")
    #expect(Redaction.hiding([""], in: "abc") == "abc")
  }

  @Test func limit_isKept() {
    #expect(redacted(String(repeating: "x", count: 100), limit: 10) == "xxxxxxxxxx…")
    #expect(redacted("xxxxxxxxxx", limit: 10) == "xxxxxxxxxx")
    // A secret that the limit cuts through.
    #expect(!redacted("12345 token=" + String(repeating: "S", count: 10_000), limit: 14).contains("S"))
    #expect(!redacted("12345 \"token\":\"" + String(repeating: "S", count: 10_000), limit: 30).contains("S"))
  }

  /// Time that this thread has worked, whatever else the machine does.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func time_growsLinearly() {
    for unit in ["token ", "token=", "code\"", "\\\"", "bearer ", "authorization: ", "a=b&", "code:::::", "\u{301}"] {
      let text = String(repeating: unit, count: 10_000)
      let start = Self.threadSeconds()
      _ = redacted(text, limit: text.count)
      let seconds = Self.threadSeconds() - start
      #expect(seconds < 3, "\(unit): \(seconds) s")
    }
  }

  @Test func loggedRequest_showsOnlyHarmlessFields() {
    var request = HTTPRequest(method: .get, scheme: "https", authority: "h", path: "/a?code=SEC-RET&state=1")
    request.headerFields = [.accept: "application/json", .authorization: "Bearer SEC-RET", .cookie: "SEC-RET"]
    #expect(
      RedactedRequest(request).description == """
        GET https://h/a?code=[redacted]&state=1
        Accept: application/json
        Authorization: [redacted]
        Cookie: [redacted]
        """)
  }
}
