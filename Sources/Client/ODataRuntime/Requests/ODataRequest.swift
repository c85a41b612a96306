public import HTTPTypes

/// One call to the service as a value, which can be inspected without sending it.
public struct ODataRequest: Sendable, Hashable, CustomStringConvertible {
  /// The HTTP method.
  public var method: HTTPRequest.Method
  /// The path from the host, percent-encoded: `/api/v1/123456/crm/Accounts`.
  public var path: String
  /// The query options, in the order in which they are sent.
  public var options: [QueryOption]
  /// The header fields, without authorization.
  public var headerFields: HTTPFields
  /// The body, JSON unless the header fields say otherwise; nil for none.
  public var body: [UInt8]?
  /// The body instead of ``body``, if it is too large for memory. Such a request is retried only if its body can be
  /// read again.
  public var stream: StreamedBody?
  /// The name of the call in errors and logs: `GET crm/Accounts`. Never holds values of filters or keys.
  public var operation: String

  /// Creates a call that accepts JSON, and sends JSON if there is a body.
  ///
  /// - Parameters:
  ///   - method: The HTTP method.
  ///   - path: The path from the host, percent-encoded.
  ///   - options: The query options, not percent-encoded.
  ///   - body: The JSON body; nil for none.
  ///   - operation: The name of the call in errors and logs.
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

  /// Whether the request can be sent: its body has not been read from, or can be read again.
  package var canBeSent: Bool { stream?.canBeSent ?? true }

  static let json = "application/json"
  static let prefer = HTTPField.Name("Prefer") ?? .accept

  /// The request target as sent.
  public var target: String {
    if options.isEmpty { return path }
    return path + "?" + options.map { "\(URLText.query($0.name))=\(URLText.query($0.value))" }.joined(separator: "&")
  }

  /// `GET /api/v1/123456/crm/Accounts?$select=ID,Name`
  public var description: String { "\(method.rawValue) \(target)" }
}

/// A query option of a URL, not percent-encoded: `$filter` and `Name eq 'x'`.
public struct QueryOption: Sendable, Hashable {
  /// The name: `$filter`.
  public var name: String
  /// The value: `Name eq 'x'`.
  public var value: String

  /// Creates an option.
  ///
  /// - Parameters:
  ///   - name: The name, not percent-encoded.
  ///   - value: The value, not percent-encoded.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The response to a successful request.
public struct ODataResponse: Sendable {
  /// The status, one of 200 to 299.
  public var status: HTTPResponse.Status
  /// The header fields of the response.
  public var headerFields: HTTPFields
  /// The body, decompressed.
  public var body: [UInt8]

  /// Creates a response.
  ///
  /// - Parameters:
  ///   - status: The status.
  ///   - headerFields: The header fields.
  ///   - body: The body, decompressed.
  public init(status: HTTPResponse.Status, headerFields: HTTPFields, body: [UInt8]) {
    self.status = status
    self.headerFields = headerFields
    self.body = body
  }

  /// The body as JSON.
  ///
  /// - Throws: ``ODataDecodingError`` if it is not JSON.
  public func json() throws -> JSONValue { try JSONValue(parsing: body) }

  /// The body as text; bytes that are not UTF-8 are replaced.
  public var text: String { String(decoding: body, as: UTF8.self) }
}

/// The time of a response by the server's clock, from its header field `Date` (RFC 9110, 6.6.1).
enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since 1970; nil if the field is missing, repeated, or not a date.
  static func seconds(_ fields: HTTPFields) -> Int64? { fields[.date].flatMap { seconds($0) } }

  /// Reads the one form that servers may send (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func seconds(_ text: String) -> Int64? {
    guard text.utf8.count == 29, text.hasSuffix(" GMT") else { return nil }
    let parts = text.dropLast(4).split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].utf8.count == 4, parts[0].hasSuffix(","), let day = number(parts[1], digits: 2),
      let month = months.firstIndex(of: String(parts[2])), let year = number(parts[3], digits: 4)
    else { return nil }
    let time = parts[4].split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2) }
    guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2] else { return nil }
    let date = LocalDateTime(
      year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
    return date.map { $0.milliseconds / 1000 }
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}

extension ODataResponse {
  /// The address of the new row, if the response head has it.
  var addressOfRow: String? {
    [HTTPField.Name.location, HTTPField.Name("DataServiceId")].lazy.compactMap { $0 }
      .compactMap { headerFields[$0] }.first
  }
}
