/// The credential to exchange for tokens.
enum TokenGrant: Sendable {
  case refreshToken(String)
  case code(AuthorizationCode, redirectURI: String)

  var isCode: Bool { if case .code = self { true } else { false } }

  var secret: String {
    switch self {
    case .refreshToken(let token): token
    case .code(let code, _): code.value
    }
  }
}
