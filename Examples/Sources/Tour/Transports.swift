import ExactOnline
import HTTPTypes

struct EchoTransport: ClientTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    (HTTPResponse(status: .ok), HTTPBody(Array((request.path ?? "").utf8)))
  }
}
