import Crypto
import ODataRuntime

/// Makes bodies as Exact Online sends them, for tests of a callback.
///
/// ```swift
/// let body = WebhookSigner(secret: "test").body(WebhookEvent(.update, .accounts, division: 123_456, key: id))
/// ```
public struct WebhookSigner: Sendable, CustomStringConvertible, CustomReflectable {
  private let key: SymmetricKey

  /// Creates a signer with a secret.
  ///
  /// - Parameter secret: One of the secrets that the receiver is given.
  public init(secret: String) { key = SymmetricKey(data: Array(secret.utf8)) }

  /// The signed body of a notification, as it arrives at a callback.
  ///
  /// - Parameter event: The event.
  /// - Returns: The bytes.
  public func body(_ event: WebhookEvent) -> [UInt8] { body(content: WebhookContent(event).bytes) }

  /// A signed body with any content, even content that Exact Online would not send.
  ///
  /// - Parameter content: The text of `Content`, including its braces.
  /// - Returns: The bytes.
  public func body(content: [UInt8]) -> [UInt8] {
    let code = HexDigits.text(HMAC<SHA256>.authenticationCode(for: content, using: key))
    return SignedBody.opening + content + SignedBody.middle + code + SignedBody.closing
  }

  /// A placeholder; the secret is not shown.
  public var description: String { "WebhookSigner(redacted)" }
  /// An empty mirror; the secret is not shown.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
