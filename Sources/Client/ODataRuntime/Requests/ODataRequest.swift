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
  /// The body in place of ``body``, where it is too large to be in memory. Such a request is sent again only where its
  /// body can be read again.
  public var stream: StreamedBody?
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

  /// Whether the request can be sent as it is: its body was not read from, or can be read again.
  package var canBeSent: Bool { stream?.canBeSent ?? true }

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
