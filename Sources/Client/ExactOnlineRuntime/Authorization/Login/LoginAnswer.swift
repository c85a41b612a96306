import ODataRuntime

/// The parameters with which a browser returns from a login.
struct LoginAnswer {
  /// The maximum length in bytes. Codes have some 900 characters.
  private static let longest = 16 * 1024

  private(set) var code: String?
  private(set) var state: String?
  private(set) var error: String?
  private(set) var message: String?

  /// - Parameter callback: A URL or its query, percent-encoded.
  init(_ callback: String) throws {
    guard callback.utf8.count <= Self.longest else { throw Self.failure("the response to the login is too long") }
    let callback = callback.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && $0 != "#" }
    let query = callback.firstIndex(of: "?").map { callback[callback.index(after: $0)...] } ?? callback
    for field in query.split(separator: "&") {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "code": try Self.assign(parts[1], to: &code)
      case "state": try Self.assign(parts[1], to: &state)
      case "error": try Self.assign(parts[1], to: &error)
      case "error_description": try Self.assign(parts[1].replacing("+", with: "%20"), to: &message)
      default: continue
      }
    }
  }

  private static func assign(_ text: some StringProtocol, to member: inout String?) throws {
    guard member == nil else { throw failure("the response to the login has a parameter twice") }
    guard let decoded = URLText.decodedStrictly(text) else {
      throw failure("the response to the login is not percent-encoded correctly")
    }
    if !decoded.isEmpty { member = decoded }
  }

  static func failure(_ detail: String, _ message: String? = nil, advice: String = "Log in again") -> ODataError {
    ODataError(
      .unauthorized(.loginFailed), operation: "GET api/oauth2/auth", serviceMessage: message, detail: detail,
      advice: advice)
  }
}
