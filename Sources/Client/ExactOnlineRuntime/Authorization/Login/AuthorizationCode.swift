/// What a login ends with: good for one exchange within three minutes. Never printed.
public struct AuthorizationCode: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// Decoded.
  let value: String

  /// - Parameter value: The code as it is, with nothing percent-encoded: `XTzM!IAAAA…`.
  public init(_ value: String) { self.value = value }

  public var description: String { "AuthorizationCode(redacted)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
