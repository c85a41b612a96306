import HTTPTypes
import Tracing

/// The attributes of an HTTP request by OpenTelemetry's semantic conventions for HTTP clients, 1.23 and later.
struct ExchangeAttributes {
  private(set) var attributes: SpanAttributes = [:]

  /// The methods that the conventions know; others are `_OTHER`.
  private static let knownMethods: Set<String> = [
    "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE", "QUERY",
  ]

  /// - Parameter resend: The number of requests of the same call before this one.
  init(_ request: HTTPRequest, resend: Int) {
    let method = request.method.rawValue
    let isKnown = Self.knownMethods.contains(method)
    attributes.set("http.request.method", value: .string(isKnown ? method : "_OTHER"))
    if !isKnown { attributes.set("http.request.method_original", value: .string(method)) }
    attributes.set("url.full", value: .string(SafeURL(request).text))
    let (host, port) = Self.address(of: request)
    attributes.set("server.address", value: .string(host))
    attributes.set("server.port", value: .int64(Int64(port)))
    if resend > 0 { attributes.set("http.request.resend_count", value: .int64(Int64(resend))) }
  }

  private static func address(of request: HTTPRequest) -> (host: String, port: Int) {
    let authority = request.authority ?? ""
    // The colons of an IPv6 address are in brackets.
    let end = authority.lastIndex(of: "]") ?? authority.startIndex
    let standard = request.scheme == "http" ? 80 : 443
    guard let colon = authority[end...].lastIndex(of: ":") else { return (authority, standard) }
    return (String(authority[..<colon]), Int(authority[authority.index(after: colon)...]) ?? standard)
  }
}

/// Writes the context of a span into header fields.
struct FieldInjector: Injector {
  func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
    if let name = HTTPField.Name(key) { fields[name] = value }
  }
}
