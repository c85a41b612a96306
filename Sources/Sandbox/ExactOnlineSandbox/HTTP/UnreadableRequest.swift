import HTTPTypes
import NIOCore
import NIOHTTP1
import SandboxService

/// Says what is wrong with a request that is not HTTP. Hummingbird answers it with 400 and an empty body, and closes the
/// connection; the chain never sees it, so that the log does not say more either.
final class UnreadableRequest: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private var error: HTTPParserError?

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // Bytes that come after the error are errors too, of another kind.
    self.error = self.error ?? error as? HTTPParserError
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    // The sandbox's own responses with this status, to requests before this one, have a body.
    guard let error, case .head(var head) = unwrapOutboundIn(data), head.status == .badRequest,
      head.headers.first(name: "content-length") == "0"
    else { return context.write(data, promise: promise) }
    let response = ODataError(400, Self.message(error)).response(to: SandboxRequest(method: "GET", path: "/"))
    for field in response.headers { head.headers.replaceOrAdd(name: field.name.rawName, value: field.value) }
    head.headers.replaceOrAdd(name: "content-length", value: String(response.body.count))
    context.write(wrapOutboundOut(.head(head)), promise: promise)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
  }

  private static func message(_ error: HTTPParserError) -> String {
    switch error {
    // A space ends the address, and what follows is not the version.
    case .invalidURL, .invalidHost, .invalidPort, .invalidPath, .invalidQueryString, .invalidFragment, .invalidConstant:
      "The address has characters that cannot stand in one. Percent-encode them as UTF-8: a space as %20, é as %C3%A9."
    case .invalidMethod: "The request does not begin with a method of HTTP. The sandbox speaks HTTP/1.1, without TLS."
    // The beginning of HTTP/2 pauses the parser.
    case .invalidVersion, .paused: "The sandbox speaks HTTP/1.1 and HTTP/1.0, without TLS."
    case .headerOverflow: "The address and the headers are too long: the sandbox takes 128 KB."
    case .invalidHeaderToken, .lfExpected: "A header is not a name, a colon and a value without line breaks."
    case .invalidContentLength, .unexpectedContentLength:
      "The length of the body is not clear. Send one Content-Length, or 'Transfer-Encoding: chunked' in its place."
    case .invalidChunkSize: "The body does not come in chunks, as Transfer-Encoding says."
    default: "The request is not HTTP/1.1."
    }
  }
}
