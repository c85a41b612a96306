/// The rules by which tokens are given and refused; Exact Online's by default.
package struct TokenRules: Sendable {
  /// Seconds that an access token is valid.
  package var accessLifetime: Double = 600
  /// Seconds from one access token to the next.
  package var earliestRefresh: Double = 570
  /// Seconds that a refresh token is valid.
  package var refreshLifetime: Double = 30 * 86_400
  /// Seconds that an authorization code is valid.
  package var codeLifetime: Double = 180
  /// The number of seconds for which a used refresh token works again, as long as none of the tokens given for it has
  /// been used. Nil if each works once.
  package var grace: Double?

  package init() {}
}
