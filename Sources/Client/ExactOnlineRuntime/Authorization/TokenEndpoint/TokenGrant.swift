/// The outcome of a login, to be exchanged for tokens: good for one exchange within three minutes. Never printed.
public struct AuthorizationCode: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// Decoded.
  let value: String

  /// The code of a login that another program made.
  ///
  /// - Parameter value: The code as it is, with nothing percent-encoded: `XTzM!IAAAA…`.
  public init(_ value: String) { self.value = value }

  /// Without the code.
  public var description: String { "AuthorizationCode(redacted)" }
  /// Empty: a dump shows no secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The credential that tokens are given for.
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
