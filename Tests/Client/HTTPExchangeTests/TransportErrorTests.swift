import HTTPExchange
import Testing

@Suite struct TransportErrorTests {
  @Test func errors_areEqual_whenAllTheySayIs() {
    let error = TransportError(.timeout, mayHaveBeenSent: true, message: "late")
    #expect(error == TransportError(.timeout, mayHaveBeenSent: true, message: "late"))
    #expect(error != TransportError(.timeout, mayHaveBeenSent: false, message: "late"))
    #expect(error.description == "timeout: late")
  }
}
