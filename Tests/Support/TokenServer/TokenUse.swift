/// A token or code was presented to the service.
package struct TokenUse: Sendable, Hashable {
  package enum Outcome: String, Sendable {
    /// New tokens were given.
    case granted
    /// New tokens were given once more, out of grace.
    case grantedAgain
    case tooEarly
    case usedBefore
    case expired
    case unknown
  }

  package let token: String
  /// By the service's clock, in seconds.
  package let time: Double
  package let outcome: Outcome
}

/// The service's answer.
package struct TokenAnswer: Sendable {
  package let status: Int
  package let body: String
}
