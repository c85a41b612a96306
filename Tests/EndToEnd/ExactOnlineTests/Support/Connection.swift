import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import Logging
import LoopbackServer
import TestSupport
import Testing

/// The token of every test: it may appear in the `Authorization` header, and nowhere else.
let secretToken = "tok3n-nobody-may-see"

/// A connection of the generated client to a server on this machine, over real HTTP.
struct Connection {
  let server: LoopbackServer
  let client: ExactOnlineClient
  var division: Division { client.division(123456) }

  init(
    _ server: LoopbackServer, authorization: any Authorization = BearerToken(secretToken),
    limits: RequestLimits = .exactOnline, middlewares: [any ClientMiddleware] = [], log: LogCapture? = nil,
    policies change: (inout ConnectionPolicies) -> Void = { _ in }
  ) {
    self.server = server
    let site = Site.loopback(server.port)
    var logger = Logger(label: "test") { _ in log ?? LogCapture() }
    logger.logLevel = .trace
    var policies = ConnectionPolicies.bare
    change(&policies)
    client = ExactOnlineClient(
      site: site, authorization: authorization, transport: AsyncHTTPClientTransport(),
      middlewares: middlewares, requestLimits: limits, policies: policies, logger: logger)
  }

  /// Runs a server and a connection to it.
  static func run<Outcome>(
    limits: RequestLimits = .exactOnline, log: LogCapture? = nil, _ handler: @escaping LoopbackServer.Handler,
    _ body: (Connection) async throws -> Outcome
  ) async throws -> Outcome {
    try await LoopbackServer.run(handler) { server in
      try await body(Connection(server, limits: limits, log: log))
    }
  }

  /// The same with one response to everything.
  static func run<Outcome>(
    limits: RequestLimits = .exactOnline, log: LogCapture? = nil, answering response: Response,
    policies: (inout ConnectionPolicies) -> Void = { _ in }, _ body: (Connection) async throws -> Outcome
  ) async throws -> Outcome {
    try await LoopbackServer.run({ _ in response }) { server in
      try await body(Connection(server, limits: limits, log: log, policies: policies))
    }
  }
}

extension Request {
  /// The options of the query, decoded: `$select` → `ID,Name`.
  var options: [String: String] {
    let query = target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    return Dictionary(
      query.split(separator: "&").map { part in
        let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(pair[0]).unescaped, String(pair.dropFirst().first ?? "").unescaped)
      }
    ) { first, _ in first }
  }

  /// The body's members.
  var json: JSONValue? { try? JSONValue(parsing: body) }
}

extension String {
  /// Percent-decoded.
  var unescaped: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(decoding: rest.prefix(2)) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate init?(decoding digits: Substring.UTF8View) {
    guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
    self = value
  }
}
