import Logging
import ODataRuntime
import Testing

@Suite struct BearerTokenTests {
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
