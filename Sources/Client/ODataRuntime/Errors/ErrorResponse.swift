import HTTPExchange
import HTTPTypes

/// Reads the error response of a service: JSON, XML, HTML, a gateway's fault, or nothing.
struct ErrorResponse {
  var message: String?
  var code: String?
  var isHTML = false
  /// The title of a page.
  var title: String?
  /// A page that asks for a login, or a redirect to one.
  var isLoginPage = false
  /// A page with a login form, or that redirects to one. This is certain enough to count even where pages are expected.
  var isLoginForm = false
  /// A gateway responded instead of the service.
  var isGatewayFault = false
  /// The format of errors in OData: JSON with an `error`, or XML whose root is one.
  var isServiceError = false

  init(_ head: HTTPResponse, body: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = String(decoding: body.dropFirst(body.starts(with: mark) ? 3 : 0).prefix(64 * 1024), as: UTF8.self)
    let start = text.drop(while: \.isWhitespace).prefix(512).lowercased()
    if let json = try? JSONValue(parsing: body) {
      readJSON(json)
    } else if start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || head.headerFields[.contentType]?.lowercased().hasPrefix("text/html") == true && start.hasPrefix("<")
    {
      isHTML = true
      title = MarkupText(text).element("title")?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let page = text.lowercased()
      isLoginForm =
        page.contains("login.aspx") || page.contains("object moved") && page.contains("login")
        || page.contains("type=\"password\"") || page.contains("type='password'")
      isLoginPage = isLoginForm || page.contains("login") || page.contains("object moved") || page.contains("signin")
    } else if start.hasPrefix("<") {
      let markup = MarkupText(text)
      message = markup.element("message") ?? markup.element("m:message")
      code = markup.element("code") ?? markup.element("m:code")
      isServiceError = markup.element("error") != nil || markup.element("m:error") != nil
    }
    if (300..<400).contains(head.status.code) {
      let location = head.headerFields[.location]?.lowercased() ?? ""
      isLoginPage = isLoginPage || location.contains("login") || location.contains("oauth")
    }
    if message?.allSatisfy(\.isWhitespace) == true { message = nil }
    if code?.isEmpty == true { code = nil }
  }

  /// `{"error":{"code":…,"message":{"lang":…,"value":…}}}`, in some services with the message as a plain string, and
  /// `{"fault":{"faultstring":…}}` from an API gateway.
  private mutating func readJSON(_ json: JSONValue) {
    let error = json["error"] ?? json["odata.error"]
    if let fault = json["fault"] {
      isGatewayFault = true
      message = fault["faultstring"]?.stringValue
      code = fault["detail"]?["errorcode"]?.stringValue
    } else if let text = error?.stringValue {
      // OAuth's format.
      code = text
      message = json["error_description"]?.stringValue
    } else if let error {
      isServiceError = true
      message = error["message"]?["value"]?.stringValue ?? error["message"]?.stringValue
      code = error["code"]?.stringValue ?? error["code"]?.integerValue.map(String.init)
    }
  }

  /// `, "Object moved"`
  var quotedTitle: String? {
    title.flatMap { $0.isEmpty ? nil : ", \"\(Redaction.redacted($0, limit: 80))\"" }
  }

  /// The kind of failure, by status and structure, never by the message, which is in the user's language.
  func kind(for status: Int, _ conventions: ServiceConventions) -> ODataError.Kind {
    switch status {
    case 300..<400: return isLoginPage ? .unauthorized(.loginPage) : .unexpectedBody
    case 401: return .unauthorized(isHTML ? .loginPage : .tokenRefused)
    case 403: return .forbidden(reason: nil, permission: nil)
    case 404, 410: return .notFound
    // The service gave up on an expensive query.
    case 408: return .unavailable
    case 409, 422: return .validation
    case 412: return .concurrency(.changed)
    case 428: return .concurrency(.tokenRequired)
    case 429: return .rateLimited(until: nil)
    case 400..<500: return .invalidRequest
    case 500 where conventions.refusesWith500 && message != nil && !isGatewayFault: return .validation
    // The service does not support a part of the request, such as a function in a filter.
    case 501: return .invalidRequest
    case 500..<600: return .unavailable
    default: return .unexpectedBody
    }
  }
}

extension ODataError {
  /// The advice about a call that may have been carried out although it failed.
  package static let adviceToCheck = "It may have been carried out nevertheless: check before you send it again"

