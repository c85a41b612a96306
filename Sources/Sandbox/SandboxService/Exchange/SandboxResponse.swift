package import HTTPTypes

/// A response, independent of the server that sends it.
package struct SandboxResponse: Sendable {
  /// The way in which the response gets to the client.
  package enum Delivery: Sendable, Hashable {
    case whole
    /// The head and so many bytes, then the connection ends.
    case truncated(Int)
    /// The head and so many bytes, then nothing for so many seconds.
    case stalled(Int, seconds: Double)
    /// The connection is reset before any byte.
    case reset
  }

  package var status: Int
  package var headers = HTTPFields()
  package var body: [UInt8] = []
  package var delivery = Delivery.whole
  /// The body of an unbounded response, instead of `body`.
  package var stream: AsyncStream<[UInt8]>?
  /// Called when the body is written, or breaks off; not if the connection ends before it.
  package var afterwards: (@Sendable () -> Void)?

  package init(_ status: Int) { self.status = status }

  package init(_ status: Int, _ body: [UInt8], type: String) {
    self.status = status
    self.body = body
    headers[.contentType] = type
  }

  private static let hintName = HTTPField.Name("X-Sandbox-Hint")

  /// The sentence for people, if there is one.
  package var hintText: String? { Self.hintName.flatMap { headers[$0] } }

  /// Adds a sentence for people, in ASCII, as headers require.
  package mutating func hint(_ text: String) {
    guard let name = Self.hintName else { return }
    headers[name] = String(
      String.UnicodeScalarView(
        text.replacing("…", with: "...").unicodeScalars.map { (0x20..<0x7F).contains($0.value) ? $0 : "?" }))
  }

  package static func json(_ status: Int, _ body: [UInt8]) -> SandboxResponse {
    var response = SandboxResponse(status, body, type: "application/json; charset=utf-8")
    if let name = HTTPField.Name("DataServiceVersion") { response.headers[name] = "2.0;" }
    return response
  }

  package static func html(_ status: Int, _ text: String) -> SandboxResponse {
    SandboxResponse(status, Array(text.utf8), type: "text/html; charset=utf-8")
  }
}
