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
