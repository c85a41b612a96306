import Foundation
import Logging
import ODataRuntime
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

  @Test(arguments: [
    "", "plain", "The bearer of this", "bearer", "Bearer x", "a token is missing",
    #"{"error":{"code":"","message":"m"}}"#,
    "postcode: 1234", "barcode=5", "tokens: 5", "https://h/api/v1/1/crm/Accounts?$select=Code,Name", "é😀 \n\t", "code",
    "code:",
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
