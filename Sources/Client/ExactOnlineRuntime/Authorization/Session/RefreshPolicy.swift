/// The age at which an ``OAuthSession`` renews its tokens, and the number of attempts it makes.
public struct RefreshPolicy: Sendable, Hashable {
  /// The age at which an access token is replaced, of the 600 seconds that it is valid: 590 s unless set, at least 570
  /// s, because the service refuses earlier requests and counts an error (Documentation/protocol.md, section 2.4), and
  /// at most 600 s.
  ///
  /// When the service states another lifetime than 600 s, the distance to its end is the same.
  public var age: Duration = .seconds(590) {
    didSet { age = min(max(age, .seconds(570)), .seconds(600)) }
  }
  /// The number of calls in a row while the service does not answer as it should.
  public var maximumAttempts = 4
  /// The longest pause before the second call. It doubles with each further one, and is cut at random.
  public var firstPause: Duration = .milliseconds(500)
  /// The pause after all attempts have failed; until it ends callers get the same error. Token calls are said to be
  /// limited to 200 a day.
  public var pauseAfterFailure: Duration = .seconds(30)
  /// The time for one call.
  public var timeout: Duration = .seconds(30)

  /// The policy with the default of each member.
  public init() {}

  /// The pause after a number of failed attempts.
  ///
  /// - Parameter random: From 0 up to 1.
  func pause(after attempts: Int, random: Double) -> Duration {
    firstPause * (1 << min(attempts - 1, 6)) * (0.5 + random / 2)
  }
}
