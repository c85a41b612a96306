import Crypto
import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes messages of the bodies that arrive at a callback, and accepts what Exact Online signed and nothing else.
///
/// ```swift
/// let receiver = WebhookReceiver(secrets: [current, previous])
/// switch try receiver.receive(body) {
/// case .verification: break  // answer 200, nothing else
/// case .event(let event): print(event.topic, event.action, event.key)
/// }
/// ```
///
/// It knows no web framework: give it the bytes of the body as they arrived, before anything has parsed them.
public struct WebhookReceiver: Sendable, CustomStringConvertible, CustomReflectable {
  /// The most bytes that a body may have.
  public let maximumBodySize: Int
  private let keys: [SymmetricKey]

  /// A receiver with the secrets of an app.
  ///
  /// - Parameters:
  ///   - secrets: The webhook secrets of the app, as the App Center shows them; not the client secret. Several while
  ///     one is replaced by another: each is accepted. Empty texts are left out, because anybody could sign with them.
  ///   - maximumBodySize: The most bytes that a body may have.
  public init(secrets: [String], maximumBodySize: Int = 65_536) {
    keys = secrets.filter { !$0.isEmpty }.map { SymmetricKey(data: Array($0.utf8)) }
    self.maximumBodySize = maximumBodySize
  }

  /// The message in the body of a POST. Costs no call.
  ///
  /// - Parameter body: The bytes as they arrived.
  /// - Returns: The message.
  /// - Throws: ``WebhookRefusal``, whose `status` can be answered.
  public func receive(_ body: some Collection<UInt8>) throws(WebhookRefusal) -> WebhookMessage {
    if body.isEmpty { return .verification }
    return .event(try WebhookContent(verifiedContent(of: body)).event)
  }

  /// The bytes of the content, once its signature is verified.
  func verifiedContent(of body: some Collection<UInt8>) throws(WebhookRefusal) -> [UInt8] {
    guard !keys.isEmpty else { throw .noSecret }
    guard body.count <= maximumBodySize else { throw .tooLarge(limit: maximumBodySize) }
    let parts = try SignedBody(Array(body))
    guard let signature = HexDigits.bytes(parts.signature), signature.count == SHA256.byteCount else {
      throw .malformedSignature
    }
    // Each secret is tried, so that the time tells nothing about which one fits. The comparison itself takes the same
    // time whatever the bytes are.
    var isValid = false
    for key in keys {
      let fits = HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: parts.content, using: key)
      isValid = fits || isValid
    }
    guard isValid else { throw .wrongSignature }
    return Array(parts.content)
  }

  /// The number of secrets, and none of them.
  public var description: String { "WebhookReceiver(\(keys.count) secrets, redacted)" }
  /// The size, and no secret.
  public var customMirror: Mirror { Mirror(self, children: ["maximumBodySize": maximumBodySize]) }
}

/// A request to a callback that is what it claims to be.
public enum WebhookMessage: Sendable, Hashable {
  /// The empty POST with which Exact Online asks whether a callback is there. Answer 200, and do nothing else: it is
  /// not signed (Documentation/protocol.md, section 11.1).
  case verification
  /// A signed notification. Keep it, then answer 200.
  case event(WebhookEvent)
}
