/// A code or a token that was given out, for people: never the whole of it.
package struct IssuedToken: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case access = "access token"
    case refresh = "refresh token"
    case code
  }

  package enum State: String, Sendable {
    case valid, used, expired
    /// By a later login of its user.
    case ended
  }

  package var kind: Kind
  /// Its beginning and its end.
  package var text: String
  package var user: String
  package var state: State
  /// Seconds since 1970.
  package var issued: Double
  /// Nil for one that does not expire.
  package var expires: Double?

  /// So little of a token that it cannot be used.
  package static func shortened(_ token: String) -> String {
    token.count < 24 ? "\(token.prefix(4))…" : "\(token.prefix(6))…\(token.suffix(4))"
  }
}
