public import HTTPTypes
public import ODataRuntime

/// A response prepared for a test, or a failure to get one.
///
/// ```swift
/// let transport = InMemoryTransport(.odata([CRM.Account.sample { $0.name = "Acme" }]), .noContent)
/// ```
public struct CannedResponse: Sendable {
  /// The status of the response.
  public var status: HTTPResponse.Status
  /// The header fields of the response.
  public var headerFields: HTTPFields
  /// The body of the response.
  public var body: [UInt8]
  /// The number of bytes of the body delivered at once; nil, the default, for all of them. Small numbers test that a
  /// reader copes with bodies that arrive in pieces.
  public var chunkSize: Int?
  /// The error to throw instead of responding.
  public var failure: TransportError?

  /// Creates a response of any kind; the members below are shorter ways for most tests.
  ///
  /// - Parameters:
  ///   - status: The status.
  ///   - headerFields: The header fields.
  ///   - body: The bytes of the body.
  public init(status: HTTPResponse.Status, headerFields: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.headerFields = headerFields
    self.body = body
  }

  /// A JSON document, with the content type that Exact Online sends.
  ///
  /// - Parameters:
  ///   - json: The text of the document.
  ///   - status: The status; 200 by default.
  ///   - headers: Header fields besides the content type.
  public static func json(
    _ json: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> CannedResponse {
    .text(json, contentType: "application/json; charset=utf-8", status: status, headers: headers)
  }

  /// Text of any content type.
  ///
  /// - Parameters:
  ///   - text: The body.
  ///   - contentType: The content type; plain text by default.
  ///   - status: The status; 200 by default.
  ///   - headers: Header fields besides the content type.
  public static func text(
    _ text: String, contentType: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok,
    headers: HTTPFields = [:]
  ) -> CannedResponse {
    var headers = headers
    if headers[.contentType] == nil { headers[.contentType] = contentType }
    return CannedResponse(status: status, headerFields: headers, body: Array(text.utf8))
  }

  /// A response without a body, as to an update or a deletion.
  public static let noContent = CannedResponse(status: .noContent)

  /// A page of rows: `{"d":{"results":[…],"__count":"…","__next":"…"}}`.
  ///
  /// - Parameters:
  ///   - results: The rows, as the text of a JSON array.
  ///   - next: The link to the next page, if there is one.
  ///   - count: The total number of rows, if the request asks for it.
  ///   - status: The status; 200 by default.
  ///   - headers: Header fields besides the content type.
  public static func odata(
    results: String, next: String? = nil, count: Int? = nil, status: HTTPResponse.Status = .ok,
    headers: HTTPFields = [:]
  ) -> CannedResponse {
    var members = ["\"results\":\(results)"]
    if let count { members.append("\"__count\":\"\(count)\"") }
    if let next { members.append("\"__next\":\(JSONValue.string(next))") }
    return .json("{\"d\":{\(members.joined(separator: ","))}}", status: status, headers: headers)
  }

  /// One row: `{"d":{…}}`.
  ///
  /// - Parameters:
  ///   - entity: The row, as the text of a JSON object.
  ///   - status: The status; 200 by default.
  ///   - headers: Header fields besides the content type.
  public static func odata(
    entity: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> CannedResponse {
    .json("{\"d\":\(entity)}", status: status, headers: headers)
  }

  /// An OData error: `{"error":{"code":"","message":{"lang":"","value":"…"}}}`.
  ///
  /// - Parameters:
  ///   - message: The message of the error.
  ///   - code: The code of the error; empty by default.
  ///   - status: The status.
  ///   - headers: Header fields besides the content type.
  public static func odataError(
    _ message: String, code: String = "", status: HTTPResponse.Status = .badRequest, headers: HTTPFields = [:]
  ) -> CannedResponse {
    let message = "{\"lang\":\"\",\"value\":\(JSONValue.string(message))}"
    return .json(
      "{\"error\":{\"code\":\(JSONValue.string(code)),\"message\":\(message)}}", status: status, headers: headers)
  }

  /// No response: the transport fails.
  ///
  /// - Parameter error: The error that the transport throws.
  public static func failure(_ error: TransportError) -> CannedResponse {
    var response = CannedResponse(status: .init(code: 0))
    response.failure = error
    return response
  }

  /// The same response, with its body delivered in pieces.
  ///
  /// - Parameter size: The number of bytes of each piece.
  public func inChunks(of size: Int) -> CannedResponse {
    var response = self
    response.chunkSize = size
    return response
  }

  func played() throws(TransportError) -> (HTTPResponse, HTTPBody) {
    if let failure { throw failure }
    let response = HTTPResponse(status: status, headerFields: headerFields)
    guard let chunkSize, chunkSize > 0 else { return (response, HTTPBody(body)) }
    let chunks = AsyncStream<ArraySlice<UInt8>> { continuation in
      for start in stride(from: 0, to: body.count, by: chunkSize) {
        continuation.yield(body[start..<min(start + chunkSize, body.count)])
      }
      continuation.finish()
    }
    return (response, HTTPBody(chunks, length: Int64(body.count)))
  }
}
