import ODataRuntime

/// The meaning of a response of the token endpoint for the stored tokens (Documentation/protocol.md, section 2.5).
struct TokenAnswer: Sendable {
  enum Meaning: Sendable, Hashable {
    case tokens(accessToken: String, refreshToken: String, lifetime: Duration)
    /// The access token is too young to be renewed. The refresh token was not used up.
    case tooEarly
    /// The refresh token has already been used.
    case alreadyUsed
    /// The refresh token, or the authorization code, is no longer valid.
    case noLongerValid
    /// The client id or secret is not the registered one.
    case appRefused
    /// A bare `invalid_request`: the client id or secret is not the registered one, a parameter is missing, or it is
    /// none of these and the same request works a minute later.
    case doubtful
    /// Not a response of the token service: a gateway, a maintenance page, or nothing. `isUntouched` if the grant
    /// certainly never reached the service.
    case transient(isUntouched: Bool)
    /// None of the above.
    case unknown
  }

  var meaning: Meaning
  /// OAuth's `error`.
  var code: String?
  /// OAuth's `error_description`, or the message in the body. It may contain secrets.
  var message: String?

  init(status: Int, body: [UInt8]) {
    let body = body.starts(with: [0xEF, 0xBB, 0xBF]) ? body[3...] : body[...]
    let json = try? JSONValue(parsing: Array(body))
    let text = String(decoding: body, as: UTF8.self)
    let fault = json?["fault"]
    code = fault?["detail"]?["errorcode"]?.stringValue ?? json?["error"]?.stringValue
    message = fault?["faultstring"]?.stringValue ?? json?["error_description"]?.stringValue
    if json == nil, !text.allSatisfy(\.isWhitespace) { message = text }
    let isPage = json == nil && text.drop(while: \.isWhitespace).first == "<"

    if status == 200, let json, let tokens = Self.tokens(json) {
      meaning = tokens
    } else if fault != nil {
      meaning = .transient(isUntouched: code == Self.noRoute)
    } else if status >= 500 || status < 400 || [408, 425, 429].contains(status) || isPage {
      meaning = status == 200 && code != nil ? Self.refusal(code, message) : .transient(isUntouched: false)
    } else {
      meaning = Self.refusal(code, message)
    }
  }

  /// The gateway's error code if it has no route to the service.
  private static let noRoute = "messaging.adaptors.http.flow.ApplicationNotFound"

  private static func refusal(_ code: String?, _ message: String?) -> Meaning {
    let words = message?.lowercased() ?? ""
    if words.contains("not expired") { return .tooEarly }
    if words.contains("old refresh token used") { return .alreadyUsed }
    if code == "invalid_grant" || words.contains("refresh token expired") { return .noLongerValid }
    if code == "invalid_client" || code == "unauthorized_client" { return .appRefused }
    if code == "invalid_request" && message?.allSatisfy(\.isWhitespace) ?? true { return .doubtful }
    return .unknown
  }

  // MARK: - Tokens

  /// The maximum length of a token. Access tokens usually have some 650 characters.
  private static let longest = 16 * 1024

  private static func tokens(_ json: JSONValue) -> Meaning? {
    guard let accessToken = json["access_token"]?.stringValue, isToken(accessToken),
      let refreshToken = json["refresh_token"]?.stringValue, isToken(refreshToken)
    else { return nil }
    return .tokens(accessToken: accessToken, refreshToken: refreshToken, lifetime: lifetime(json["expires_in"]))
  }

  /// Visible ASCII characters only, because tokens are sent in header fields.
  private static func isToken(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Seconds, as a string or a number. An invalid value must not cost a refresh token, so the documented lifetime
  /// replaces it.
  private static func lifetime(_ value: JSONValue?) -> Duration {
    guard let seconds = value?.integerValue, (1...86_400).contains(seconds) else { return .seconds(600) }
    return .seconds(seconds)
  }
}
