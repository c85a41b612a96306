import ExactOnlineAsyncHTTPClient
import ExactOnlineURLSession
import HTTPTypes
import LoopbackServer
import ODataRuntime
import Testing

/// The transports that every behaviour is shown for.
enum TransportKind: String, CaseIterable, CustomTestStringConvertible {
  case asyncHTTPClient = "AsyncHTTPClient"
  case urlSession = "URLSession"

  var testDescription: String { rawValue }

  /// Those that make a server wait for a slow reader.
  static var holdingBack: [TransportKind] {
    #if canImport(FoundationNetworking)
      [.asyncHTTPClient]
    #else
      allCases
    #endif
  }

  /// On a busy machine tests wait for their turn longer than the default of a timeout; only those about timeouts want
  /// short ones.
  static let patience = Duration.seconds(120)

  func make(idleTimeout: Duration? = nil) -> any ClientTransport {
    switch self {
    case .asyncHTTPClient:
      guard let idleTimeout else { return AsyncHTTPClientTransport() }
      var configuration = AsyncHTTPClientTransport.Configuration()
      configuration.idleTimeout = idleTimeout
      configuration.connectTimeout = Self.patience
      return AsyncHTTPClientTransport(configuration: configuration)
    case .urlSession:
      var configuration = URLSessionTransport.Configuration()
      if let idleTimeout { configuration.idleTimeout = idleTimeout }
      return URLSessionTransport(configuration: configuration)
    }
  }
}

let secretToken = "secret-token"
let secretQuery = "secret-query"

/// A request with secrets in it that no error may repeat.
func request(_ method: HTTPRequest.Method = .get, _ path: String = "/", at authority: String) -> HTTPRequest {
  let fields: HTTPFields = [.authorization: "Bearer \(secretToken)", .accept: "application/json"]
  return HTTPRequest(method: method, scheme: "http", authority: authority, path: path, headerFields: fields)
}

extension ClientTransport {
  func get(_ path: String = "/", from server: LoopbackServer) async throws -> (response: HTTPResponse, body: HTTPBody) {
    let (response, body) = try await send(request(.get, path, at: server.authority), body: nil)
    return (response, body)
  }

  func text(_ path: String = "/", from server: LoopbackServer) async throws -> String {
    String(decoding: try await get(path, from: server).body.collect(upTo: 1 << 20), as: UTF8.self)
  }

  /// The failure of an exchange, in its head or its body, after a check that it gives no secret away.
  func failure(
    _ method: HTTPRequest.Method = .get, at authority: String, body: HTTPBody? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async -> TransportError? {
    let error = await #expect(throws: TransportError.self, sourceLocation: sourceLocation) {
      let path = "/api/v1/1/crm/Accounts?x=\(secretQuery)"
      let (_, answer) = try await send(request(method, path, at: authority), body: body)
      _ = try await answer.collect(upTo: 1 << 20)
    }
    let words = "\(error.map { "\($0) \(String(reflecting: $0))" } ?? "")"
    #expect(!words.contains(secretToken) && !words.contains(secretQuery), sourceLocation: sourceLocation)
    return error
  }
}
