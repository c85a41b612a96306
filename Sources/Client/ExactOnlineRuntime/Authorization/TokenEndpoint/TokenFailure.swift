import ODataRuntime

/// The reason why there are no new tokens, and the error that the user of the client gets.
struct TokenFailure: Error {
  var meaning: TokenAnswer.Meaning
  var error: ODataError
}

extension TokenFailure {
  static let operation = "POST \(TokenEndpoint.path.dropFirst())"

  /// - Parameter secrets: Texts that must not be shown even if the service repeats them.
  init(_ answer: TokenAnswer, status: Int, grant: TokenGrant, secrets: [String]) {
    meaning = answer.meaning
    error = ODataError(Self.kind(of: answer.meaning), operation: Self.operation, status: status)
    error.serviceCode = answer.code.map { Self.redacted($0, secrets, limit: 100) }
    error.serviceMessage = (answer.message ?? answer.code).map { Self.redacted($0, secrets, limit: 500) }
    switch answer.meaning {
    case .tokens: break
    case .tooEarly:
      error.detail = "the service rejects the access token, but does not renew it because it has not expired"
      error.advice = "Try again when the token is ten minutes old; if that does not help, the user must log in again"
    case .alreadyUsed:
      error.detail =
        "the stored refresh token has already been used, by a program that does not share the store or by "
        + "a call whose response was lost"
      error.advice = "The user must log in again"
    case .noLongerValid:
      error.detail =
        grant.isCode
        ? "the authorization code has already been used, or is older than three minutes"
        : "the refresh token is no longer valid: it was unused for thirty days, or the user has removed the app"
      error.advice = "The user must log in again"
    case .appRefused, .doubtful:
      error.advice =
        "Check the client id, the secret" + (grant.isCode ? ", the redirect URI" : "")
        + ", and that the app is registered with the site of this country"
    case .transient: error.advice = "The stored tokens were kept; try again"
    case .unknown: error.advice = "The stored tokens were kept"
    }
    if grant.isCode, case .unauthorized(.loginRequired) = error.kind { error.kind = .unauthorized(.loginFailed) }
    if grant.isCode, status == 400, [.unknown, .transient(isUntouched: false)].contains(answer.meaning) {
      // `Bad Request`, as text or as a page.
      error.kind = .unauthorized(.loginFailed)
      error.detail = "the service gave no tokens for the login, and no reason"
      error.advice =
        "The usual causes are a redirect URI that is not exactly the registered one, and an app that is registered "
        + "with another country's site than this login was made at"
    }
  }

  init(_ failure: TransportError) {
    meaning = .transient(isUntouched: !failure.mayHaveBeenSent)
    error = ODataError(
      .transport(failure), operation: Self.operation, advice: "The stored tokens were kept; try again")
  }

  /// The failure if no tokens are stored.
  static func notLoggedIn() -> TokenFailure {
    TokenFailure(
      meaning: .noLongerValid,
      error: ODataError(
        .unauthorized(.loginRequired), operation: operation, detail: "no tokens are stored",
        advice: "The user must log in first; if that was done, the login is in another store, at another path or name"))
  }

  private static func kind(of meaning: TokenAnswer.Meaning) -> ODataError.Kind {
    switch meaning {
    case .tooEarly: .unauthorized(.tokenRefused)
    case .alreadyUsed, .noLongerValid: .unauthorized(.loginRequired)
    case .appRefused, .doubtful: .unauthorized(.appRefused)
    case .transient: .unavailable
    case .tokens, .unknown: .unauthorized(.noToken)
    }
  }

  private static func redacted(_ text: String, _ secrets: [String], limit: Int) -> String {
    let spellings = Set(secrets + secrets.map(URLText.form))
    return Redaction.redacted(Redaction.hiding(spellings, in: text), limit: limit)
  }
}
