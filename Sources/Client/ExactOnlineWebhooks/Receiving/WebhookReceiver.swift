import Crypto
import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Turns the bodies that arrive at a callback into messages, and accepts only those that Exact Online signed.
///
/// ```swift
/// let receiver = WebhookReceiver(secrets: [current, previous])
/// switch try receiver.receive(body) {
/// case .verification: break  // answer 200, nothing else
/// case .event(let event): print(event.topic, event.action, event.key)
/// }
/// ```
///
/// It is independent of web frameworks: give it the bytes of the body as received, before anything parses them.
public struct WebhookReceiver: Sendable, CustomStringConvertible, CustomReflectable {
  /// The maximum size of a body, in bytes.
  public let maximumBodySize: Int
  private let keys: [SymmetricKey]

  /// Creates a receiver with the secrets of an app.
  ///
  /// - Parameters:
  ///   - secrets: The webhook secrets of the app, as shown in the App Center; not the client secret. Give both secrets
  ///     while one replaces the other: each is accepted. Empty and blank texts are ignored, because anybody could sign
  ///     with them.
  ///   - maximumBodySize: The maximum size of a body, in bytes; 65,536 by default.
  public init(secrets: [String], maximumBodySize: Int = 65_536) {
    // Zeros at the end of a key change no signature: a text of them is an empty one.
    let usable = secrets.filter { secret in secret.utf8.contains { $0 > 0x20 && $0 != 0x7F } }
    keys = usable.map { SymmetricKey(data: Array($0.utf8)) }
    self.maximumBodySize = maximumBodySize
  }

  /// Reads the message in the body of a POST. Costs no call.
  ///
  /// - Parameter body: The bytes as received.
  /// - Returns: The message.
  /// - Throws: ``WebhookRefusal``, whose `status` is the one to respond with.
  public func receive(_ body: some Collection<UInt8>) throws(WebhookRefusal) -> WebhookMessage {
    if body.isEmpty { return .verification }
    return .event(try WebhookContent(verifiedContent(of: body)).event)
  }

  /// The bytes of the content, after its signature has been verified.
  func verifiedContent(of body: some Collection<UInt8>) throws(WebhookRefusal) -> [UInt8] {
    guard !keys.isEmpty else { throw .noSecret }
    guard body.count <= maximumBodySize else { throw .tooLarge(limit: maximumBodySize) }
    let parts = try SignedBody(Array(body))
    guard let signature = HexDigits.bytes(parts.signature), signature.count == SHA256.byteCount else {
      throw .malformedSignature
    }
    // Every secret is tried, so that the time does not reveal which one matches. The comparison itself takes constant
    // time.
    var isValid = false
    for key in keys {
      let fits = HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: parts.content, using: key)
      isValid = fits || isValid
    }
    guard isValid else { throw .wrongSignature }
    return Array(parts.content)
  }

  /// The number of secrets; the secrets are not shown.
  public var description: String { "WebhookReceiver(\(keys.count) secrets, redacted)" }
  /// The maximum size; the secrets are not shown.
  public var customMirror: Mirror { Mirror(self, children: ["maximumBodySize": maximumBodySize]) }
}

/// A request to a callback that has been checked.
public enum WebhookMessage: Sendable, Hashable {
  /// The empty POST with which Exact Online checks that a callback is reachable. Respond with 200, and do nothing else:
  /// it is not signed (Documentation/protocol.md, section 11.1).
  case verification
  /// A signed notification. Store it, then respond with 200.
  case event(WebhookEvent)
}
