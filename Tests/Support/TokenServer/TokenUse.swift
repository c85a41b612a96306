/// Somebody showed a token or code to the service.
public struct TokenUse: Sendable, Hashable {
  public enum Outcome: String, Sendable {
    /// New tokens were given.
    case granted
    /// New tokens were given once more, out of grace.
    case grantedAgain
    case tooEarly
    case usedBefore
    case expired
    case unknown
  }

  public let token: String
  /// By the service's clock, in seconds.
  public let time: Double
  public let outcome: Outcome
}

/// What the service answers.
public struct TokenAnswer: Sendable {
  public let status: Int
  public let body: String
}