  /// The error of a response that is not a success, or not as expected.
  init(
    _ head: HTTPResponse, body: [UInt8], operation: String, kind: Kind? = nil,
    conventions: ServiceConventions = ServiceConventions()
  ) {
    let response = ErrorResponse(head, body: body)
    self.init(
      kind ?? response.kind(for: head.status.code, conventions), operation: operation, status: head.status.code)
    // The fields are as public as the description, so secrets are redacted here already.
    isFromElsewhere = !body.isEmpty && !response.isServiceError
    serviceMessage = response.message.map { Redaction.redacted($0, limit: 4096) }
    serviceCode = response.code.map { Redaction.redacted($0, limit: 200) }
    requestID = Self.requestIDFields.lazy.compactMap { head.headerFields[$0] }.first.map {
      Redaction.redacted($0, limit: 100)
    }
    if response.message == nil, !body.isEmpty {
      bodyExcerpt = Redaction.redacted(String(decoding: body.prefix(4096), as: UTF8.self), limit: 2048)
    }
    if response.isHTML { detail = "the response is a web page" + (response.quotedTitle ?? "") }
    switch self.kind {
    case .concurrency(.changed):
      advice = "Read the row again, and repeat the change on its current values"
    case .concurrency(.tokenRequired):
      advice = "Read the row, and pass it to update or delete instead of its key: the row contains the token"
      plainAdvice = "The service wants the concurrency token of the row with the change"
    case .unauthorized(.tokenRefused), .unauthorized(.loginPage):
      advice = "Renew the access token, or have the user log in again"
    case .rateLimited: advice = "Wait before the next call"
    case .unavailable where ["GET", "HEAD"].contains(operation.prefix { $0 != " " }): advice = "Try again later"
    case .unavailable: advice = Self.adviceToCheck
    case .invalidRequest where status == 501:
      detail = "the service does not support a part of this request"
      advice = "Omit the filter, order or option that it does not support, and do that part in your program"
      plainAdvice = "Omit the filter, order or option that it does not support"
    default: break
    }
  }

  /// The error of a response that could not be decoded.
  init(_ fault: ODataDecodingError, _ response: ODataResponse, operation: String) {
    var fault = fault
    fault.value = fault.value.map { Redaction.redacted($0, limit: 100) }
    self.init(.decoding(fault), operation: operation, status: response.status.code)
    switch fault.reason {
    case .missingValue where fault.wireName == nil:
      advice =
        "If the service does send such values, let the client accept them: missingValues = .accepted in its "
        + "ConnectionPolicies or in the ODataClient"
      plainAdvice = ""
    case .missingValue:
      advice =
        "If the service does send such rows, mark the property as nullable in the annotations (nullable:) and "
        + "regenerate the client, or let the client accept them: missingValues = .accepted in its ConnectionPolicies "
        + "or in the ODataClient"
      plainAdvice = ""
    case .wrongValue where fault.detail == "\(ODataDecodingError.beyondDecimal)":
      advice =
        "To read such numbers, map the type in the generator's configuration, types: {Edm.Double: Double}, and "
        + "regenerate the client"
      plainAdvice = ""
    case .wrongValue: advice = "The metadata this client was generated from may differ from the service's own"
    case .foreignRow:
      kind = .foreignRow
      detail = "\(fault.detail); no row of the response is returned"
      advice = "The service may have mixed up its customers' data: report this to the service before you continue"
    case .unexpectedShape, .malformedJSON:
      bodyExcerpt = Redaction.redacted(String(decoding: response.body.prefix(4096), as: UTF8.self), limit: 2048)
    case .duplicateMember, .nestedTooDeep: break
    }
  }

  private static let requestIDFields: [HTTPField.Name] =
    ["x-request-id", "request-id", "x-correlation-id", "x-ms-request-id", "traceparent"]
    .compactMap { HTTPField.Name($0) }
}

extension ODataResponse {
  /// Throws if the response to a call that changes data is an error although its status is a success: then the outcome
  /// is unknown.
  ///
  /// - Parameter readsMarkup: Whether XML is checked as well. The response to an upload of XML tells of each of its
  ///   parts, and is no error of the call.
  func checkError(_ operation: String, readsMarkup: Bool = true) throws {
    // Without spaces, and without the mark of UTF-8 with which some servers begin.
    let start = String(decoding: body.prefix(64).filter { (0x21...0x7E).contains($0) }, as: UTF8.self)
    let head = HTTPResponse(status: status, headerFields: headerFields)
    let isMarkup = readsMarkup && start.hasPrefix("<") && ErrorResponse(head, body: body).isServiceError
    guard isMarkup || ["{\"error\":", "{\"odata.error\":", "{\"fault\":"].contains(where: start.hasPrefix) else {
      return
    }
    var error = ODataError(head, body: body, operation: operation, kind: .unexpectedBody)
    error.detail = "the status is a success, but the response is an error, so the outcome is unknown"
    error.advice = ODataError.adviceToCheck
    throw error
  }
}
