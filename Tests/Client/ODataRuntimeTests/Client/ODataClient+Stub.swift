import Logging
@_spi(Generated) @testable import ODataRuntime
import TestSupport

extension ODataClient {
  /// A client of `https://shop.example` with a transport in memory.
  static func stub(
    _ transport: StubTransport, _ authorization: (any Authorization)? = BearerToken("SEC-RET-1"),
    middlewares: [any ClientMiddleware] = [], log: LogCapture? = nil, _ change: (inout RequestLimits) -> Void = { _ in }
  ) -> ODataClient {
    var limits = RequestLimits()
    change(&limits)
    return ODataClient(
      origin: Origin(host: "shop.example"), transport: transport, authorization: authorization,
      middlewares: middlewares, limits: limits,
      logger: log?.logger ?? Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }
}

extension ODataRequest {
  static func get(_ target: String = "/x") -> ODataRequest {
    ODataRequest(.get, path: target, operation: "GET shop/X")
  }
}
