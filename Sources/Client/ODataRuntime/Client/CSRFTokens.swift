public import HTTPTypes
import Synchronization

/// A middleware that sends the CSRF token that SAP Gateway requires for calls that change data.
///
/// ```swift
/// let client = ODataClient(
///   origin: Origin(host: "sap.example.com"), transport: AsyncHTTPClientTransport(), middlewares: [CSRFTokens()])
/// ```
///
/// The token is fetched before the first such call, with `X-CSRF-Token: Fetch` to the called service, which costs a
/// call, and sent with this and all later ones, together with the cookies of its session. If the service no longer
/// accepts it, a new one is fetched and the call, which had no effect, is repeated once. Neither token nor cookies are
/// stored anywhere else, or shown.
public final class CSRFTokens: ClientMiddleware, CustomReflectable {
  private struct CookieSession {
    var token: String
    /// The values, by name.
    var cookies: [String: String]
  }

  private static let tokenField = HTTPField.Name("X-CSRF-Token") ?? .cookie
  /// Fields that belong to the call, and not to the request for a token.
  private static let ownFields =
    [.contentType, .ifMatch] + ["Prefer", "X-HTTP-Method"].compactMap { HTTPField.Name($0) }

  private let path: String?
  private let session = Mutex<CookieSession?>(nil)

  /// Creates a middleware with the tokens for the services of one server.
  ///
  /// - Parameter path: The path from the host at which tokens are fetched; by default that of the called service, which
  ///   is the path of the call without its last segment.
  public init(path: String? = nil) { self.path = path }

  /// An empty mirror, so that `dump` shows no token.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Adds the token and the cookies to requests that change data.
  public func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard request.method != .get, request.method != .head else {
      return try await next(request, body)
    }
    let known = session.withLock(\.self)
    let first = if let known { known } else { try await fetch(for: request, next) }
    let answer = try await next(Self.request(request, in: first), body)
    guard answer.0.status.code == 403, answer.0.headerFields[Self.tokenField]?.lowercased() == "required",
      known != nil, body == nil || body?.bytes != nil
    else { return answer }
    let second = try await fetch(for: request, next)
    return try await next(Self.request(request, in: second), body)
  }

  /// Fetches a token; an empty one if the service gives none, and therefore requires none.
  private func fetch(
    for request: HTTPRequest, _ next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> CookieSession {
    var fetch = request
    fetch.method = .get
    fetch.path = path ?? Self.servicePath(of: request.path ?? "/")
    for field in Self.ownFields { fetch.headerFields[field] = nil }
    fetch.headerFields[.accept] = "application/json"
    fetch.headerFields[Self.tokenField] = "Fetch"
    let (head, answer) = try await next(fetch, nil)
    // The body is read to its end; otherwise the connection could not be reused.
    _ = try await answer.collect(upTo: 16 * 1024 * 1024)
    var cookies: [String: String] = [:]
    for cookie in head.headerFields[values: .setCookie] {
      let pair = cookie.prefix { $0 != ";" }
      let name = pair.prefix { $0 != "=" }
      guard name.count < pair.count else { continue }
      cookies[name.trimmed] = pair.dropFirst(name.count + 1).trimmed
    }
    let fetched = CookieSession(token: head.headerFields[Self.tokenField] ?? "", cookies: cookies)
    if (200..<300).contains(head.status.code) { session.withLock { $0 = fetched } }
    return fetched
  }

  private static func request(_ request: HTTPRequest, in session: CookieSession) -> HTTPRequest {
    var request = request
    if !session.token.isEmpty { request.headerFields[tokenField] = session.token }
    if !session.cookies.isEmpty {
      let own = request.headerFields[.cookie].map { [$0] } ?? []
      let cookies = session.cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      request.headerFields[.cookie] = (own + cookies).joined(separator: "; ")
    }
    return request
  }

  /// `/sap/opu/odata/sap/ORDERS_SRV/` for `/sap/opu/odata/sap/ORDERS_SRV/Orders('1')?…`. In a key, slashes must be
  /// percent-encoded.
  private static func servicePath(of path: String) -> String {
    let resource = path.prefix { $0 != "?" }
    return resource.lastIndex(of: "/").map { String(resource[...$0]) } ?? "/"
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
