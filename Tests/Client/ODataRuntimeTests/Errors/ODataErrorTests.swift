import Foundation
@_spi(Generated) import ODataRuntime
import Testing

@Suite struct ODataErrorTests {
  @Test func errors_areEqual_whenAllTheySayIs() {
    let error = ODataError(.rateLimited(until: Date(timeIntervalSince1970: 1)), operation: "GET a", status: 429)
    #expect(
      error == ODataError(.rateLimited(until: Date(timeIntervalSince1970: 1)), operation: "GET a", status: 429))
    #expect(error != ODataError(.rateLimited(until: nil), operation: "GET a", status: 429))
    #expect(error != ODataError(.rateLimited(until: Date(timeIntervalSince1970: 1)), operation: "GET b", status: 429))
    #expect(Set([error, error]).count == 1)
  }

  @Test func kinds_areComparedWithTheirValues() {
    let timeout = TransportError(.timeout, mayHaveBeenSent: true, message: "late")
    #expect(ODataError.Kind.transport(timeout) == .transport(timeout))
    #expect(
      ODataError.Kind.decoding(ODataDecodingError(.wrongValue, "a")) != .decoding(ODataDecodingError(.wrongValue, "b")))
    #expect(ODataError.Kind.notFound != .unavailable)
  }

  @Test func reasons_areAClosedList() {
    #expect(ODataError.UnauthorizedReason.allCases.count == 6)
    #expect(Set(ODataError.UnauthorizedReason.allCases.map(\.rawValue)).count == 6)
  }
}
