/// The result of a login, to be exchanged for tokens: valid for one exchange within three minutes. It is never printed.
public struct AuthorizationCode: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The code, percent-decoded.
  let value: String

  /// Creates a code from a login that another program made.
  ///
  /// - Parameter value: The code, percent-decoded: `XTzM!IAAAA…`.
  public init(_ value: String) { self.value = value }

  /// A placeholder; the code is not shown.
  public var description: String { "AuthorizationCode(redacted)" }
  /// An empty mirror; the code is not shown.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
