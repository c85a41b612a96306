import HTTPTypes
@_spi(Generated) import ODataRuntime
import Synchronization

/// Answers exchanges through a closure, and keeps the requests.
final class StubTransport: ClientTransport {
  private let answer: @Sendable (HTTPRequest, Int) async throws -> (HTTPResponse, HTTPBody)
  private let seen = Mutex<[(HTTPRequest, HTTPBody?)]>([])

  init(_ answer: @escaping @Sendable (HTTPRequest, Int) async throws -> (HTTPResponse, HTTPBody)) {
    self.answer = answer
  }

  convenience init(_ status: Int = 200, _ body: String = #"{"d":[]}"#, fields: HTTPFields = [:]) {
    self.init { _, _ in Self.response(status, body, fields: fields) }
  }

  static func response(_ status: Int, _ body: String = "", fields: HTTPFields = [:]) -> (HTTPResponse, HTTPBody) {
    (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody(Array(body.utf8)))
  }

  var requests: [HTTPRequest] { seen.withLock { $0.map(\.0) } }
  var bodies: [[UInt8]?] { seen.withLock { $0.map { $0.1?.bytes } } }

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let index = seen.withLock { seen in
      seen.append((request, body))
      return seen.count - 1
    }
    return try await answer(request, index)
  }
}
