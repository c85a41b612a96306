public import HTTPTypes

/// One call to the service as a value: what would be sent, without sending it.
public struct ODataRequest: Sendable, Hashable, CustomStringConvertible {
  public var method: HTTPRequest.Method
  /// The path from the host on, percent-encoded: `/api/v1/123456/crm/Accounts`.
  public var path: String
  public var options: [QueryOption]
  public var headerFields: HTTPFields
  /// JSON, or nothing.
  public var body: [UInt8]?
  /// What errors and logs call this: `GET crm/Accounts`. Never holds values of filters or keys.
  public var operation: String

  public init(
    _ method: HTTPRequest.Method, path: String, options: [QueryOption] = [], body: [UInt8]? = nil, operation: String
  ) {
    self.method = method
    self.path = path
    self.options = options
    self.body = body
    self.operation = operation
    headerFields = [.accept: "application/json"]
    if body != nil { headerFields[.contentType] = "application/json" }
  }

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
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The answer to a request that succeeded.
public struct ODataResponse: Sendable {
  public var status: HTTPResponse.Status
  public var headerFields: HTTPFields
  public var body: [UInt8]

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
