public import HTTPTypes

/// One call to the service as a value: what would be sent, without sending it.
public struct ODataRequest: Sendable, Hashable, CustomStringConvertible {
  /// The HTTP method.
  public var method: HTTPRequest.Method
  /// The path from the host on, percent-encoded: `/api/v1/123456/crm/Accounts`.
  public var path: String
  /// The options in the query, in the order in which they are sent.
  public var options: [QueryOption]
  /// The header fields, without authorization.
  public var headerFields: HTTPFields
  /// JSON, or nothing.
  public var body: [UInt8]?
  /// The name of the call in errors and logs: `GET crm/Accounts`. Never holds values of filters or keys.
  public var operation: String

  /// A call that accepts JSON, and sends it when there is a body.
  public init(
    _ method: HTTPRequest.Method, path: String, options: [QueryOption] = [], body: [UInt8]? = nil, operation: String
  ) {
    self.method = method
    self.path = path
    self.options = options
    self.body = body
    self.operation = operation
    headerFields = [.accept: Self.json]
    if body != nil { headerFields[.contentType] = Self.json }
  }

  static let json = "application/json"
  static let prefer = HTTPField.Name("Prefer") ?? .accept

  /// The request target, as it goes on the wire.
  public var target: String {
    if options.isEmpty { return path }
    return path + "?" + options.map { "\(URLText.query($0.name))=\(URLText.query($0.value))" }.joined(separator: "&")
  }

  /// `GET /api/v1/123456/crm/Accounts?$select=ID,Name`
  public var description: String { "\(method.rawValue) \(target)" }
}

extension ServiceConventions {
  /// The request as the service wants it: with the fields of every request, the media type of its body, and its method
  /// tunnelled where methods are.
  func applied(to request: ODataRequest) -> ODataRequest {
    var request = request
    for field in headerFields where request.headerFields[field.name] == nil { request.headerFields.append(field) }
    if request.headerFields[.contentType] == ODataRequest.json { request.headerFields[.contentType] = contentType }
    if tunnelsMethods, ![.get, .head, .post].contains(request.method) {
      request.headerFields[Self.tunnel] = request.method.rawValue
      request.method = .post
    }
    return request
  }
}

/// An option in the query of a URL, not percent-encoded: `$filter` and `Name eq 'x'`.
public struct QueryOption: Sendable, Hashable {
  /// The name: `$filter`.
  public var name: String
  /// The value: `Name eq 'x'`.
  public var value: String

  /// An option by name and value, neither of them percent-encoded.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The answer to a request that succeeded.
public struct ODataResponse: Sendable {
  /// The status, one of success.
  public var status: HTTPResponse.Status
  /// The header fields of the answer.
  public var headerFields: HTTPFields
  /// The body, decompressed.
  public var body: [UInt8]

  /// An answer of a service.
  public init(status: HTTPResponse.Status, headerFields: HTTPFields, body: [UInt8]) {
    self.status = status
    self.headerFields = headerFields
    self.body = body
  }

  /// The body as JSON.
  public func json() throws -> JSONValue { try JSONValue(parsing: body) }

  /// The body as text; bytes that are not UTF-8 are replaced.
  public var text: String { String(decoding: body, as: UTF8.self) }
}

/// Performs requests: what lies between typed calls and the transport.
///
/// ``ODataClient`` is the plain one. A service's own runtime wraps it with what that service needs, such as limits and
/// retries.
public protocol RequestPerformer: Sendable {
  /// Sends a request and returns the answer of a success; everything else is thrown as ``ODataError``.
  func perform(_ request: ODataRequest) async throws -> ODataResponse
  /// The same, with the body as it arrives: for downloads.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody)
}

/// Admits requests to the wire: every request passes it, one that is sent again after a refused token included.
///
/// For budgets and the like, which must count what the server counts. The time a request waits here does not count
/// against ``RequestLimits/timeout``. To inspect or alter requests write a `ClientMiddleware`.
public protocol RequestGate: Sendable {
  /// Returns when the request may be sent, and throws when it may not. Called after the request has its token.
  func admit(_ request: ODataRequest) async throws -> RequestPass
}

/// Lets one request through a gate, and is told how the exchange ended.
public struct RequestPass: Sendable {
  /// The end of an exchange, as far as a gate needs to know.
  public enum Outcome: Sendable {
    /// An answer's head arrived.
    case answered(HTTPResponse)
    /// None did. `mayHaveBeenSent` is false when the request provably never left.
    case failed(mayHaveBeenSent: Bool)
  }

  private let settlement: @Sendable (Outcome) async -> Void

  /// A pass that calls `settle` exactly once, before the answer's body is read.
  public init(_ settle: @escaping @Sendable (Outcome) async -> Void) { settlement = settle }

  func settle(_ outcome: Outcome) async { await settlement(outcome) }
}
