import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import HTTPExchange

extension HTTPClientRequest {
  init(_ request: HTTPRequest, body: HTTPBody?) throws(TransportError) {
    self.init(url: try request.absoluteURL())
    self.method = .init(rawValue: request.method.rawValue)
    for field in request.headerFields where field.name != .acceptEncoding {
      self.headers.add(name: field.name.rawName, value: field.value)
    }
    if let bytes = body?.bytes {
      self.body = .bytes(ByteBuffer(bytes: bytes))
    } else if let body {
      let length = body.length.map { HTTPClientRequest.Body.Length.known($0) } ?? .unknown
      self.body = .stream(body.map { ByteBuffer(bytes: $0) }, length: length)
    }
  }
}

extension TimeAmount {
  init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self = .seconds(min(seconds, 1 << 30)) + .nanoseconds(attoseconds / 1_000_000_000)
  }
}
