/// The age at which an ``OAuthSession`` renews its tokens, and the number of attempts it makes.
public struct RefreshPolicy: Sendable, Hashable {
  /// The age at which an access token, valid for 600 seconds, is replaced: 590 s by default; at least 570 s, because
  /// the service refuses earlier requests and counts an error (Documentation/protocol.md, section 2.4), and at most 600
  /// s.
  ///
  /// If the service states a lifetime other than 600 s, the token is replaced the same time before its end.
  public var age: Duration = .seconds(590) {
    didSet { age = min(max(age, .seconds(570)), .seconds(600)) }
  }
  /// The number of consecutive calls while the service fails; 4 by default.
  public var maximumAttempts = 4
  /// The longest pause before the second call, 0.5 s by default. It doubles with each further call, and is shortened at
  /// random.
  public var firstPause: Duration = .milliseconds(500)
  /// The pause after all attempts have failed, 30 s by default; until it ends, callers get the same error. Token calls
  /// are said to be limited to 200 a day.
  public var pauseAfterFailure: Duration = .seconds(30)
  /// The timeout of one call; 30 s by default.
  public var timeout: Duration = .seconds(30)

  /// Creates the default policy.
  public init() {}

  /// The pause after a number of failed attempts.
  ///
  /// - Parameter random: From 0 up to 1.
  func pause(after attempts: Int, random: Double) -> Duration {
    firstPause * (1 << min(attempts - 1, 6)) * (0.5 + random / 2)
  }
}
